create or replace function memory._cluster_settings_set(changes jsonb, persistent boolean)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    endpoints constant text := 'plugins.ml_commons.trusted_connector_endpoints_regex';
begin
    if nullif(changes -> endpoints, 'null') is not null
        or coalesce((changes ->> 'plugins.ml_commons.connector.private_ip_enabled')::boolean, false)
    then
        -- Keys are sent where these let them.
        perform memory._check_trusted_endpoints(
            'trusted_endpoints', coalesce(nullif(changes -> endpoints, 'null'), '[]'));
    end if;
    delete from memory.cluster_setting as s
    where s.persistent = _cluster_settings_set.persistent and changes ? s.name;
    insert into memory.cluster_setting (name, persistent, value)
    select c.key, _cluster_settings_set.persistent, c.value
    from jsonb_each(changes) as c where c.value <> 'null';
end
$$;
comment on function @self@ is
'Sets settings of containers by their full names; null puts the default back.
Errors: insufficient_privilege, where endpoints are trusted by a session whose user is no superuser.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
