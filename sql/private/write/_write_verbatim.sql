create or replace function memory._write_verbatim(
    project text, requests memory.request[], facts jsonb[]
) returns setof memory.outcome_row
language plpgsql
rows 3
set search_path = pg_catalog, pg_temp
as $$
declare
    turns constant memory.turn[] := memory._turns(requests, facts);
    turn memory.turn;
    known jsonb;
    added uuid[];
    events jsonb;
    outcome memory.outcome_row;
begin
    known := memory._already_said(project, turns); -- before these messages are stored
    perform memory._because(null);
    added := memory._insert_turns(turns, known);
    if cardinality(added) = 1 then
        events := jsonb_build_object(added[1], memory._last_event());
    elsif added <> '{}' then
        events := memory._last_events(project, added);
    end if;
    foreach turn in array turns loop
        continue when turn.memory_id is null;
        if events ? turn.memory_id::text then
            outcome.id := turn.memory_id;
            outcome.memory := turn.content;
            outcome.event := 'ADD';
            outcome.event_id := (events ->> turn.memory_id::text)::uuid;
            outcome.reason := null;
        else
            outcome := memory._say_again(
                turn, requests[turn.request], (known ->> turn.message_id::text)::uuid);
        end if;
        outcome.conversation := turn.request;
        return next outcome;
    end loop;
end
$$;
comment on function @self@ is
'Stores the messages of requests word for word as memories; what a scope holds already, verbatim or
as the facts that were extracted from the same words, is not added again.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
