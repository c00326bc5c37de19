create or replace function memory._may_be_internal(url text, settings jsonb) returns boolean
language plpgsql immutable
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    -- Only what every reader of URLs takes for the same: no user, no fragment, no escapes in the host.
    parts constant text[] := regexp_match(
        url collate pg_catalog.pg_c_utf8, '^(https?)://([a-z0-9.-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?([/?][!-~]*)?$', 'i');
    origin constant text := lower((parts[1] || '://' || parts[2] || coalesce(parts[3], ''))
        collate pg_catalog.pg_c_utf8);
    host constant text := lower(parts[2] collate pg_catalog.pg_c_utf8);
begin
    if parts is null or parts[4] ~ '[#\\]' or octet_length(url) > 2000 then
        raise exception 'url is no http or https address: %',
            coalesce(quote_literal(left(regexp_replace(url, '//[^/]*@', '//...@'), 100)), 'null')
            using errcode = 'invalid_parameter_value',
            hint = 'For example https://shop.example/memories, without user or fragment.';
    end if;
    if exists (
        select from jsonb_array_elements_text(settings -> 'webhook_endpoints') as pattern
        where origin ~ ('^(?:' || pattern.value || ')$')
    ) then
        return true;
    end if;
    if host ~ '^\[|[.]?[0-9]+[.]?$|[.]0x[0-9a-f]*[.]?$|^localhost[.]?$|[.](localhost|local|internal|lan)[.]?$'
        or host !~ '[a-z0-9][.][a-z]' then
        raise exception 'url leads to an internal address: %', origin
            using errcode = 'insufficient_privilege',
            hint = 'A superuser names what is allowed in the setting webhook_endpoints.';
    end if;
    if lower(parts[1] collate pg_catalog.pg_c_utf8) <> 'https' then
        raise exception 'url is not encrypted: %', origin
            using errcode = 'insufficient_privilege',
            hint = 'Use https, or have a superuser name it in the setting webhook_endpoints.';
    end if;
    return false;
end
$$;
comment on function @self@ is
'Whether a webhook''s address is one of the setting webhook_endpoints, and so may be internal or
without encryption. Else it has to be https and no address by number; workers look where its name
leads before they post.
Errors: invalid_parameter_value (no plain address), insufficient_privilege.';
revoke all on function @self@ from public;
