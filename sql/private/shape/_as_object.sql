create or replace function memory._as_object(
    part jsonb, root jsonb, memory text, slot_value text, valid_from timestamptz
) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        select coalesce(jsonb_object_agg(p.key, case
            when p.key collate pg_catalog.pg_c_utf8 ~* '(date|time|since|when|_at)' then to_jsonb(
                to_char(valid_from at time zone 'UTC', 'YYYY-MM-DD'))
            when p.place = 1 then memory._as_value(memory._schema_part(p.value, root), memory, slot_value)
            when p.key collate pg_catalog.pg_c_utf8 ~* '(memory|text|content|statement|description|detail|note)' then
                memory._as_value(memory._schema_part(p.value, root), memory, null)
            end), '{}')
        from (
            select f.key, f.value, row_number() over (
                partition by f.key collate pg_catalog.pg_c_utf8 ~* '(date|time|since|when|_at)' order by f.key) as place
            from jsonb_each(case jsonb_typeof(part -> 'properties')
                when 'object' then part -> 'properties' else '{}' end) as f
        ) as p);
end
$$;
comment on function @self@ is
'A memory as an object of a schema: its value, its text and its day, in the properties whose names
say so.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
