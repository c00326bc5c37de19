create or replace function memory._known_messages(project text, facts jsonb) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    heard constant jsonb := (
        select jsonb_agg(jsonb_build_object('said', f.message_id, 'heard', g.id))
        from jsonb_to_recordset(facts) as f (message_id uuid, scope uuid, message_hash uuid)
        -- Fact by fact, so that the index is asked for its hash and not for the whole scope.
        cross join lateral (
            select m.id from memory.message as m
            where m.project = _known_messages.project and m.scope = f.scope
                and m.content_hash = f.message_hash
            offset 0
        ) as g);
begin
    -- Mostly so. And a plan made while the tables were empty need not suit them any longer.
    if heard is null then
        return '{}'::jsonb;
    end if;
    return (
        select coalesce(jsonb_object_agg(known.said, known.memory_id), '{}')
        from (
            select h.said, min(m.id::text) as memory_id
            from jsonb_to_recordset(heard) as h (said uuid, heard uuid)
            join memory.memory_source as s
                on s.project = _known_messages.project and s.message_id = h.heard
            join memory.memory as m on m.project = _known_messages.project and m.id = s.memory_id
            -- Not upper_inf(): that would lead to the index of current contents, all of it.
            where m.valid @> timestamptz 'infinity' and m.recorded @> timestamptz 'infinity'
                and (m.expires_at is null or m.expires_at > statement_timestamp())
            group by h.said
        ) as known);
end
$$;
comment on function memory._known_messages(text, jsonb) is
'Of the messages that the facts come from, those heard in the fact''s scope before whose memories
are current: an object, id of the message to id of the memory.';
revoke all on function memory._known_messages(text, jsonb) from public;
grant execute on function memory._known_messages(text, jsonb) to memory_writer, memory_admin;
