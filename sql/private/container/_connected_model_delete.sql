create or replace function memory._connected_model_delete(id text, key_owner text)
returns boolean
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    used text := (
        select string_agg(distinct m.project, ', ') from memory.model as m
        where m.options ->> 'connector' = _connected_model_delete.id);
begin
    if used is not null then
        raise exception 'model % is used by project %', id, used
            using errcode = 'dependent_objects_still_exist',
            hint = 'Give the container another model first, or delete it.';
    end if;
    delete from memory.connected_model as m
    where m.id = _connected_model_delete.id and (key_owner is null or m.owner = key_owner);
    return found;
end
$$;
comment on function @self@ is
'Removes a model; whether there was one (of the key''s own, where key_owner names one).
Errors: dependent_objects_still_exist.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
