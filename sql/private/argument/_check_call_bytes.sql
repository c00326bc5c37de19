create or replace function memory._check_call_bytes(bytes bigint, settings jsonb) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if bytes > (settings ->> 'max_call_bytes')::bigint then
        raise exception 'one call brings too much: % bytes', bytes
            using errcode = 'program_limit_exceeded',
            hint = format('At most %s bytes (setting max_call_bytes): call it several times.',
                settings ->> 'max_call_bytes');
    end if;
end
$$;
comment on function @self@ is
'Raises program_limit_exceeded for more bytes than the setting max_call_bytes.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
