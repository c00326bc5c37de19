create or replace function memory._with_relations(
    target memory.target, fact jsonb, outcome memory.outcome_row, operation uuid, settings jsonb
) returns memory.outcome_row
language plpgsql
@kept_plans@
as $$
declare
    written uuid[] := '{}'::uuid[];
    ended uuid[] := '{}'::uuid[];
begin
    perform memory._enter(target.project);
    -- A memory that stood already stays as it is, so that to undo what came to it brings that back.
    if fact ->> 'action' not in ('forget', 'delete') and (
        outcome.event = 'ADD' or outcome.event = 'UPDATE'
        and outcome.memory is distinct from outcome.previous_memory
        -- Stored word for word before, it states nothing yet.
        or outcome.event = 'NONE' and not exists (
            select from memory_entity as l
            where l.project is not distinct from target.project and l.memory_id = outcome.id)) then
        written := memory._write_graph(target, fact, outcome.id, settings);
    end if;
    if outcome.event in ('UPDATE', 'DELETE') then
        ended := memory._ended_relations(target.project, operation);
    end if;
    outcome.relations := memory._changed_relations(target.project, written, ended);
    return outcome;
end
$$;
comment on function @self@ is
'Writes the entities and relations of a fact and adds to its outcome the relations that hold since,
and those that hold no more: see _changed_relations().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
