create or replace function memory._rare_terms(
    terms text[], commonness double precision[], size double precision
) returns text
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
    most constant integer := 2500; -- rows that are soon read
    rare text[];
    common text[];
begin
    select coalesce(array_agg(r.term order by r.share) filter (where r.rows <= most), '{}'),
        coalesce(array_agg(r.term order by r.share) filter (where r.rows > most), '{}')
    into rare, common
    from (
        select memory._as_tsquery(t.term) as term, t.share,
            sum(t.share * size) over (order by t.share, t.term) as rows
        from unnest(terms, commonness) as t (term, share)
    ) as r;
    -- What holds none of the rare terms has to hold all of the others, the two rarest at least.
    return array_to_string(
        rare || case when cardinality(common) > 1
            then array[format('(%s & %s)', common[1], common[2])] else '{}' end,
        ' | ');
end
$$;
comment on function @self@ is
'The text of a tsquery for what a search by these terms is likely to bring first: the rare of them,
by their estimated rows, or the two rarest of the others together. Empty where there is only one,
and it is common.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
