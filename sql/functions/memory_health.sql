create or replace function @extschema@.memory_health(project text default null)
returns table (what text, value text, is_well boolean, hint text)
language plpgsql volatile -- sees what its own statement added
rows 8
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_health.project);
    release constant text := (
        select v.version from memory.schema_version as v order by v.applied_at desc limit 1);
    due record;
begin
    select count(*) filter (where j.completed_at is null) as unfinished,
        count(*) filter (where j.state = 'dead') as dead,
        statement_timestamp() - min(j.run_after) filter (
            where j.completed_at is null and j.run_after < statement_timestamp()) as waits
    into due
    from memory.job as j
    where j.project = context.name and (j.completed_at is null or j.state = 'dead');
    return query
    select v.what, v.value, v.is_well, case when not v.is_well then v.hint end
    from (values
        ('agent_memory', memory._release(), release is not distinct from memory._release(),
            'Tables and functions are of different releases: agent-memory upgrade.'),
        ('PostgreSQL', current_setting('server_version')
            || case when pg_is_in_recovery() then ', a standby' else '' end, true, null),
        ('Embedding', context.provider || ', ' || context.dimension || ' dimensions',
            not exists (
                select from memory._builtin_outdated() as o (project)
                where o.project = context.name),
            'Vectors are of another version of the builtin model: call memory_embed_again().'),
        ('Extraction', context.chat_provider,
            context.chat_provider <> 'builtin' or memory._has_python(),
            'Without plpython3u nothing is extracted: infer => false, or memory_add_many().'),
        ('Graph', case when not memory._has_age() then 'in tables, without Apache AGE'
            when memory._has_graph(context.name) then 'in tables and in Apache AGE'
            else 'in tables' end,
            not memory._has_age() or memory._has_graph(context.name),
            'Apache AGE came later: select memory_graph_rebuild().'),
        ('Queue', due.unfinished || ' to do'
            || coalesce(', due for ' || date_trunc('second', due.waits)::text, ''),
            coalesce(due.waits < interval '5 minutes', true),
            'No worker takes them: run agent-memory work, or call memory_process_jobs().'),
        ('Dead jobs', due.dead::text, due.dead = 0,
            'See memory_job_list(''dead''), and memory_job_retry() to try them again.')
    ) as v (what, value, is_well, hint);
end
$$;
comment on function @self@ is
'How a project fares, a row a matter: its value in words, whether that is well, and what to do where
it isn''t. It reads the catalog and unfinished jobs only; memory_check() reads the memories, and
agent-memory doctor the server. Errors: invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
