create or replace function memory._filter(
    filters jsonb, inout parameters text[], out condition text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    member record;
    part text;
    parts text[] := '{}'::text[];
begin
    if jsonb_typeof(filters) <> 'object' then
        perform memory._raise_filter(
            'a filter is a JSON ' || jsonb_typeof(filters) || ', not an object',
            'Use e.g. {"AND": [{"user_id": "alex"}, {"categories": {"in": ["food"]}}]}.');
    end if;
    for member in select f.key, f.value from jsonb_each(filters) as f loop
        if member.key in ('AND', 'OR', 'NOT') then
            select l.condition, l.parameters into part, parameters
            from memory._filter_list(member.key, member.value, parameters) as l;
        else
            select k.condition, k.parameters into part, parameters
            from memory._filter_key(member.key, member.value, parameters) as k;
        end if;
        parts := parts || part;
    end loop;
    condition := coalesce('(' || array_to_string(parts, ' and ') || ')', 'true');
    if parts = '{}' then
        condition := 'true';
    end if;
end
$$;
comment on function @self@ is
'Compiles filters into a condition on m (a row of memory.memory). Every value goes into parameters,
which the condition reads as (($1).parameters)[n], of a memory.fence; only names from a fixed list
become part of the text.
Errors: undefined_column for an unknown key, undefined_function for an unknown operator,
invalid_parameter_value for a value of the wrong type.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
