create or replace function memory._connector_create(
    definition jsonb, credential jsonb, environment jsonb, owner text
) returns text
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    id constant text := memory._short_id();
begin
    perform memory._check_connector_url(memory._connector_url(definition));
    insert into memory.connector (id, name, definition, owner)
    values (id, definition ->> 'name', definition - 'name', owner);
    perform memory._connector_credential(id, credential, environment);
    return id;
end
$$;
comment on function @self@ is
'Makes a connector and returns its id. credential: its keys by name, which go to memory.secret; see
_connector_credential(). Errors: invalid_parameter_value.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
