create or replace function memory._as_tsquery(term text) returns text
language sql immutable parallel safe
begin atomic
    select '''' || replace(replace(term, '\', '\\'), '''', '''''') || '''';
end;
comment on function @self@ is
'A lexeme as the text of a tsquery that looks for it.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
