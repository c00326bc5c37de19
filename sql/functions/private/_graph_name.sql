create or replace function memory._graph_name(project text) returns text
language sql immutable parallel safe
begin atomic
    select 'memory_' || project || '_graph';
end;
comment on function memory._graph_name(text) is
'The name of a project''s graph in Apache AGE, and of that graph''s schema.';
revoke all on function memory._graph_name(text) from public;
grant execute on function memory._graph_name(text)
to memory_reader, memory_writer, memory_admin;
