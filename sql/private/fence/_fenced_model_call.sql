create or replace function memory._fenced_model_call(
    caller text, project text, kind text, request jsonb
) returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._check_caller_project(caller, project);
    return memory._model_call(project, kind, request);
end
$$;
comment on function @self@ is
'_model_call() for fenced roles. caller: see _caller().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
