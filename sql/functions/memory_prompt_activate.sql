create or replace function @extschema@.memory_prompt_activate(
    type text, name text, project text default null
) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_prompt_activate.project);
begin
    perform memory._check_strategy_type(type);
    perform memory._activate_prompt(context.name, type, name);
    return memory_prompt_activate.name;
end
$$;
comment on function @self@ is
'Makes a custom prompt the active one of its strategy; null goes back to the built-in prompt.
Errors: invalid_parameter_value (type), undefined_object (name).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
