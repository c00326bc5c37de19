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
    if name is not null and not exists (
        select from memory.prompt as p
        where p.project = context.name and p.type = $1 and p.name = $2
    ) then
        raise exception 'there is no prompt "%" for the strategy %', name, type
            using errcode = 'undefined_object', hint = 'See memory_prompt_list().';
    end if;
    update memory.prompt as p set active = false
    where p.project = context.name and p.type = $1 and p.active;
    update memory.prompt as p set active = true
    where p.project = context.name and p.type = $1 and p.name = $2;
    return memory_prompt_activate.name;
end
$$;
comment on function @self@ is
'Makes a custom prompt the active one of its strategy; null goes back to the built-in prompt.
Errors: invalid_parameter_value (type), undefined_object (name).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
