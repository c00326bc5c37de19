create or replace function memory._as_value(part jsonb, memory text, slot_value text) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    told constant text := coalesce(nullif(slot_value, ''), memory);
begin
    if jsonb_typeof(part -> 'enum') = 'array' then
        return (
            select o.value from jsonb_array_elements(part -> 'enum') with ordinality as o
            where o.value #>> '{}' <> ''
                and strpos(
                    lower((memory || ' ' || told) collate pg_catalog.pg_c_utf8),
                    lower((o.value #>> '{}') collate pg_catalog.pg_c_utf8)) > 0
            order by length(o.value #>> '{}') desc, o.ordinality limit 1);
    end if;
    return case part ->> 'type'
        when 'string' then to_jsonb(told)
        when 'integer' then to_jsonb(substring(told from '-?[0-9]{1,15}')::bigint)
        when 'number' then to_jsonb(substring(told from '-?[0-9]{1,15}(?:[.][0-9]{1,15})?')::numeric)
        end;
end
$$;
comment on function @self@ is
'What a memory says as a value of a schema''s part: its attribute''s value or its text, the number
in it, or the one of an enumeration that stands in it. Null where it says none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
