create or replace function memory._schema_part(part jsonb, root jsonb) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    resolved jsonb := coalesce(part, '{}');
    chosen jsonb;
begin
    for step in 1 .. 10 loop
        if resolved ? '$ref' then
            chosen := root #> string_to_array(ltrim(resolved ->> '$ref', '#/'), '/');
        else
            -- Of alternatives the first that is not null: "anyOf": [{"type": "string"}, {"type": "null"}].
            select o.value into chosen
            from jsonb_array_elements(case jsonb_typeof(
                coalesce(resolved -> 'anyOf', resolved -> 'oneOf', resolved -> 'allOf'))
                when 'array' then coalesce(
                    resolved -> 'anyOf', resolved -> 'oneOf', resolved -> 'allOf')
                else '[]' end) with ordinality as o
            where o.value ->> 'type' is distinct from 'null'
            order by o.ordinality limit 1;
        end if;
        exit when chosen is null or jsonb_typeof(chosen) <> 'object';
        resolved := (resolved - '{$ref,anyOf,oneOf,allOf}'::text[]) || chosen;
        chosen := null;
    end loop;
    return resolved || jsonb_build_object('type', case jsonb_typeof(resolved -> 'type')
        when 'string' then resolved ->> 'type'
        when 'array' then (
            select t.value from jsonb_array_elements_text(resolved -> 'type') as t
            where t.value <> 'null' limit 1)
        else case when resolved ? 'properties' then 'object' when resolved ? 'items' then 'array'
            else 'string' end end);
end
$$;
comment on function @self@ is
'A part of a JSON Schema with one type: $ref is followed, of alternatives the first is taken.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
