create or replace function memory._migrate() returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $migrate$
declare
    newest integer[];
begin
    -- One session at a time.
    lock table memory.schema_version in share row exclusive mode;
    select coalesce(max(string_to_array(v.version, '.')::integer[]), '{0}') into newest
    from memory.schema_version as v;
    if newest > string_to_array(memory._release(), '.')::integer[] then
        raise exception 'the tables are those of agent_memory %, the functions those of %',
            array_to_string(newest, '.'), memory._release()
            using errcode = 'object_not_in_prerequisite_state',
            hint = format('Install agent_memory %s or newer.', array_to_string(newest, '.'));
    end if;
    @migrations@
    insert into memory.schema_version (version) values (memory._release()) on conflict do nothing;
    perform memory._create_views();
    perform memory._withhold_samples('memory');
    perform memory._withhold_samples(p.schema_name) from memory.project as p;
    perform memory._withhold_samples(memory._graph_name(p.name))
    from memory.project as p where memory._graph_is_ours(p.name);
    perform memory._fence_tables('memory');
    perform memory._fence_tables(p.schema_name, p.name) from memory.project as p;
end
$migrate$;
comment on function @self@ is
'Brings the tables to this release by the files of sql/migrations that came after theirs, makes the
views anew, fences what is new and has no samples of it taken. Raises object_not_in_prerequisite_state where they are a newer
release''s.';
revoke all on function @self@ from public;
