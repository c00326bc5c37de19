create or replace function memory._fenced_ask_model(
    caller text, project text, task text, known jsonb, schema jsonb default null
) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._check_caller_project(
        caller, project, octet_length(task) + octet_length(known::text)
            + coalesce(octet_length(schema::text), 0));
    return memory._ask_model(project, task, known, schema);
end
$$;
comment on function @self@ is
'_ask_model() for fenced roles. caller: see _caller().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
