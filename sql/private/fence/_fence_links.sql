create or replace function memory._fence_links() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    if not exists (
        select from memory.memory as m
        where m.project = new.project and m.id = new.memory_id
            and memory._is_granted(m.project, 'write', m.user_id, m.agent_id, m.run_id, m.app_id)
    ) or tg_argv[0] = 'memory_source' and not exists (
        select from memory.message as g
        where g.project = new.project and g.id = (to_jsonb(new) ->> 'message_id')::uuid
            and memory._is_granted(g.project, 'write', g.user_id, g.agent_id, g.run_id, g.app_id)
    ) or tg_argv[0] = 'memory_entity' and not exists (
        select from memory.entity as e
        where e.project = new.project and e.id = (to_jsonb(new) ->> 'entity_id')::uuid
            and memory._is_granted(e.project, 'write', e.user_id, e.agent_id, e.run_id, e.app_id)
    ) then
        raise exception 'role "%" may not write what a row of % belongs to', current_user, tg_argv[0]
            using errcode = 'insufficient_privilege', hint = 'See memory_grants().';
    end if;
    return null;
end
$$;
comment on function @self@ is
'After a fenced role has written a row that belongs to a memory: it may write that memory, and the
message or the entity that the row names. A policy can''t say so: the memory may be of the same
statement. Argument: the table of the parent.';
revoke all on function @self@ from public;
