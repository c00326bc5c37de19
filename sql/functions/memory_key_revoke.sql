create or replace function @extschema@.memory_key_revoke(id uuid) returns uuid
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    update memory.api_key as k set revoked_at = coalesce(k.revoked_at, clock_timestamp())
    where k.id = memory_key_revoke.id;
    if not found then
        raise exception 'no key has the id %', coalesce(id::text, 'null')
            using errcode = 'no_data_found', hint = 'See memory_key_list().';
    end if;
    return id;
end
$$;
comment on function @self@ is
'Ends a key of the gateway, from the next request on; safe to repeat. Errors: no_data_found.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
