create or replace function memory._filter_metadata_operator(
    key text, path text, operator text, wanted jsonb,
    inout parameters text[], out condition text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    compares constant text := case operator
        when 'gt' then '>' when 'gte' then '>=' when 'lt' then '<' else '<=' end;
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
    -- A list is the set of its values.
    template := case
        when wanted = '"*"' then
            case operator when 'ne' then '(%1$s is null or %1$s = ''null'')'
                else '(%1$s is not null and %1$s <> ''null'')' end
        when operator in ('eq', 'ne') then
            case operator when 'ne' then '(not ' else '(' end
            || 'case when jsonb_typeof(%1$s) = ''array'' and jsonb_typeof(%2$s::jsonb) = ''array'' '
            'then %1$s @> %2$s::jsonb and %1$s <@ %2$s::jsonb '
            'when jsonb_typeof(%1$s) = ''array'' '
            'then exists (select from jsonb_array_elements(%1$s) as e where e = %2$s::jsonb) '
            'else coalesce(%1$s, ''null'') = %2$s::jsonb end)'
        when operator in ('in', 'nin') then
            case operator when 'nin' then '(not ' else '(' end
            || 'exists (select from jsonb_array_elements(%2$s::jsonb) as w '
            'where coalesce(%1$s, ''null'') = w or jsonb_typeof(%1$s) = ''array'' '
            'and exists (select from jsonb_array_elements(%1$s) as e where e = w)))'
        when operator = 'contains' then
            '(case when jsonb_typeof(%1$s) in (''array'', ''object'') '
            'then %1$s @> %2$s::jsonb '
            'else strpos(repeat(%1$s #>> ''{}'', 1), %2$s::jsonb #>> ''{}'') > 0 end)'
        when operator = 'icontains' then
            '(strpos(lower(repeat(%1$s #>> ''{}'', 1) collate pg_catalog.pg_c_utf8), '
            'lower(%2$s collate pg_catalog.pg_c_utf8)) > 0)'
        else
            '(jsonb_typeof(%1$s) = jsonb_typeof(%2$s::jsonb) and case jsonb_typeof(%1$s) '
            'when ''string'' then (%1$s #>> ''{}'') collate pg_catalog.pg_c_utf8 ' || compares
            || ' (%2$s::jsonb #>> ''{}'') else %1$s ' || compares || ' %2$s::jsonb end)'
    end;
    condition := format(template, memory._metadata_place(key, path), place);
end
$$;
comment on function @self@ is
'Compiles one operator on a key of metadata. Numbers compare as numbers, text as text; a list is the
set of its values: eq, in and contains hold where one of them does, eq with a list where both have
the same.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
