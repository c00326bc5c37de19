create or replace function memory._with_relations(
    target jsonb, fact jsonb, outcome jsonb, operation uuid, settings jsonb
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    written uuid[] := '{}'::uuid[];
    ended uuid[] := '{}'::uuid[];
    changed jsonb;
begin
    -- A memory that stood already stays as it is, so that to undo what came to it brings that back.
    if fact ->> 'action' not in ('forget', 'delete') and (
        outcome ->> 'event' = 'ADD' or outcome ->> 'event' = 'UPDATE'
        and outcome ->> 'memory' is distinct from outcome ->> 'previous_memory'
        -- Stored word for word before, it states nothing yet.
        or outcome ->> 'event' = 'NONE' and not exists (
            select from memory.memory_entity as l
            where l.project = target ->> 'project' and l.memory_id = (outcome ->> 'id')::uuid)) then
        written := memory._write_graph(target, fact, (outcome ->> 'id')::uuid, settings);
    end if;
    if outcome ->> 'event' in ('UPDATE', 'DELETE') then
        ended := memory._ended_relations(target ->> 'project', operation);
    end if;
    changed := memory._changed_relations(target ->> 'project', written, ended);
    return case when changed is null then outcome
        else outcome || jsonb_build_object('relations', changed) end;
end
$$;
comment on function @self@ is
'Writes the entities and relations of a fact and adds to its outcome the relations that hold since,
and those that hold no more: see _changed_relations().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
