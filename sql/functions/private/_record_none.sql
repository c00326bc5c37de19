create or replace function memory._record_none(held record, reason text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform set_config('memory.reason', reason, true);
    perform memory._record_event(
        held, 'NONE', held.memory, held.memory, held.metadata, held.metadata, null, null);
end
$$;
comment on function memory._record_none(record, text) is
'Records that a statement changed nothing, and why.';
revoke all on function memory._record_none(record, text) from public;
grant execute on function memory._record_none(record, text) to memory_writer, memory_admin;
