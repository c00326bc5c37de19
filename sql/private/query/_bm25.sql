create or replace function memory._bm25(
    occurrences integer[], idf double precision[], usual_length double precision
) returns double precision
language sql immutable parallel safe
begin atomic
    select coalesce(sum(o.weight * o.times / (o.times + 1.2 * (
        0.25 + 0.75 * occurrences[cardinality(occurrences)] / usual_length))), 0)
    from unnest(occurrences, idf) with ordinality as o (times, weight, place)
    where o.times > 0 and o.place < cardinality(occurrences);
end;
comment on function @self@ is
'BM25 (k1 1.2, b 0.75) of a text by its _occurrences(), the weight of each phrase, and the usual
number of words.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
