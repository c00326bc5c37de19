create or replace function memory._undo_operation(undone record)
returns table (id uuid, memory text, event text, previous_memory text)
language plpgsql
rows 1
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    one record;
begin
    -- All that the statement came to, the last of it first.
    for one in
        select e.* from memory.event as e
        where e.project = undone.project and (
            e.id = undone.id or e.operation = undone.operation and e.event <> 'NONE'
            -- Of this scope and transaction, as a caller can name any operation.
            and e.transaction_id = undone.transaction_id
            and (e.user_id, e.agent_id, e.run_id, e.app_id)
            is not distinct from (undone.user_id, undone.agent_id, undone.run_id, undone.app_id))
        order by e.seq desc
    loop
        return query select u.* from memory._undo_event(one) as u;
    end loop;
end
$$;
comment on function @self@ is
'Reverses an event of memory.event, and what else its statement came to: see memory_undo().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
