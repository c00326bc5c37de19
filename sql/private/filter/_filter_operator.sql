create or replace function memory._filter_operator(
    key text, shape text, expression text, operator text, wanted jsonb,
    inout parameters text[], out condition text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    type_name constant text := case shape
        when 'time' then 'timestamptz' when 'number' then 'numeric'
        when 'boolean' then 'boolean' else 'text' end;
    compared constant text := case shape
        when 'array' then format('(select string_agg(c, E''\n'') from unnest(%s) as c)', expression)
        else expression end;
    template text;
begin
    if wanted = '"*"' and operator in (
        'eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin', 'contains', 'icontains'
    ) then
        condition := format(
            case shape when 'array' then '(nullif(%s, ''{}'') %s)' else '(%s %s)' end,
            expression, case operator when 'ne' then 'is null' else 'is not null' end);
        return;
    end if;
    template := case
        when operator = 'eq' and shape = 'array' then '(%1$s @> %2$s and %1$s <@ %2$s)'
        when operator = 'eq' then '(%1$s = %2$s)'
        -- Mem0's ne and nin hold for a missing value too.
        when operator = 'ne' and shape = 'array' then '(not %1$s && %2$s)'
        when operator = 'ne' then '(%1$s is distinct from %2$s)'
        when operator in ('gt', 'gte', 'lt', 'lte') and shape <> 'array' then
            -- Text by its characters, whatever the order of the database's collation.
            '(%1$s ' || (case when type_name = 'text' then 'collate pg_catalog.pg_c_utf8 ' else '' end)
            || (case operator
                when 'gt' then '>' when 'gte' then '>=' when 'lt' then '<' else '<=' end)
            || ' %2$s)'
        when operator = 'in' and shape = 'array' then '(%1$s && %2$s)'
        when operator = 'in' then '(%1$s = any(%2$s))'
        when operator = 'nin' and shape = 'array' then '(not %1$s && %2$s)'
        when operator = 'nin' then '((%1$s = any(%2$s)) is not true)'
        when operator = 'contains' and shape = 'array' then
            '(exists (select from unnest(%1$s) as c, unnest(%2$s) as w where lower(c collate '
            'pg_catalog.pg_c_utf8) = lower(w collate pg_catalog.pg_c_utf8)))'
        -- repeat(..., 1) looks whether the statement is to end: thousands of such parts on a memory of
        -- 100 kB are one expression, in which nothing else does.
        when operator = 'contains' and shape in ('text', 'words') then
            '(strpos(repeat(%1$s, 1), %2$s) > 0)'
        when operator = 'icontains' and shape not in ('time', 'number', 'boolean') then
            '(strpos(lower(repeat(%1$s, 1) collate pg_catalog.pg_c_utf8), '
            'lower(%2$s collate pg_catalog.pg_c_utf8)) > 0)'
    end;
    if template is null then
        raise exception 'unknown filter operator for %: %', key, quote_literal(operator)
            using errcode = 'undefined_function',
            hint = 'Operators: eq, ne, gt, gte, lt, lte, in, nin, of texts and lists contains and '
                'icontains, and "*".';
    end if;
    if operator = 'icontains' then
        expression := compared;
    end if;
    parameters := parameters || memory._filter_parameter(
        key, operator, type_name,
        operator in ('in', 'nin') or (shape = 'array' and operator <> 'icontains'), wanted);
    condition := format(template, expression, format(
        case when operator in ('in', 'nin') or (shape = 'array' and operator <> 'icontains')
            then '((($1).parameters)[%s]::%s[])' else '((($1).parameters)[%s]::%s)' end,
        cardinality(parameters), type_name));
end
$$;
comment on function @self@ is
'Compiles one operator. Raises undefined_function for one that the key does not have.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
