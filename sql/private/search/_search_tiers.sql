create or replace function memory._search_tiers(
    request memory.search_request, fence memory.fence, filter text, archived boolean
) returns setof memory.search_row
language plpgsql stable rows 10 -- all that it reads is of one snapshot: its caller's
set search_path = pg_catalog, pg_temp
as $$
declare
    results memory.search_row[];
begin
    if not (request.project).has_archive or request.archived or archived is not null then
        return query select s.* from memory._search(request, fence, filter) as s;
        return;
    end if;
    results := array(select s from memory._search(request, fence, filter) as s);
    -- A precise search is short where it is right.
    if not request.is_precise and cardinality(results) < request.top_k
        or coalesce((select max(r.score) from unnest(results) as r), 0)
            < ((request.project).settings ->> 'archive_below')::float8
    then
        request.archived := true;
        return query select s.* from memory._search(request, fence, filter) as s;
        return;
    end if;
    return query select r.* from unnest(results) as r;
end
$$;
comment on function @self@ is
'_search() among the hot memories; where these answer too little and the call did not say whether to
(archived: null), among the archived ones, too. Too little: fewer rows than top_k (none, where the
search is precise), or none that scores as much as the setting archive_below.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
