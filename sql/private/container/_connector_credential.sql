create or replace function memory._connector_credential(
    id text, credential jsonb, environment jsonb
) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    given record;
    secret text;
    value text;
    names jsonb := '{}';
    -- What administrators of memory trust may be anybody's: keys of the server go to what it trusts.
    is_trusted constant boolean := memory._endpoint_is_trusted(
        substring((
            select memory._connector_url(c.definition) from memory.connector as c
            where c.id = _connector_credential.id) from '^https?://[^/]+'),
        memory._default_settings());
begin
    for given in select c.key, c.value from jsonb_each_text(credential) as c loop
        secret := (
            select s.name from memory.secret as s
            where is_trusted and given.value ~ '^[$][{][^}]+[}]$'
                and s.name = substr(given.value, 3, length(given.value) - 3));
        if secret is null then
            secret := 'connector.' || id || '.' || left(md5(given.key), 8);
            value := case when is_trusted and environment ? given.value
                then environment ->> given.value else given.value end;
            if value !~ '^[!-~]+$' then
                raise exception 'credential % is not usable as a key', given.key
                    using errcode = 'invalid_parameter_value',
                    hint = 'A key has printable ASCII characters without spaces.';
            end if;
            insert into memory.secret as s (name, value) values (secret, value)
            on conflict on constraint secret_pkey do update
            set value = excluded.value, updated_at = clock_timestamp();
        end if;
        names := names || jsonb_build_object(given.key, secret);
    end loop;
    update memory.connector as c set credentials = c.credentials || names
    where c.id = _connector_credential.id;
end
$$;
comment on function @self@ is
'Keeps the credentials of a connector where no role can read them. One that is ${NAME} is the secret
of that name, or what environment has for it, where the connector leads to one of the default
trusted_endpoints; else it is taken as it stands. Errors: invalid_parameter_value.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
