create or replace function @extschema@.memory_prompt_list(project text default null)
returns table (type text, name text, prompt text, active boolean, updated_at timestamptz)
language sql stable
rows 3
set search_path = pg_catalog, pg_temp
as $$
    select p.type, p.name, p.prompt, p.active, p.updated_at
    from memory._project(memory_prompt_list.project) as c
    join memory.prompt as p on p.project = c.name
    order by p.type, p.name;
$$;
comment on function @self@ is
'Custom prompts of a project; active ones take the place of the built-in prompt of their strategy.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
