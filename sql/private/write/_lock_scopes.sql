create or replace function memory._lock_scopes(project text, scopes uuid[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    scope uuid;
begin
    if cardinality(scopes) > 100 then
        -- Against all who lock a row, whom it lets finish.
        execute format('lock table only %I.lock in exclusive mode', 'memory_' || project);
        return;
    end if;
    for scope in select distinct s.scope from unnest(scopes) as s (scope) order by s.scope loop
        perform memory._lock_scope(project, scope);
    end loop;
end
$$;
comment on function @self@ is
'Locks scopes in one order, or where they are many the whole project, until the transaction ends.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
