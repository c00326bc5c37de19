create or replace function memory._check_connector_url(url text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    -- Patterns of clients are for whole addresses, the setting's own for origins.
    patterns constant jsonb := memory._cluster_value(
        'plugins.ml_commons.trusted_connector_endpoints_regex');
    origin constant text := substring(url from '^https?://[^/]+');
    host constant text := lower(substring(origin from '^https?://(\[[^]]*\]|[^:]+)'));
begin
    if not (case when patterns is null
        then memory._endpoint_is_trusted(origin, memory._default_settings())
        else exists (
            select from jsonb_array_elements_text(patterns) as p
            where url ~ ('^(?:' || p.value || ')$')) end)
    then
        raise exception 'Connector URL is not matching the trusted connector endpoint regex'
            using errcode = 'invalid_parameter_value',
            hint = 'Name it in plugins.ml_commons.trusted_connector_endpoints_regex.';
    end if;
    if (url ~ '^https?://[^/?#]*@' -- whatever stands before it is no host
        or host ~ '^\[|^[0-9.]+$|^0x|[.]0x|(^|[.])localhost$|[.](local|internal|lan)$' or host !~ '[.]')
        and not coalesce((memory._cluster_value(
            'plugins.ml_commons.connector.private_ip_enabled') #>> '{}')::boolean, false)
    then
        raise exception 'Remote inference host name has private ip address: %', host
            using errcode = 'invalid_parameter_value',
            hint = 'Set plugins.ml_commons.connector.private_ip_enabled.';
    end if;
end
$$;
comment on function @self@ is
'Raises invalid_parameter_value for an address where no connector may send anything.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
