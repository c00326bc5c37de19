create or replace function memory._caller_role(caller text) returns regrole
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    role constant text := split_part(caller, ' ', 1);
begin
    if not exists (
        select from memory.signing_key as k
        where caller = role || ' ' || memory._signature(k.key, 'caller', role)
    ) then
        raise exception 'nobody is named as the caller'
            using errcode = 'insufficient_privilege',
            hint = 'Call the public functions: they name it.';
    end if;
    return role::oid::regrole;
end
$$;
comment on function @self@ is
'The role that _caller() named in this transaction; raises insufficient_privilege for anything
else.';
revoke all on function @self@ from public;
