create or replace function memory._validate_dimension(project text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    constraint_name name;
    table_name regclass;
begin
    for table_name, constraint_name in
        select c.conrelid::regclass, c.conname from pg_constraint as c
        where c.conrelid in (
            format('%I.memory', 'memory_' || project)::regclass,
            format('%I.entity', 'memory_' || project)::regclass)
            and not c.convalidated
    loop
        execute format('alter table %s validate constraint %I', table_name, constraint_name);
    end loop;
end
$$;
comment on function @self@ is
'Looks at the rows for the constraints of _limit_dimension(), which it did not; nobody waits.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
