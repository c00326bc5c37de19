create or replace function @extschema@.memory_outcomes(
    message_ids uuid[], with_left_out boolean default true, project text default null
)
returns table (
    message_id uuid, id uuid, memory text, event text, reason text, kind text, slot text,
    valid_from timestamptz, valid_to timestamptz
)
language plpgsql volatile -- sees what its own statement added
rows 30
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    most_read constant integer := 20000; -- characters, which take some 0.2 s
    context memory.project_context := memory._project(memory_outcomes.project);
    message record;
    read integer := 0;
begin
    if message_ids is null then
        raise exception 'message_ids is null'
            using errcode = 'null_value_not_allowed', hint = 'Pass ids of memory_messages().';
    end if;
    if message_ids <> '{}' then
        perform memory._check_limit('the number of message_ids', cardinality(message_ids));
    end if;
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_outcomes', g.user_id, g.agent_id, g.run_id, g.app_id)
        from (
            select distinct g.user_id, g.agent_id, g.run_id, g.app_id from memory.message as g
            where g.project = context.name and g.id = any(message_ids)
        ) as g;
    end if;
    for message in
        select g.* from unnest(message_ids) with ordinality as w (id, place)
        join memory.message as g on g.project = context.name and g.id = w.id
        order by w.place
    loop
        return query
        select message.id, m.id, m.memory,
            case when upper_inf(m.recorded) then 'ADD' else 'DELETE' end, null::text, m.kind,
            m.slot, lower(m.valid), upper(m.valid)
        from memory.memory_source as s
        join memory.memory as m on m.project = s.project and m.id = s.memory_id
        where s.project = context.name and s.message_id = message.id
        order by lower(m.valid), m.id;
        continue when not with_left_out or read + length(message.content) > most_read;
        read := read + length(message.content);
        return query
        select message.id, null::uuid, l.memory, 'NONE', 'left out: ' || l.reason, null::text,
            null::text, null::timestamptz, null::timestamptz
        from memory._left_out(context, message) as l
        -- What was stored word for word was not left out.
        where not exists (
            select from memory.memory_source as s
            join memory.memory as m on m.project = s.project and m.id = s.memory_id
            where s.project = context.name and s.message_id = message.id
                and m.content_hash = message.content_hash);
    end loop;
end
$$;
comment on function @self@ is
'What became of messages, in the order in which they are named (1000 at most): the memories that
rest on each, event ADD, or DELETE where the memory was deleted since, and with_left_out a row of
event NONE for each statement that was left out, with the reason as in memory_add(). What was left
out is found by reading the message again, by itself and by today''s rules: up to 20,000 characters
a call, and not where a language model extracts (memory_add() with dry_run asks it).
Errors: null_value_not_allowed, invalid_row_count_in_limit_clause, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
