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
comment on function @self@ is
'The statements of a conversation, embedded in one batch: ready for _apply_fact(). Calls the models,
so it runs before any lock is taken.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
