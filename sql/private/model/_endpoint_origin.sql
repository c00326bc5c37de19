create or replace function memory._endpoint_origin(base_url text) returns text
language plpgsql immutable
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    -- Only what every reader of URLs takes for the same: no user, no query, no escapes in the host.
    parts text[] := regexp_match(
        base_url collate pg_catalog.pg_c_utf8,
        '^(https?)://([a-z0-9.-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?(/[a-z0-9._~/%+-]*)?$', 'i');
begin
    if parts is null then
        raise exception 'base_url is no http or https address: %',
            coalesce(quote_literal(regexp_replace(base_url, '//[^/]*@', '//...@')), 'null')
            using errcode = 'invalid_parameter_value',
            hint = 'For example https://api.openai.com/v1, without user, query or fragment.';
    end if;
    return lower((parts[1] || '://' || parts[2]) collate pg_catalog.pg_c_utf8) || case
        when (lower(parts[1] collate pg_catalog.pg_c_utf8), parts[3]) in (('http', ':80'), ('https', ':443')) then ''
        else coalesce(parts[3], '') end;
end
$$;
comment on function @self@ is
'Scheme, host and port of an endpoint''s address: https://api.openai.com, http://[::1]:8080. Raises
invalid_parameter_value for anything else than a plain address.';
revoke all on function @self@ from public;
