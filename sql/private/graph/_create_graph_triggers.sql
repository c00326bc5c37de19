create or replace function memory._create_graph_triggers(schema_name name) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    -- Of the triggers for each statement those of the table that the statement names are run: the
    -- parents' for all that goes through them, a partition's for direct SQL and for foreign keys.
    execute format(
        'create trigger project_memories after update on %1$I.memory '
        'referencing old table as old_rows new table as new_rows '
        'for each statement execute function memory._project_memories()', schema_name);
    execute format(
        'create trigger project_mentions after insert on %1$I.memory_entity '
        'referencing new table as new_rows '
        'for each statement execute function memory._project_mentions()', schema_name);
    execute format(
        'create trigger mentions_removed after delete on %1$I.memory_entity '
        'referencing old table as old_rows '
        'for each statement execute function memory._mentions_removed()', schema_name);
    execute format(
        'create trigger project_relations after insert on %1$I.relation '
        'referencing new table as new_rows '
        'for each statement execute function memory._project_relations()', schema_name);
    execute format(
        'create trigger relations_removed after delete on %1$I.relation '
        'referencing old table as old_rows '
        'for each statement execute function memory._relations_removed()', schema_name);
    execute format(
        'create trigger entities_changed after update on %1$I.entity '
        'referencing old table as old_rows '
        'for each statement execute function memory._project_entities()', schema_name);
    execute format(
        'create trigger entities_removed after delete on %1$I.entity '
        'referencing old table as old_rows '
        'for each statement execute function memory._project_entities()', schema_name);
    execute format(
        'create trigger mentions_stay before update or truncate on %1$I.memory_entity '
        'for each statement execute function memory._refuse_change()', schema_name);
    execute format(
        'create trigger relations_stay before update or truncate on %1$I.relation '
        'for each statement execute function memory._refuse_change()', schema_name);
    execute format(
        'create trigger entities_stay before truncate on %1$I.entity '
        'for each statement execute function memory._refuse_change()', schema_name);
    execute format(
        'create trigger memories_stay before truncate on %1$I.memory '
        'for each statement execute function memory._refuse_change()', schema_name);
end
$$;
comment on function @self@ is
'The triggers by which the graph in Apache AGE follows the tables, in the same transaction: on the
parents (schema memory) and on the partitions of each project.';
revoke all on function @self@ from public;
