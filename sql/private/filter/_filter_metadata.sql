create or replace function memory._filter_metadata(
    wanted jsonb, inout parameters text[], out condition text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    member record;
    operation record;
    part text;
    parts text[] := '{}'::text[];
    path text;
begin
    if wanted = '"*"' then
        condition := '(m.metadata <> ''{}'')';
        return;
    elsif jsonb_typeof(wanted) <> 'object' then
        perform memory._raise_filter(
            'metadata takes an object, not a JSON ' || jsonb_typeof(wanted),
            'Use {"metadata": {"key": value}} or {"metadata": {"key": {"gte": 3}}}.');
    end if;
    for member in select w.key, w.value from jsonb_each(wanted) as w loop
        parameters := parameters || member.key;
        path := format('(($1).parameters)[%s]', cardinality(parameters));
        for operation in select o.name, o.value from memory._metadata_operations(member.value) as o
        loop
            select f.condition, f.parameters into part, parameters
            from memory._filter_metadata_operator(
                member.key, path, operation.name, operation.value, parameters) as f;
            parts := parts || part;
        end loop;
    end loop;
    condition := coalesce('(' || nullif(array_to_string(parts, ' and '), '') || ')', 'true');
end
$$;
comment on function @self@ is
'Compiles conditions on the keys of metadata; dots lead to nested ones.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
