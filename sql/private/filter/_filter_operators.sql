create or replace function memory._filter_operators(
    key text, shape text, expression text, wanted jsonb,
    inout parameters text[], out condition text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    operation record;
    part text;
    parts text[] := '{}'::text[];
begin
    -- A bare value means equality, a bare list any of it, null no value, "*" any value.
    if wanted in ('"*"', 'null') then
        condition := format(
            case shape when 'array' then '(nullif(%s, ''{}'') %s)' else '(%s %s)' end,
            expression, case wanted when 'null' then 'is null' else 'is not null' end);
        return;
    elsif jsonb_typeof(wanted) = 'array' then
        wanted := jsonb_build_object('in', wanted);
    elsif jsonb_typeof(wanted) <> 'object' then
        wanted := jsonb_build_object(
            case when shape in ('words', 'array') then 'contains' else 'eq' end, wanted);
    end if;
    for operation in select o.key as name, o.value from jsonb_each(wanted) as o loop
        select f.condition, f.parameters into part, parameters
        from memory._filter_operator(
            key, shape, expression, operation.name, operation.value, parameters) as f;
        parts := parts || part;
    end loop;
    condition := coalesce('(' || nullif(array_to_string(parts, ' and '), '') || ')', 'true');
end
$$;
comment on function @self@ is
'Compiles what is wanted of one expression: a bare value or an object of operators, all of which
must hold.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
