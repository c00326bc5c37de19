create or replace function memory._has_age() returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (select from pg_extension as e where e.extname = 'age');
end
$$;
comment on function @self@ is 'Whether this database has Apache AGE.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
