create or replace function memory._lock_targets(project text, requests jsonb[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    scope uuid;
begin
    for scope in
        select distinct (t.target ->> 'scope')::uuid as scope
        from unnest(requests) as r (request)
        cross join lateral memory._targets(_lock_targets.project, r.request -> 'target')
            as t (target)
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
