create or replace function memory._create_partitions(
    project text, schema_name name,
    source text default null, as_of timestamptz default null
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    table_name text;
    granted record;
begin
    -- A table is made alone and then attached: that lets everybody read and write the projects there
    -- are, while CREATE TABLE ... PARTITION OF waits for all of them and lets nobody pass.
    if exists (select from pg_namespace as n where n.nspname = schema_name) then
        raise exception 'schema "%" already exists', schema_name
            using errcode = 'duplicate_schema',
            detail = 'A project''s tables lie in a schema of this name. It may be left of an agent_memory '
                'that was dropped from this database.',
            hint = format('Drop it (drop schema %1$I cascade), or keep it under another name (alter '
                'schema %1$I rename to ...).', schema_name);
    end if;
    execute format('create schema %I', schema_name);
    execute format('comment on schema %I is %L', schema_name, 'agent_memory project ' || project);
    foreach table_name in array memory._partitioned_tables() loop
        execute format(
            'create table %1$I.%2$I (like memory.%2$I '
            'including all excluding identity excluding comments)',
            schema_name, table_name);
    end loop;
    -- What most searches read: a user's hot ones, however many are archived. Not one for each id, and
    -- not of the parent: a transaction holds a lock of every index.
    execute format(
        'create index memory_hot_user on %I.memory (user_id) '
        'where user_id is not null and archived_at is null', schema_name);
    if source is not null then
        -- Before the tables have triggers and foreign keys, which see to what is new.
        perform memory._copy_rows(source, project, as_of);
    end if;
    foreach table_name in array memory._partitioned_tables() loop
        execute format(
            'alter table memory.%2$I attach partition %1$I.%2$I for values in (%3$L)',
            schema_name, table_name, project);
        -- Who may use the parent may use the partition, see _enter(), and no more than it: whatever ALTER
        -- DEFAULT PRIVILEGES gave.
        execute format(
            'revoke all on %I.%I from memory_reader, memory_writer, memory_admin, memory_fenced, '
            'memory_fenced_writer, memory_bound, memory_cypher, memory_gateway',
            schema_name, table_name);
        for granted in
            select string_agg(a.privilege_type, ', ') as privileges, r.rolname as role
            from pg_class as c
            cross join lateral aclexplode(c.relacl) as a
            join pg_roles as r on r.oid = a.grantee
                and r.rolname not in ('memory_fenced', 'memory_fenced_writer')
            where c.oid = format('memory.%I', table_name)::regclass and a.grantee <> c.relowner
            group by r.rolname
        loop
            execute format(
                'grant %s on %I.%I to %I',
                granted.privileges, schema_name, table_name, granted.role);
        end loop;
    end loop;
    execute format(
        'grant usage on schema %I to memory_reader, memory_writer, memory_admin', schema_name);
    perform memory._limit_dimension(p.schema_name, v.vectors, v.dimension)
    from memory.project as p
    cross join lateral (values (1, p.dimension), (2, p.dimension_2)) as v (vectors, dimension)
    where p.name = _create_partitions.project and v.dimension is not null;
    -- Foreign keys stand on the partitions, not on the parents: so a project can be dropped alone.
    execute format(
        'alter table %1$I.memory_source '
        'add foreign key (project, memory_id) references %1$I.memory (project, id) on delete cascade, '
        'add foreign key (project, message_id) references %1$I.message (project, id) on delete cascade',
        schema_name);
    execute format(
        'alter table %1$I.archive '
        'add foreign key (project, memory_id) references %1$I.memory (project, id) on delete cascade',
        schema_name);
    execute format(
        'alter table %1$I.feedback '
        'add foreign key (project, memory_id) references %1$I.memory (project, id) on delete cascade',
        schema_name);
    execute format(
        'alter table %1$I.memory_entity '
        'add foreign key (project, memory_id) references %1$I.memory (project, id) on delete cascade, '
        'add foreign key (project, entity_id) references %1$I.entity (project, id) on delete cascade',
        schema_name);
    execute format(
        'alter table %1$I.relation '
        'add foreign key (project, memory_id, source_id, content_hash) references '
        '%1$I.memory_entity (project, memory_id, entity_id, content_hash) on delete cascade, '
        'add foreign key (project, memory_id, target_id, content_hash) references '
        '%1$I.memory_entity (project, memory_id, entity_id, content_hash) on delete cascade',
        schema_name);
    execute format(
        'create trigger memories_added after insert on %1$I.memory '
        'referencing new table as new_rows '
        'for each statement execute function memory._memories_added()', schema_name);
    execute format(
        'create trigger events_recorded after insert on %1$I.event '
        'referencing new table as new_rows '
        'for each statement execute function memory._events_recorded()', schema_name);
    perform memory._create_graph_triggers(schema_name);
    perform memory._withhold_samples(schema_name);
    perform memory._fence_tables(schema_name, project);
    -- One that was left behind where a project of this name was dropped by other means.
    perform memory._drop_graph(project);
    perform memory._create_graph(project);
    perform memory._revoke_defaults(array[schema_name, memory._graph_name(project)]);
end
$$;
comment on function @self@ is
'Creates a project''s schema, its partition of every partitioned table, and its graph.';
revoke all on function @self@ from public;
