create or replace function memory._begin_reason() returns text
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    reason constant text := coalesce(current_setting('memory.reason', true), '');
begin
    -- No SET clause of the callers: only superusers may create a function with one of this name.
    if reason <> '' then
        perform memory._because(null);
    end if;
    return reason;
end
$$;
comment on function @self@ is
'The settings by which writers and the triggers of history speak, each for a transaction:
memory.reason, why (for people to read); memory.undoes, the event that is reversed;
memory.operation, equal for all that one statement comes to: set by _because() and _operate(), read
by _change(); and memory.last_event, which the triggers leave for _last_event(). A caller can
set them, too: so nothing trusts them beyond what the caller may write anyway. _later_event() takes
an event for undone only by one of the same memory; memory_undo() takes an operation to be what one
transaction did to one scope.
Clears the reason and returns what it was: a public function puts that back when it has written, so
that no reason leaks into its caller''s SQL.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
