create or replace function memory._similarity(measured double precision, distance text)
returns double precision
language sql immutable parallel safe
begin atomic
    select coalesce(
        case distance
            when 'l2' then 1 / (1 + nullif(measured, 'NaN'))
            when 'inner_product' then 0.5 - 0.5 * nullif(measured, 'NaN') / (1 + abs(measured))
            else greatest(1 - nullif(measured, 'NaN'), 0)
        end, 0);
end;
comment on function @self@ is
'How near (0..1) two vectors are, by what an operator of pgvector measured. cosine: the cosine, from
0 on; l2: 1 / (1 + distance); inner_product p: 1/2 + p / 2 (1 + |p|), so 1/2 where it is 0. 0 where
nothing was measured. The same as agent_memory_udfs.ranking.similarity.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
