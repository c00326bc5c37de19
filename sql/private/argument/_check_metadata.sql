create or replace function memory._check_metadata(metadata jsonb, settings jsonb) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if octet_length(metadata::text) > (settings ->> 'max_metadata_bytes')::integer then
        raise exception 'metadata is too large: % bytes', octet_length(metadata::text)
            using errcode = 'program_limit_exceeded',
            hint = format('At most %s bytes (setting max_metadata_bytes).',
                settings ->> 'max_metadata_bytes');
    end if;
end
$$;
comment on function @self@ is
'Raises program_limit_exceeded for metadata larger than the setting max_metadata_bytes.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
