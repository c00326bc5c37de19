create or replace function memory._lock_targets(project text, requests memory.request[])
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    scope uuid;
begin
    -- Word for word is written to the call's own scope alone.
    if cardinality(requests) = 1 and not (requests[1]).infer then
        perform memory._lock_scope(project, (requests[1]).target.scope);
        return;
    end if;
    for scope in
        select (r.target).scope as scope from unnest(requests) as r
        union
        select t.scope
        from unnest(requests) as r
        cross join lateral memory._targets(_lock_targets.project, r.target) as t
        where r.infer
        order by scope
    loop
        perform memory._lock_scope(project, scope);
    end loop;
end
$$;
comment on function @self@ is
'Locks the scopes of several requests in one order: two such calls can''t block each other.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
