create or replace function memory._as_tsqueries(terms text[]) returns tsquery[]
language sql immutable parallel safe
begin atomic
    select array(
        select memory._as_tsquery(t.term)::tsquery
        from unnest(terms) with ordinality as t (term, place)
        order by t.place);
end;
comment on function @self@ is
'Lexemes as tsqueries that look for them, in the same order.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
