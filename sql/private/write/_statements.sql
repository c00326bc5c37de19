create or replace function memory._statements(
    project memory.project_context, request memory.request, with_left_out boolean
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    drafts jsonb;
begin
    if project.chat_provider = 'builtin' then
        drafts := memory._with_rewordings(
            request.target,
            memory._extract_builtin(
                request.messages, request.occurred_at, with_left_out, request.target),
            request.occurred_at);
    else
        drafts := memory._extract_by_model(project, request, with_left_out);
    end if;
    return (
        select coalesce(jsonb_agg(
            case when draft.value ->> 'action' = 'leave' then draft.value
                else memory._complete_fact(
                    draft.value, request.messages -> (draft.value ->> 'message')::integer, request)
            end
            order by draft.ordinality), '[]')
        from jsonb_array_elements(memory._enabled_facts(request.target, drafts, with_left_out))
            with ordinality as draft);
end
$$;
comment on function @self@ is
'What the messages of a request state, complete but for the embeddings; with_left_out also what is
not kept of it: {"action": "leave", "left_out": text, "reason"}. May call a model, so it runs before
any lock is taken.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
