create or replace function @extschema@.memory_setting_set(
    name text, value jsonb, project text default null
) returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    target memory.project_context := memory._project(memory_setting_set.project);
    effective constant jsonb := memory._setting_value(name, value);
begin
    if name in ('trusted_endpoints', 'webhook_endpoints') and value is not null then
        perform memory._check_trusted_endpoints(name, value);
    end if;
    if name = 'archive_tablespace' then
        perform memory._move_archive(target.name, effective #>> '{}');
    end if;
    update memory.project as p
    set settings = case
        when value is null then p.settings - memory_setting_set.name
        else p.settings || jsonb_build_object(memory_setting_set.name, value) end
    where p.name = target.name;
    if name = 'audit_chain' then
        perform memory._set_audit_chain(target.name, effective::boolean);
    end if;
    return effective;
end
$$;
comment on function @self@ is
'Sets a setting of a project; null puts the default back. Returns the value now in force.
Errors: undefined_object for an unknown setting, invalid_parameter_value for a value out of
bounds.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
