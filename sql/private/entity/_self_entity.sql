create or replace function memory._self_entity(target memory.target) returns uuid
language plpgsql
@kept_plans@
as $$
declare
    self_id uuid;
begin
    perform memory._enter(target.project);
    select e.id into self_id from entity as e
    where e.project is not distinct from target.project and e.scope = target.scope
        and e.unique_name = '';
    if self_id is null then
        insert into memory.entity (
            project, id, user_id, agent_id, run_id, app_id, name, type, is_self)
        values (
            target.project, memory._new_id(target.bucket), target.user_id, target.agent_id, target.run_id,
            target.app_id,
            coalesce(
                target.user_id, target.agent_id, target.run_id,
                target.app_id),
            case when target.user_id is not null then 'user'
                when target.agent_id is not null then 'agent'
                when target.run_id is not null then 'run' else 'app' end,
            true)
        returning id into self_id;
    end if;
    return self_id;
end
$$;
comment on function @self@ is
'The entity that the memories of a scope are about, named by the scope''s user_id (else agent_id,
run_id, app_id): that name stays whatever they say of it. The caller holds the scope''s lock.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
