create or replace function memory._request_hash(request memory.request) returns uuid
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
    -- Whatever the session's time zone and style of dates.
    return md5(concat(row(
        request.target, request.messages, request.infer, request.metadata, request.kind,
        request.categories, extract(epoch from request.expires_at),
        extract(epoch from request.occurred_at), request.immutable), request.extraction))::uuid;
end
$$;
comment on function @self@ is
'Equal for requests that ask for the same.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
