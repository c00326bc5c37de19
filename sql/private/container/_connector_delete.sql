create or replace function memory._connector_delete(id text, key_owner text) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    names text[];
begin
    select array_agg(m.id order by m.id) into names
    from memory.connected_model as m where m.connector_id = _connector_delete.id;
    if names is not null then
        raise exception '% models are still using this connector, please delete or update the models first: %',
            cardinality(names), array_to_string(names, ', ')
            using errcode = 'dependent_objects_still_exist', hint = 'DELETE the models first.';
    end if;
    delete from memory.connector as c
    where c.id = _connector_delete.id and (key_owner is null or c.owner = key_owner);
    if not found then
        return false;
    end if;
    delete from memory.secret as s where starts_with(s.name, 'connector.' || id || '.');
    return true;
end
$$;
comment on function @self@ is
'Removes a connector and its keys; whether there was one (of the key''s own, where key_owner names
one). Errors: dependent_objects_still_exist.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
