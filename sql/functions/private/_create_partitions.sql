create or replace function memory._create_partitions(
    project text, schema_name name, dimension integer
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    table_name text;
begin
    -- A table is made alone and then attached: that lets everybody read and write the projects there
    -- are, while CREATE TABLE ... PARTITION OF waits for all of them and lets nobody pass.
    execute format('create schema %I', schema_name);
    execute format('comment on schema %I is %L', schema_name, 'agent_memory project ' || project);
    foreach table_name in array memory._partitioned_tables() loop
        execute format(
            'create table %1$I.%2$I (like memory.%2$I '
            'including all excluding identity excluding comments)',
            schema_name, table_name);
        execute format(
            'alter table memory.%2$I attach partition %1$I.%2$I for values in (%3$L)',
            schema_name, table_name, project);
    end loop;
    execute format(
        'alter table %I.memory add constraint memory_dimension '
        'check (@extschema:vector@.vector_dims(embedding) = %s)', schema_name, dimension);
    -- Foreign keys stand on the partitions, not on the parents: so a project can be dropped alone.
    execute format(
        'alter table %1$I.memory_source '
        'add foreign key (project, memory_id) references %1$I.memory (project, id) on delete cascade, '
        'add foreign key (project, message_id) references %1$I.message (project, id) on delete cascade',
        schema_name);
    execute format(
        'alter table %1$I.feedback '
        'add foreign key (project, memory_id) references %1$I.memory (project, id) on delete cascade',
        schema_name);
end
$$;
comment on function memory._create_partitions(text, name, integer) is
'Creates a project''s schema and its partition of every partitioned table.';
revoke all on function memory._create_partitions(text, name, integer) from public;
