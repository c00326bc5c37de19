create or replace function memory._check_schema(schema jsonb) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if coalesce(jsonb_typeof(schema) <> 'object', true)
        or coalesce(jsonb_typeof(schema -> 'properties') <> 'object', true)
        or schema -> 'properties' = '{}' then
        raise exception 'the schema describes no object with properties'
            using errcode = 'invalid_parameter_value',
            hint = 'Pass a JSON Schema, e.g. {"type": "object", "properties": {"city": {"type": '
                '"string", "description": "where the user lives"}}}.';
    end if;
    if pg_column_size(schema) > 65536 or jsonb_path_exists(schema, '$.**{24}')
        or (select count(*) from jsonb_path_query(schema, '$.**.properties.*')) > 200 then
        raise exception 'the schema is too large'
            using errcode = 'program_limit_exceeded',
            hint = 'Use at most 200 properties, 12 levels and 64 kB.';
    end if;
end
$$;
comment on function @self@ is
'Raises invalid_parameter_value where a JSON Schema has no properties, program_limit_exceeded where
it is too large.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
