create or replace function @extschema@.memory_setting_set(
    name text, value jsonb, project text default null
) returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    target memory.project_context := memory._project(memory_setting_set.project);
    setting record;
begin
    select c.* into setting from memory._setting_catalog() as c
    where c.name = memory_setting_set.name;
    if not found then
        raise exception 'unknown setting: %', coalesce(quote_literal(name), 'null')
            using errcode = 'undefined_object', hint = 'See memory_settings().';
    end if;
    if value is not null then
        perform memory._check_setting(setting.name, value, setting.default_value,
            setting.minimum, setting.maximum);
    end if;
    update memory.project as p
    set settings = case
        when value is null then p.settings - setting.name
        else p.settings || jsonb_build_object(setting.name, value) end
    where p.name = target.name;
    return coalesce(value, setting.default_value);
end
$$;
comment on function @self@ is
'Sets a setting of a project; null puts the default back. Returns the value now in force.
Errors: undefined_object for an unknown setting, invalid_parameter_value for a value out of
bounds.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
