create or replace function memory._filter_parts(operands jsonb) returns setof jsonb
language sql immutable parallel safe
begin atomic
    select part.value
    from jsonb_array_elements(case jsonb_typeof(operands)
        when 'array' then operands when 'object' then jsonb_build_array(operands)
        else '[]' end) as part;
end;
comment on function @self@ is
'The operands of AND, OR or NOT: a list of filters, or one filter.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
