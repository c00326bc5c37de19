create or replace function memory._container_add(
    project text, messages jsonb, namespace jsonb, infer boolean, new_session boolean,
    details jsonb, tags jsonb
)
returns table (working_memory_id uuid, session_id text, job_id uuid, scope uuid)
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context constant memory.project_context := memory._project(_container_add.project);
    target memory.target;
    job uuid;
begin
    session_id := nullif(namespace ->> 'session_id', '');
    if session_id is null and new_session then
        session_id := memory._short_id();
        perform memory._container_session(
            context.name, session_id, namespace, jsonb_build_object(
                'summary', left(memory._message_content(
                    messages #> '{0,content}', messages #>> '{0,role}', 0), 200)));
        namespace := coalesce(namespace, '{}') || jsonb_build_object('session_id', session_id);
    end if;
    target := (
        select memory._target(context.name, i.user_id, i.agent_id, i.run_id, i.app_id)
        from memory._namespace_ids(namespace) as i);
    perform memory._check_scope(
        target.user_id, target.agent_id, target.run_id, target.app_id, allow_any => false);
    if memory._is_fenced() then
        perform memory._check_may_add(target, infer);
    end if;
    perform memory._check_metadata(tags, context.settings);
    working_memory_id := memory._new_id(target.bucket);
    insert into memory.payload (
        project, id, user_id, agent_id, run_id, app_id, owner_id, details)
    values (
        context.name, working_memory_id, target.user_id, target.agent_id, target.run_id,
        target.app_id, current_user, details);
    if messages <> '[]' then
        job := memory._payload_messages(
            context, target, working_memory_id, messages, infer,
            coalesce(tags, '{}') || jsonb_build_object('owner_id', current_user));
        update memory.payload as p set job_id = job
        where p.project = context.name and p.id = working_memory_id and job is not null;
    end if;
    job_id := job;
    scope := target.scope;
    return next;
end
$$;
comment on function @self@ is
'Stores what was given to a container as working memory, and, to infer facts from it, queues it:
job_id, of the scope. details: what its document says besides; tags: metadata of the facts.
new_session: where the namespace names no session one is made. Errors: those of memory_add().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
