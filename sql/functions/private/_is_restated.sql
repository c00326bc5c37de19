create or replace function memory._is_restated(one tsvector, other tsvector) returns boolean
language sql immutable parallel safe
begin atomic
    select t.common >= 1 and t.only_one between 1 and 3 and t.only_other between 1 and 3
        and t.common >= greatest(t.only_one, t.only_other)
    from (
        select
            count(*) filter (where a.term is not null and b.term is not null) as common,
            count(*) filter (where b.term is null) as only_one,
            count(*) filter (where a.term is null) as only_other
        from unnest(tsvector_to_array(one)) as a (term)
        full join unnest(tsvector_to_array(other)) as b (term) on a.term = b.term
    ) as t;
end;
comment on function memory._is_restated(tsvector, tsvector) is
'Whether two statements are the same but for a value: of their terms up to three differ on either
side, and as many at least are common.';
revoke all on function memory._is_restated(tsvector, tsvector) from public;
grant execute on function memory._is_restated(tsvector, tsvector)
to memory_reader, memory_writer, memory_admin;
