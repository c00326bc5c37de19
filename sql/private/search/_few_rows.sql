create or replace function memory._few_rows() returns integer
language sql immutable parallel safe
begin atomic
    select 2000;
end;
comment on function @self@ is
'Up to how many rows of a scope planning a search anew takes longer than reading them: its statement
is planned once a session.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
