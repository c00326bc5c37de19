create or replace function memory._container_message(role text, content text, parts jsonb)
returns jsonb
language sql stable parallel safe
begin atomic
    select jsonb_build_object('role', role, 'content', coalesce(
        parts,
        jsonb_build_array(jsonb_build_object('type', 'text', 'text', content))));
end;
comment on function @self@ is
'A message as a container''s document shows it: its content is a list of parts.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
