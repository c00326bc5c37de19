create or replace function memory._facts(
    project memory.project_context, target jsonb, messages jsonb, infer boolean, defaults jsonb
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    return memory._embed_facts(
        project, memory._statements(project, target, messages, infer, defaults));
end
$$;
comment on function memory._facts(
    memory.project_context, jsonb, jsonb, boolean, jsonb) is
'The statements of a conversation, embedded in one batch: ready for _apply_fact(). Calls the models,
so it runs before any lock is taken.';
revoke all on function memory._facts(
    memory.project_context, jsonb, jsonb, boolean, jsonb) from public;
grant execute on function memory._facts(memory.project_context, jsonb, jsonb, boolean, jsonb)
to memory_writer, memory_admin;
