create or replace function memory._check_trusted_endpoints(name text, patterns jsonb) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
begin
    -- Who can name any endpoint can have the server's environment and files sent there as "key".
    if not exists (select from pg_roles as r where r.rolname = session_user and r.rolsuper) then
        raise exception 'only a superuser may change %', name
            using errcode = 'insufficient_privilege', hint = case name
                when 'trusted_endpoints' then 'Keys of this server are sent to the endpoints that it lists.'
                else 'What it lists may be internal addresses of this server''s network.' end;
    end if;
    if exists (select from jsonb_array_elements(patterns) as p
        where jsonb_typeof(p.value) <> 'string' or p.value = '""') then
        raise exception '% is an array of patterns, not %', name, patterns
            using errcode = 'invalid_parameter_value',
            hint = 'For example ["https://models\.example\.com", "http://10\.0\.0\.[0-9]+:8000"].';
    end if;
    perform '' ~ p.value from jsonb_array_elements_text(patterns) as p;
exception when invalid_regular_expression then
    raise exception '%: %', name, sqlerrm
        using errcode = 'invalid_parameter_value', detail = patterns::text,
        hint = 'Each element is a regular expression of PostgreSQL.';
end
$$;
comment on function @self@ is
'Raises invalid_parameter_value where the setting (trusted_endpoints, webhook_endpoints) is no array
of regular expressions, insufficient_privilege where the session''s user is no superuser.';
revoke all on function @self@ from public;
