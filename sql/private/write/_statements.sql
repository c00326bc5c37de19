create or replace function memory._statements(
    project memory.project_context, target jsonb, messages jsonb, infer boolean, defaults jsonb
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    drafts jsonb;
begin
    if not infer then
        drafts := memory._verbatim_facts(messages);
    elsif project.chat_provider = 'builtin' then
        drafts := memory._enabled_facts(
            project.name,
            memory._extract_builtin(messages, (defaults ->> 'occurred_at')::timestamptz));
    else
        drafts := memory._enabled_facts(
            project.name, memory._extract_by_model(project, target, messages, defaults));
    end if;
    return (
        select coalesce(jsonb_agg(
            memory._complete_fact(draft.value, messages -> (draft.value ->> 'message')::integer,
                defaults)
            order by draft.ordinality), '[]')
        from jsonb_array_elements(drafts) with ordinality as draft);
end
$$;
comment on function @self@ is
'What the messages say: extracted statements, or with infer false the messages word for word;
complete but for their embeddings. May call a model, so it runs before any lock is taken.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
