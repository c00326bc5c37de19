create or replace function memory._container_working_set(
    project text, id uuid, messages jsonb, said text, changes jsonb, moves boolean
)
returns table (job_id uuid, scope uuid)
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context constant memory.project_context := memory._project(_container_working_set.project);
    held record;
    target memory.target;
    infer boolean;
begin
    select d.document, d.user_id, d.agent_id, d.run_id, d.app_id into held
    from memory.container_working as d
    where d.project = context.name and d.id = _container_working_set.id;
    target := memory._target(
        context.name, held.user_id, held.agent_id, held.run_id, held.app_id);
    scope := target.scope;
    perform memory._lock_scope(context.name, target.scope);
    -- A message that came by another door becomes a payload, under its own id.
    insert into memory.payload (project, id, user_id, agent_id, run_id, app_id, owner_id, details)
    select context.name, _container_working_set.id, held.user_id, held.agent_id, held.run_id,
        held.app_id, null, jsonb_build_object('payload_type', 'conversational', 'infer', true)
    where not exists (
        select from memory.payload as p
        where p.project = context.name and p.id = _container_working_set.id);
    update memory.payload as p
    set details = p.details || changes,
        updated_at = case when moves then clock_timestamp() else p.updated_at end
    where p.project = context.name and p.id = _container_working_set.id
    returning coalesce((p.details -> 'infer')::boolean, false), p.job_id into infer, job_id;
    if messages is null and said is null then
        job_id := null;
        return next;
        return;
    end if;
    messages := coalesce(messages, (
        -- The words of the user are replaced, what others said stays.
        select jsonb_build_array(jsonb_build_object('role', 'user', 'content', said))
            || coalesce(jsonb_agg(m.value order by m.ordinality)
                filter (where m.value ->> 'role' <> 'user'), '[]')
        from jsonb_array_elements(held.document -> 'messages') with ordinality as m));
    delete from memory.job as j
    where j.project = context.name and j.id = _container_working_set.job_id and j.request is not null;
    delete from memory.message as m
    where m.project = context.name
        and (m.payload_id = _container_working_set.id or m.id = _container_working_set.id);
    job_id := memory._payload_messages(
        context, target, _container_working_set.id, messages, infer,
        coalesce(held.document -> 'tags', '{}') || jsonb_build_object('owner_id', current_user));
    update memory.payload as p set job_id = coalesce(_container_working_set.job_id, p.job_id)
    where p.project = context.name and p.id = _container_working_set.id;
    return next;
end
$$;
comment on function @self@ is
'Changes a document of working memory: its messages, or the words of its user (said), and what its
document says besides. New words are inferred from again where the old ones were: job_id, of the
scope. The caller has seen that it is there.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
