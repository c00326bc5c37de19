create or replace function memory._distance_parts(
    distance text, out operator text, out operator_class text
)
language sql immutable parallel safe
begin atomic
    select
        d.operator,
        d.operator_class
    from (values
        ('cosine', '<=>', 'halfvec_cosine_ops'),
        ('l2', '<->', 'halfvec_l2_ops'),
        ('inner_product', '<#>', 'halfvec_ip_ops')
    ) as d (distance, operator, operator_class)
    where d.distance = _distance_parts.distance;
end;
comment on function @self@ is
'pgvector''s operator and class of operators for what the setting distance names; nulls for what it
can''t name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
