create or replace function memory._bind_key(hash bytea) returns name
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    return memory._bind(hash, null, null, null, null);
end
$$;
comment on function @self@ is
'Binds the transaction to the user of a key, by its SHA-256, for the gateway, which then becomes the
role that this returns. Errors: those of memory_bind().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_gateway;
