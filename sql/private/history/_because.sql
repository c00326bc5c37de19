create or replace function memory._because(reason text, undoes uuid default null) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    perform set_config('memory.reason', coalesce(reason, ''), true),
        set_config('memory.undoes', coalesce(undoes::text, ''), true);
end
$$;
comment on function @self@ is
'Sets the reason that events from here on name, and the event that they reverse: see
_begin_reason().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
