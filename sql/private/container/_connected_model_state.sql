create or replace function memory._connected_model_state(id text, state text) returns text
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    update memory.connected_model as m
    set state = _connected_model_state.state, updated_at = clock_timestamp()
    where m.id = _connected_model_state.id;
    if not found then
        raise exception 'Failed to find model with the provided model id: %', id
            using errcode = 'no_data_found', hint = 'See GET .../models/_search.';
    end if;
    return case when state = 'DEPLOYED' then memory._note_task(id, 'DEPLOY_MODEL') end;
end
$$;
comment on function @self@ is
'Notes that a model was deployed (and the id of that task) or undeployed: any can be called either
way. Errors: no_data_found.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
