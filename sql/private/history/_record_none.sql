create or replace function memory._record_none(project text, id uuid, reason text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    held record;
begin
    -- Definer's rights: only ids come in, and what is recorded is read here.
    select m.* into held from memory.memory as m
    where m.project = _record_none.project and m.id = _record_none.id and m.version_of is null;
    if not found then
        -- Every writer holds the scope's lock, so only a snapshot from before it can miss the row.
        raise exception 'memory % was removed by a concurrent transaction', id
            using errcode = 'serialization_failure', hint = 'Retry the transaction.';
    end if;
    perform memory._because(reason);
    perform memory._record_event(
        held, 'NONE', held.memory, held.memory, held.metadata, held.metadata, null, null);
end
$$;
comment on function @self@ is
'Records that a statement changed nothing about a memory, and why. Raises serialization_failure
where the memory is gone.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
