create or replace function memory._connector_create(definition jsonb, credential jsonb)
returns text
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    id constant text := memory._short_id();
begin
    perform memory._check_connector_url(memory._connector_url(definition));
    insert into memory.connector (id, name, definition, owner)
    values (id, definition ->> 'name', definition - 'name', current_user);
    perform memory._connector_credential(id, credential);
    return id;
end
$$;
comment on function @self@ is
'Makes a connector and returns its id. credential: its keys by name, which go to memory.secret; one
that is ${NAME} names a secret that is there.
Errors: invalid_parameter_value.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
