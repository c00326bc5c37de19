create or replace function memory._model_try(project text, kind text, request jsonb)
returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(_model_try.project);
    answer jsonb;
begin
    answer := memory._model_post(memory._model_configuration(context.name, kind), request);
    perform memory._count_model_call(
        context.name, replace(kind, '_2', ''), answer -> 'meter', answer -> 'usage');
    return answer - 'meter';
end
$$;
comment on function @self@ is
'Like memory._model_call(), but a failed call comes back as {"error": {"sqlstate", "message",
"detail", "hint"}} and is counted: for a job that goes on after it. Raises only where there is no
trusted model, and what interrupts a statement.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
