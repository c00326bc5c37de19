create or replace function memory._container_create(
    name text, description text, prefix text, backend_roles text[], configuration jsonb,
    owner text
)
returns table (container_id text, project text)
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    embedding constant text := configuration ->> 'embedding_model_id';
    words constant text := btrim(regexp_replace(lower(name), '[^a-z0-9]+', '_', 'g'), '_');
    stem constant text := rtrim(left(
        case when words !~ '^[a-z]' or words ~ '_graph$' then 'container_' || words else words end,
        35), '_');
begin
    project := stem;
    for number in 2 .. 10000 loop
        exit when project !~ '_graph$'
            and not exists (select from memory.project as p where p.name = project);
        project := stem || '_' || number;
    end loop;
    perform @extschema@.memory_project_create(
        project, coalesce(description, _container_create.name),
        coalesce((configuration ->> 'embedding_dimension')::integer, 256),
        case when coalesce(embedding, 'builtin') = 'builtin' then 'builtin' else 'none' end);
    if embedding is not null then
        perform memory._container_model_set(project, 'embedding', embedding, null);
    end if;
    container_id := memory._short_id();
    insert into memory.container (
        project, id, name, description, prefix, owner, backend_roles, configuration)
    values (
        project, container_id, _container_create.name, _container_create.description, prefix,
        owner, coalesce(_container_create.backend_roles, '{}'), configuration);
    perform memory._container_configure(project, configuration);
    return next;
end
$$;
comment on function @self@ is
'Makes a memory container: a project, named after it, with the models and strategies of the
configuration, which the gateway has checked. Returns its id and the project''s name.
Errors: undefined_object (a model), those of memory_project_create().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
