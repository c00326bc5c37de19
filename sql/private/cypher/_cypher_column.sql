create or replace function memory._cypher_column(item text[]) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    last constant text := item[cardinality(item)];
begin
    if item = array[]::text[] or item = array['*'] then
        raise exception 'RETURN needs a list of values'
            using errcode = 'invalid_parameter_value',
            hint = 'Name each value: RETURN a.name AS name, b.name AS other.';
    end if;
    return case
        when lower(item[cardinality(item) - 1] collate pg_catalog.pg_c_utf8) = 'as' then btrim(replace(last, '``', '`'), '`')
        else array_to_string(item, '') end;
end
$$;
comment on function @self@ is
'The name of one value of a RETURN list: what stands behind AS, else the value''s own words.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
