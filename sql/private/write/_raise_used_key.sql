create or replace function memory._raise_used_key(key text) returns void
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'idempotency_key "%" was used for another request', key
        using errcode = 'unique_violation', hint = 'Use a new key for a new request.';
end
$$;
comment on function @self@ is
'Raises unique_violation: the key belongs to another request.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
