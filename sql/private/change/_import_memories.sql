create or replace function memory._import_memories(entries jsonb[], project text)
returns table (conversation bigint, event text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    outer_reason constant text := memory._begin_reason();
    context memory.project_context := memory._project(_import_memories.project);
    embeddings text[];
    failure_state text;
    failure_message text;
    failure_hint text;
begin
    for place in 1 .. cardinality(entries) loop
        perform memory._check_import(context, entries[place], place);
    end loop;
    embeddings := memory._embed(
        context, array(
            select e.entry ->> 'memory'
            from unnest(entries) with ordinality as e (entry, place) order by e.place));
    perform memory._lock_scopes(context.name, array(
        select memory._scope_key(
            e.entry ->> 'user_id', e.entry ->> 'agent_id', e.entry ->> 'run_id',
            e.entry ->> 'app_id')
        from unnest(entries) as e (entry)));
    if memory._has_second_vectors(context.name) <> (context.vectors = 2) then
        -- Searches have changed over since these were made.
        context := memory._project(context.name);
        embeddings := null;
    end if;
    perform memory._because('imported');
    for place in 1 .. cardinality(entries) loop
        conversation := place;
        begin
            event := memory._import_memory(context, entries[place], embeddings[place]);
        exception when data_exception or integrity_constraint_violation then
            get stacked diagnostics
                failure_state = returned_sqlstate, failure_message = message_text,
                failure_hint = pg_exception_hint;
            raise exception 'conversations[%]: %', place, case
                when failure_state in ('23505', '23P01')
                then 'another memory of the scope stands in its place' else failure_message end
                using errcode = failure_state,
                hint = coalesce(nullif(failure_hint, ''),
                    'See memory_list() for the scope: what says the same, or fills the same slot.');
        end;
        return next;
    end loop;
    perform memory._because(outer_reason);
end
$$;
comment on function @self@ is
'What memory_export() gave, back as it was, under its ids: all or none. Returns ADD or NONE (it was
there already) for each. What `agent-memory import` calls.
Errors, with the place of the entry: sql_json_member_not_found, data_exception, unique_violation or
exclusion_violation where another memory stands in its place.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
