create or replace function memory._has_age() returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (select from pg_extension as e where e.extname = 'age');
end
$$;
comment on function memory._has_age() is 'Whether this database has Apache AGE.';
revoke all on function memory._has_age() from public;
grant execute on function memory._has_age()
to memory_reader, memory_writer, memory_admin;
