create or replace function memory._scram_challenge(role text)
returns table (iterations integer, salt bytea)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    parts text[];
begin
    begin
        select regexp_match(a.rolpassword, '^SCRAM-SHA-256[$]([0-9]+):([^$]+)[$]') into parts
        from pg_authid as a
        where a.rolname = _scram_challenge.role and a.rolcanlogin;
    exception when insufficient_privilege then
        return; -- the owner is no superuser
    end;
    -- Whoever asks learns not whether there is such a role.
    return query
    select coalesce(parts[1]::integer, 4096), coalesce(
        decode(parts[2], 'base64'),
        substr(sha256(k.key || convert_to(coalesce(_scram_challenge.role, ''), 'UTF8')), 1, 16))
    from memory.signing_key as k;
end
$$;
comment on function @self@ is
'How the password of a role is made into a proof, for _scram_verified(). No row where the owner of
this function may not read passwords'' verifiers.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_gateway;
