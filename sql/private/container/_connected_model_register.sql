create or replace function memory._connected_model_register(
    name text, connector_id text, definition jsonb, deploy boolean, owner text
)
returns table (model_id text, task_id text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (
        select from memory.connector as c where c.id = _connected_model_register.connector_id)
    then
        raise exception 'Failed to find connector with ID %', connector_id
            using errcode = 'no_data_found', hint = 'Make it with POST .../connectors/_create.';
    end if;
    model_id := memory._short_id();
    insert into memory.connected_model (id, name, connector_id, definition, owner, state)
    values (model_id, _connected_model_register.name, _connected_model_register.connector_id,
        definition, owner, case when deploy then 'DEPLOYED' else 'REGISTERED' end);
    task_id := memory._note_task(model_id, 'REGISTER_MODEL');
    return next;
end
$$;
comment on function @self@ is
'Makes a model that is called by a connector. Errors: no_data_found.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
