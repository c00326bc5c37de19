create or replace function memory._connector_update(
    id text, changes jsonb, credential jsonb, environment jsonb, key_owner text
) returns boolean
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    held record;
    url text;
    definition jsonb;
begin
    select memory._connector_url(c.definition) as url, c.owner into held
    from memory.connector as c where c.id = _connector_update.id;
    if held.owner is distinct from key_owner and key_owner is not null and held.url is not null then
        raise exception 'the connector is another''s'
            using errcode = 'insufficient_privilege', hint = 'A key changes what it made.';
    end if;
    update memory.connector as c
    set name = coalesce(changes ->> 'name', c.name),
        definition = c.definition || (changes - 'name'),
        updated_at = clock_timestamp()
    where c.id = _connector_update.id
    returning c.definition into definition;
    if not found then
        return false;
    end if;
    url := memory._connector_url(definition);
    perform memory._check_connector_url(url);
    if substring(url from '^https?://[^/]+') <> substring(held.url from '^https?://[^/]+') then
        -- Its keys were given for the old address.
        update memory.connector as c set credentials = '{}' where c.id = _connector_update.id;
    end if;
    if credential is not null then
        perform memory._connector_credential(id, credential, environment);
    end if;
    return true;
end
$$;
comment on function @self@ is
'Changes what is given of a connector; whether there is one. Models that are called by it are from
then on called so. Where it leads elsewhere its credentials have to be given again. key_owner: of a
key, which changes only what it made. Errors: invalid_parameter_value, insufficient_privilege.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
