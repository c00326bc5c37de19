create or replace function memory._filter_list(
    connective text, operands jsonb, inout parameters text[], out condition text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    operand jsonb;
    part text;
    parts text[] := '{}'::text[];
begin
    if jsonb_typeof(operands) = 'object' then
        operands := jsonb_build_array(operands);
    elsif jsonb_typeof(operands) <> 'array' then
        perform memory._raise_filter(
            format('%s takes a list of filters, not a JSON %s', connective, jsonb_typeof(operands)),
            format('Use {"%s": [{...}, {...}]}.', connective));
    end if;
    for operand in select jsonb_array_elements(operands) loop
        select f.condition, f.parameters into part, parameters
        from memory._filter(operand, parameters) as f;
        parts := parts || part;
    end loop;
    -- The empty conjunction holds; the empty disjunction does not. NOT of a list: none of them.
    condition := case connective
        when 'AND' then coalesce(nullif(array_to_string(parts, ' and '), ''), 'true')
        else coalesce(nullif(array_to_string(parts, ' or '), ''), 'false') end;
    condition := case connective
        when 'NOT' then '((' || condition || ') is not true)'
        else '(' || condition || ')' end;
end
$$;
comment on function @self@ is
'Compiles the operands of AND, OR or NOT; NOT holds where none of its operands does.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
