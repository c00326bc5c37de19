create or replace function memory._graph_comment(project text) returns text
language sql immutable parallel safe
begin atomic
    select 'graph of agent_memory project ' || project;
end;
comment on function @self@ is
'The comment on the schema of a project''s graph, by which it is known to be one.';
revoke all on function @self@ from public;
