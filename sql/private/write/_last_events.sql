create or replace function memory._last_events(project text, ids uuid[]) returns jsonb
language plpgsql stable
set search_path = pg_catalog, memory, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
begin
    perform memory._enter(project);
    return (
        select jsonb_object_agg(e.memory_id, e.id order by e.seq)
        from event as e
        where e.project = _last_events.project and e.memory_id = any(ids));
end
$$;
comment on function @self@ is
'The id of the last event of each memory: an object, memory id to event id.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
