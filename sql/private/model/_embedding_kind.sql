create or replace function memory._embedding_kind(vectors integer) returns text
language sql immutable parallel safe
begin atomic
    select case vectors when 2 then 'embedding_2' else 'embedding' end;
end;
comment on function @self@ is
'The kind of the model in memory.model that the vectors of this column (see memory.project.vectors)
are of, which is also the column''s name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
