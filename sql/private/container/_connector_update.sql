create or replace function memory._connector_update(id text, changes jsonb, credential jsonb)
returns boolean
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    definition jsonb;
begin
    update memory.connector as c
    set name = coalesce(changes ->> 'name', c.name),
        definition = c.definition || (changes - 'name'),
        updated_at = clock_timestamp()
    where c.id = _connector_update.id
    returning c.definition into definition;
    if not found then
        return false;
    end if;
    perform memory._check_connector_url(memory._connector_url(definition));
    if credential is not null then
        perform memory._connector_credential(id, credential);
    end if;
    return true;
end
$$;
comment on function @self@ is
'Changes what is given of a connector; whether there is one. Models that are called by it are from
then on called so. Errors: invalid_parameter_value.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
