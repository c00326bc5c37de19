create or replace function memory._may_write() returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if memory._is_fenced() then
        return memory._grants((memory._project(null::text)).name, 'write') is not null;
    end if;
    return pg_has_role('memory_writer', 'usage') or pg_has_role('memory_admin', 'usage');
end
$$;
comment on function @self@ is
'Whether there is anything in the project that the role that asks may write to: what it is not
offered otherwise. Errors: invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
