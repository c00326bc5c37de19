create or replace function memory._begin_reason() returns text
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    reason constant text := coalesce(current_setting('memory.reason', true), '');
begin
    -- No SET clause of the callers: only superusers may create a function with one of this name.
    perform set_config('memory.reason', '', true);
    return reason;
end
$$;
comment on function @self@ is
'Clears the setting memory.reason, which events take their reason from, and returns what it was: a
public function puts that back when it has written, so that no reason leaks into its caller''s SQL.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
