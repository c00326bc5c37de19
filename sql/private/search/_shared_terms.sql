create or replace function memory._shared_terms(terms text[], lexemes tsvector) returns bigint
language sql immutable parallel safe
begin atomic
    select count(*) from unnest(terms) as t (term)
    where t.term = any(tsvector_to_array(lexemes));
end;
comment on function @self@ is
'How many of a query''s terms a text holds.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
