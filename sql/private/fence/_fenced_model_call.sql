create or replace function memory._fenced_model_call(caller text, project text, request jsonb)
returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._check_caller_project(caller, project, octet_length(request::text));
    return memory._model_call(project, 'chat', request);
end
$$;
comment on function @self@ is
'_model_call() of a chat model for fenced roles that may write. caller: see _caller().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced_writer;
