create or replace function memory._endpoint_is_trusted(base_url text, settings jsonb)
returns boolean
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select from jsonb_array_elements_text(settings -> 'trusted_endpoints') as pattern
        where memory._endpoint_origin(base_url) ~ ('^(?:' || pattern.value || ')$')
    )
$$;
comment on function @self@ is
'Whether one of the patterns in the setting trusted_endpoints matches the whole origin of an
address.';
revoke all on function @self@ from public;
