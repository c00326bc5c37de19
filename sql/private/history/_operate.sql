create or replace function memory._operate(operation uuid) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    perform set_config('memory.operation', coalesce(operation::text, ''), true);
end
$$;
comment on function @self@ is
'Sets the operation to which events from here on belong, null for none: see _begin_reason().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
