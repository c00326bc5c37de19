create or replace function @extschema@.memory_add_many(
    conversations jsonb[],
    project text default null
) returns table (
    conversation bigint,
    id uuid,
    memory text,
    event text,
    previous_memory text,
    event_id uuid,
    relations jsonb
)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    outer_reason constant text := memory._begin_reason();
    context memory.project_context := memory._project(memory_add_many.project);
    requests jsonb[];
    answers jsonb;
    facts jsonb[];
    place integer := 1;
    last integer;
    together boolean[];
    batch jsonb[];
    answer jsonb;
    outcomes jsonb;
begin
    if conversations is null then
        raise exception 'conversations is null'
            using errcode = 'null_value_not_allowed',
            hint = 'Pass an array of {"messages": [...], "user_id": "..."}.';
    end if;
    -- A driver that has no array of jsonb passes a JSON array as the one element.
    conversations := array(
        select given.value
        from unnest(conversations) with ordinality as c (said, place)
        cross join lateral jsonb_array_elements(
            case jsonb_typeof(c.said) when 'array' then c.said else jsonb_build_array(c.said) end
        ) with ordinality as given (value, place)
        order by c.place, given.place);
    if cardinality(conversations) > 1000 then
        raise exception 'too many conversations: %', cardinality(conversations)
            using errcode = 'program_limit_exceeded',
            hint = 'At most 1000 in one call, as each locks its scope: call it several times.';
    end if;
    requests := array(
        select memory._conversation_request(context, c.said, c.place)
        from unnest(conversations) with ordinality as c (said, place) order by c.place);
    answers := memory._known_answers(context.name, requests);
    facts := memory._facts_of_many(context, requests, answers);
    perform memory._lock_targets(context.name, requests);
    together := memory._can_go_together(requests, answers);
    while place <= cardinality(requests) loop
        last := place;
        while together[place] and together[last + 1] loop
            last := last + 1;
        end loop;
        -- A slice copies the whole array first, an element doesn't.
        batch := case when last = place then array[requests[place]]
            else requests[place : last] end;
        -- The key may be an earlier conversation's of this very call.
        answer := coalesce(answers -> place::text, case
            when batch[1] ->> 'idempotency_key' is not null and not together[place]
            then memory._idempotent_answer(
                context.name, batch[1] ->> 'idempotency_key', (batch[1] ->> 'hash')::uuid) end);
        if answer is not null then
            outcomes := jsonb_build_array(answer);
        else
            outcomes := memory._write_requests(
                context, batch, case when last = place then array[facts[place]]
                    else facts[place : last] end);
            perform memory._keep_answers(batch, outcomes);
        end if;
        return query
        select place + said.ordinality - 1, o.id, o.memory, o.event, o.previous_memory,
            o.event_id, nullif(o.relations, 'null')
        from jsonb_array_elements(outcomes) with ordinality as said
        cross join lateral rows from (
            jsonb_to_recordset(said.value) as (
                id uuid, memory text, event text, previous_memory text, event_id uuid,
                relations jsonb)
        ) with ordinality as o (
            id, memory, event, previous_memory, event_id, relations, ordinality)
        order by said.ordinality, o.ordinality;
        place := last + 1;
    end loop;
    perform set_config('memory.reason', outer_reason, true);
end
$$;
comment on function @self@ is
'memory_add() for many conversations, of one or several scopes: all or none, with one batch of
embeddings for all. Each is a JSON object whose keys are arguments of memory_add(): {"messages":
[...], "user_id": "...", "occurred_at": "..."}; they are added in the order of the array. Returns a
row an outcome; conversation is the place in the array, from 1. An element may be a JSON array of
conversations, as in array[$1::jsonb].
At most 1000 in one call.
Errors: those of memory_add(), with the conversation''s place in the message.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
