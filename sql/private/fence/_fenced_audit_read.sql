create or replace function memory._fenced_audit_read(
    caller text, project text, function_name text, user_id text, agent_id text, run_id text,
    app_id text, memory_id uuid
) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._check_caller_project(caller, project);
    -- Not everybody's texts in what an auditor reads.
    if function_name !~ '^memory_[a-z_]{1,50}$' then
        raise exception 'nobody reads by this function' using errcode = 'invalid_parameter_value',
            hint = 'Call the public functions: they name themselves.';
    end if;
    if num_nonnulls(user_id, agent_id, run_id, app_id) > 0 then
        perform memory._check_scope(user_id, agent_id, run_id, app_id);
    end if;
    perform memory._audit_read(
        project, function_name, user_id, agent_id, run_id, app_id, memory_id);
end
$$;
comment on function @self@ is
'_audit_read() for fenced roles, of what they ask for, granted or not. caller: see _caller().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
