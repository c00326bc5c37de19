create or replace function @extschema@.memory_settings(project text default null)
returns table (name text, value jsonb, default_value jsonb, description text)
language sql stable
rows 40
set search_path = pg_catalog, pg_temp
as $$
    select s.name, p.settings -> s.name, s.default_value, s.description
    from memory._project(memory_settings.project) as p
    cross join memory._setting_catalog() as s
    order by s.name;
$$;
comment on function @self@ is
'All settings of a project: value in force, default, meaning.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
