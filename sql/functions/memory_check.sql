create or replace function @extschema@.memory_check(project text default null)
returns setof memory.broken_invariant
language plpgsql volatile -- sees what its own statement added
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_check.project);
begin
    return query select * from memory._check_catalog('memory_' || context.name);
    return query select * from memory._check_memories(context.name);
    return query select * from memory._check_archive(context.name);
    return query select * from memory._check_history(
        context.name, memory._kept_since(context.settings, 'keep_events_days'));
    return query select * from memory._check_references(context.name);
    return query select * from memory._check_queue(context.name);
    if memory._has_age() and memory._has_graph(context.name) then
        return query
        select 'the graph says what the tables say', d.id, concat_ws(' ', d.problem, d.label)
        from @extschema@.memory_graph_check(context.name) as d;
    end if;
end
$$;
comment on function @self@ is
'Everything of a project that should hold and does not: a row for each, with the invariant, the id
of the row (null for an object of the catalog) and a detail, without the text of a memory. No row:
all is well. It reads the whole project: one value at a time in a slot, one current row of a
statement, states of a memory that follow each other, events that add up to the memories, former
states, successors, sources, entities and relations that are there, ids in the bucket of their
scope, embeddings of the project''s
dimension, each memory in one tier (see memory_archive()), jobs one after another, the graph equal
to the tables, and partitions, indexes, constraints, triggers and row security in force.
Errors: invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
