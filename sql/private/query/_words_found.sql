create or replace function memory._words_found(occurrences integer[]) returns integer
language sql immutable parallel safe
begin atomic
    select count(*)::integer
    from unnest(occurrences) with ordinality as o (times, place)
    where o.times > 0 and o.place < cardinality(occurrences);
end;
comment on function @self@ is 'How many phrases occur: see _occurrences().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
