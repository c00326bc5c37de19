create or replace function memory._filter_key(
    key text, wanted jsonb, inout parameters text[], out condition text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    -- How each key is compared, and the expression that it stands for.
    shape text;
    expression text;
begin
    select k.shape, k.expression into shape, expression
    from memory._filter_catalog() as k where k.key = _filter_key.key;
    case shape
        when 'metadata' then
            select f.condition, f.parameters into condition, parameters
            from memory._filter_metadata(wanted, parameters) as f;
        when 'ids' then
            select f.condition, f.parameters into condition, parameters
            from memory._filter_operators(
                key, 'text', expression,
                case when jsonb_typeof(wanted) = 'array'
                    then jsonb_build_object('in', wanted) else wanted end,
                parameters) as f;
        when 'text', 'time', 'array', 'words', 'number', 'boolean' then
            select f.condition, f.parameters into condition, parameters
            from memory._filter_operators(key, shape, expression, wanted, parameters) as f;
        else
            raise exception 'unknown filter key: %', quote_literal(key)
                using errcode = 'undefined_column',
                hint = format('Known keys: AND, OR, NOT, %s. Your own go under metadata: '
                    '{"metadata": {%s: ...}}.',
                    (select string_agg(k.key, ', ') from memory._filter_catalog() as k),
                    to_json(key));
    end case;
end
$$;
comment on function @self@ is
'Compiles one key of a filter with what is wanted of it.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
