create or replace function memory._memories_added() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
    added record;
    replaced jsonb;
    change constant record := memory._change();
    last_event uuid;
begin
    for added in
        select n.project, array_agg(n.id) as ids, array_agg(n.scope) as scopes
        from new_rows as n
        where n.version_of is null group by n.project
    loop
        -- A memory that others already name as their successor takes their place.
        replaced := memory._replaced(added.project, added.ids, added.scopes);
        with recorded as (
            insert into memory.event (
                project, id, memory_id, previous_id, version_id, event, old_memory, new_memory,
                old_metadata, new_metadata, user_id, agent_id, run_id, app_id, actor, reason,
                operation, undoes)
            select n.project, memory._new_id(memory._bucket_of(n.id)), n.id,
                (replaced -> n.id::text ->> 'id')::uuid,
                (replaced -> n.id::text ->> 'version_id')::uuid,
                case when replaced ? n.id::text then 'UPDATE' else 'ADD' end,
                replaced -> n.id::text ->> 'memory', n.memory,
                replaced -> n.id::text -> 'metadata', n.metadata,
                n.user_id, n.agent_id, n.run_id, n.app_id, n.actor,
                change.reason, change.operation, change.undoes
            from new_rows as n
            where n.project = added.project and n.version_of is null
            returning id, seq
        )
        select r.id into last_event from recorded as r order by r.seq desc limit 1;
        perform set_config('memory.last_event', last_event::text, true);
    end loop;
    return null;
end
$$;
comment on function @self@ is
'Writes the events of new memories, all of a statement at once; runs for direct SQL as well. Leaves
the last one''s id for _last_event().';
revoke all on function @self@ from public;
