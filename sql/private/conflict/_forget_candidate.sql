create or replace function memory._forget_candidate(
    target memory.target, fact jsonb, out id uuid, out memory text, out immutable boolean
)
language plpgsql stable
@kept_plans@
as $$
declare
    terms constant text[] := memory._query_terms(fact ->> 'memory');
    -- Of a bare noun ("forget tea") nobody is the subject.
    subject constant text := coalesce(
        fact ->> 'subject', split_part(fact ->> 'slot', ' / ', 1));
begin
    perform memory._enter(target.project);
    -- The same words; else the slot that is named; else the shortest text with all of the terms,
    -- where the request tells of somebody one that opens alike: "Sister likes tea" is not theirs.
    select m.id, m.memory, m.immutable into id, memory, immutable
    from memory as m
    left join archive as x on m.archived_at is not null
        and x.project is not distinct from target.project and x.memory_id = m.id
    cross join lateral (
        select case
            when m.content_hash = memory._content_hash(fact ->> 'memory') then 1
            when m.slot = fact ->> 'slot'
                and coalesce(m.slot_value collate pg_catalog.pg_c_utf8 ilike (fact ->> 'value'), true) then 2
            when terms <> '{}' and tsvector_to_array(coalesce(x.lexemes, m.lexemes)) @> terms
                and (subject is null or (
                    coalesce(split_part(m.slot, ' / ', 1) = subject, true)
                    and memory._same_opening(m.memory, fact ->> 'memory'))) then 3
        end as rank
    ) as matching
    where m.project is not distinct from target.project and m.scope = target.scope
        and upper_inf(m.valid) and upper_inf(m.recorded) and matching.rank is not null
    order by matching.rank, length(coalesce(x.lexemes, m.lexemes)), lower(m.valid) desc
    limit 1;
end
$$;
comment on function @self@ is
'The current memory of the scope that a request to forget means; nulls where there is none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
