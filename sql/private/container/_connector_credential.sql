create or replace function memory._connector_credential(id text, credential jsonb) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    given record;
    secret text;
    names jsonb := '{}';
begin
    for given in select c.key, c.value from jsonb_each_text(credential) as c loop
        secret := (
            select s.name from memory.secret as s
            where given.value ~ '^[$][{][^}]+[}]$'
                and s.name = substr(given.value, 3, length(given.value) - 3));
        if secret is null then
            secret := 'connector.' || id || '.' || left(md5(given.key), 8);
            if given.value !~ '^[!-~]+$' then
                raise exception 'credential % is not usable as a key', given.key
                    using errcode = 'invalid_parameter_value',
                    hint = 'A key has printable ASCII characters without spaces.';
            end if;
            insert into memory.secret as s (name, value) values (secret, given.value)
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
'Keeps the credentials of a connector where no role can read them: see _connector_create().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
