create or replace function memory._left_out(project memory.project_context, message record)
returns table (memory text, reason text)
language plpgsql
rows 2
set search_path = pg_catalog, pg_temp
as $$
declare
    target constant memory.target := memory._target(
        project.name, message.user_id, message.agent_id, message.run_id, message.app_id);
begin
    if project.chat_provider <> 'builtin' or message.role <> 'user' or not memory._has_python() then
        return;
    end if;
    return query
    select d.draft ->> 'left_out', d.draft ->> 'reason'
    from jsonb_array_elements(memory._enabled_facts(
        target,
        memory._extract_builtin(
            jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
                'role', message.role, 'content', message.content, 'name', message.actor))),
            message.occurred_at, true, target),
        true)) as d (draft)
    where d.draft ->> 'action' = 'leave';
end
$$;
comment on function @self@ is
'The statements of a message (a row of memory.message) that the builtin extraction keeps nothing of,
and why, read by itself and by today''s rules. None where a language model reads the project''s
messages: that isn''t asked again.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
