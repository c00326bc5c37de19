create or replace function memory._graph_name(project text) returns text
language sql immutable parallel safe
begin atomic
    select 'memory_' || project || '_graph';
end;
comment on function @self@ is
'The name of a project''s graph in Apache AGE, and of that graph''s schema.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
