create or replace function @extschema@.memory_prompt_set(
    type text, name text, prompt text, activate boolean default true, project text default null
) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_prompt_set.project);
begin
    perform memory._check_strategy_type(type);
    if coalesce(btrim(name), '') = '' or coalesce(btrim(prompt), '') = '' then
        raise exception 'a prompt needs a name and a text'
            using errcode = 'null_value_not_allowed',
            hint = 'For example memory_prompt_set(''semantic'', ''medical'', ''Note diagnoses.'').';
    end if;
    insert into memory.prompt as p (project, type, name, prompt)
    values (context.name, $1, $2, $3)
    on conflict on constraint prompt_pkey
    do update set prompt = excluded.prompt, updated_at = clock_timestamp();
    if activate then
        perform memory._activate_prompt(context.name, type, name);
    end if;
    return memory_prompt_set.name;
end
$$;
comment on function @self@ is
'Adds a custom prompt for a strategy (semantic, preference, summary), or replaces the one of that
name, and makes it the active one of its type unless activate is false. Returns the name.
Errors: invalid_parameter_value (type), null_value_not_allowed.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
