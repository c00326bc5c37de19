create or replace function memory._scram_verified(role text, stored_key bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
begin
    return exists (
        select from pg_authid as a
        cross join lateral regexp_match(
            a.rolpassword, '^SCRAM-SHA-256[$][0-9]+:[^$]+[$]([^:]+):') as v (parts)
        where a.rolname = _scram_verified.role and a.rolcanlogin
            and coalesce(a.rolvaliduntil > clock_timestamp(), true)
            and sha256(decode(v.parts[1], 'base64')) = sha256(_scram_verified.stored_key));
end
$$;
comment on function @self@ is
'Whether a role''s password gives this stored key, as SCRAM-SHA-256 (RFC 7677) has it.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_gateway;
