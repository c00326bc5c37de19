create or replace function memory._filter_metadata_operator(
    key text, path text, operator text, wanted jsonb,
    inout parameters text[], out condition text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    place text;
    template text;
begin
    if operator in ('in', 'nin') and jsonb_typeof(wanted) <> 'array' then
        perform memory._raise_filter(
            format('%s of metadata key %s takes a list', operator, key),
            format('Use {"%s": [...]}.', operator));
    elsif operator in ('gt', 'gte', 'lt', 'lte')
        and jsonb_typeof(wanted) not in ('number', 'string') then
        perform memory._raise_filter(
            format('%s of metadata key %s takes a number or text', operator, key),
            'Numbers compare as numbers, text by its characters (ISO dates by time).');
    end if;
    parameters := parameters || (case operator
        when 'icontains' then wanted #>> '{}' else wanted::text end);
    place := format('(($1).parameters)[%s]', cardinality(parameters));
    template := case
        when wanted = '"*"' then
            case operator when 'ne' then '(m.metadata ->> %1$s is null)'
                else '(m.metadata ->> %1$s is not null)' end
        when operator = 'eq' then
            '(coalesce(m.metadata -> %1$s, ''null'') = %2$s::jsonb)'
        when operator = 'ne' then
            '(coalesce(m.metadata -> %1$s, ''null'') <> %2$s::jsonb)'
        when operator in ('in', 'nin') then
            '(coalesce(m.metadata -> %1$s, ''null'') ' || case operator when 'nin' then 'not ' else '' end
            || 'in (select w from jsonb_array_elements(%2$s::jsonb) as w))'
        when operator = 'contains' then
            '(case when jsonb_typeof(m.metadata -> %1$s) in (''array'', ''object'') '
            'then m.metadata -> %1$s @> %2$s::jsonb '
            'else strpos(m.metadata ->> %1$s, %2$s::jsonb #>> ''{}'') > 0 end)'
        when operator = 'icontains' then
            '(strpos(lower((m.metadata ->> %1$s) collate pg_catalog.pg_c_utf8), '
            'lower(%2$s collate pg_catalog.pg_c_utf8)) > 0)'
        else
            '(jsonb_typeof(m.metadata -> %1$s) = jsonb_typeof(%2$s::jsonb) and m.metadata -> %1$s '
            || case operator
                when 'gt' then '>' when 'gte' then '>=' when 'lt' then '<' else '<=' end
            || ' %2$s::jsonb)'
    end;
    condition := format(template, path, place);
end
$$;
comment on function @self@ is
'Compiles one operator on a key of metadata. Numbers compare as numbers, text as text; in compares
whole values; contains looks into lists and text.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
