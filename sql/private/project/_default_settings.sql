create or replace function memory._default_settings() returns jsonb
language sql immutable parallel safe
begin atomic
    select jsonb_object_agg(s.name, s.default_value) from memory._setting_catalog() as s;
end;
comment on function @self@ is 'All settings at their defaults.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
