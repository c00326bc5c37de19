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
    relations jsonb,
    reason text
)
language plpgsql
rows 30
set search_path = pg_catalog, pg_temp
as $$
declare
    context constant memory.project_context := memory._project(memory_add_many.project);
    conversation_said jsonb;
    place integer := 0;
    requests memory.request[] := '{}'::memory.request[];
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
    perform memory._check_call_bytes(
        (select sum(octet_length(c.said::text)) from unnest(conversations) as c (said))::bigint,
        context.settings);
    foreach conversation_said in array conversations loop
        place := place + 1;
        requests := requests || memory._conversation_request(context, conversation_said, place);
    end loop;
    return query
    select a.conversation, a.id, a.memory, a.event, a.previous_memory, a.event_id, a.relations,
        a.reason
    from memory._add(context, requests) as a;
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
