create or replace function @extschema@.memory_replica_prepare() returns text[]
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    projects text[];
begin
    perform memory._check_initialised();
    if exists (select from memory.memory) or exists (select from memory.message)
        or exists (select from memory.job) then
        raise exception 'this database has memories of its own'
            using errcode = 'object_not_in_prerequisite_state',
            hint = 'Replicate into a database where memory_init() has just been run.';
    end if;
    -- With them go their models, strategies, prompts, keys: all of which the publisher has.
    with emptied as (delete from memory.project as p returning p.name)
    select array_agg(e.name order by e.name) into projects from emptied as e;
    return coalesce(projects, '{}');
end
$$;
comment on function @self@ is
'Prepares a database for a subscription to the tables of another one: memory_init() and
memory_project_create() have made tables and partitions here, and also rows, at which the initial copy
of the same rows would stop; these go, and the tables stay. Returns the projects for which there are
partitions: the publisher''s must be among them.
Errors: object_not_in_prerequisite_state where there are memories already, or before memory_init().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
