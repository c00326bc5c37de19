create or replace function memory._filter_parameter(
    key text, operator text, type_name text, is_list boolean, wanted jsonb
) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    list jsonb := case jsonb_typeof(wanted)
        when 'array' then wanted else jsonb_build_array(wanted) end;
    item jsonb;
begin
    if jsonb_typeof(wanted) = 'object' or (jsonb_typeof(wanted) = 'array' and not is_list) then
        perform memory._raise_filter(
            format('%s of %s takes a single value, not a JSON %s',
                operator, key, jsonb_typeof(wanted)),
            'Use text, a number or a time.');
    end if;
    for item in select jsonb_array_elements(list) loop
        -- An expression, not the bare variable: of one, PL/pgSQL's cached expression would keep the
        -- type of the transaction's first call.
        if jsonb_typeof(item) in ('array', 'object', 'null')
            or not pg_input_is_valid(item #>> '{}', type_name || '') then
            perform memory._raise_filter(
                format('%s is no value for %s of %s', item, operator, key),
                format('Use a value of type %s.', type_name));
        end if;
    end loop;
    -- Read here, where the caller's DateStyle is in force: a search has its own.
    if type_name = 'timestamptz' then
        list := (
            select coalesce(jsonb_agg(to_jsonb(e.item::timestamptz) order by e.place), '[]')
            from jsonb_array_elements_text(list) with ordinality as e (item, place));
    end if;
    if is_list then
        return array(select e from jsonb_array_elements_text(list) as e)::text;
    end if;
    return list ->> 0;
end
$$;
comment on function @self@ is
'The text of a parameter that casts to the type, or to an array of it. Raises
invalid_parameter_value where the wanted value does not.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
