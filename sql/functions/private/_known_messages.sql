create or replace function memory._known_messages(target jsonb, facts jsonb) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        -- First the few messages, by their index: from the memories on, all of them would be read.
        with heard as materialized (
            select g.id, g.content_hash
            from memory.message as g
            where g.project = target ->> 'project' and g.scope = (target ->> 'scope')::uuid
                and g.content_hash = any(array(
                    select (fact.value ->> 'message_hash')::uuid
                    from jsonb_array_elements(facts) as fact))
        )
        select coalesce(jsonb_object_agg(known.content_hash, known.memory_id), '{}')
        from (
            select h.content_hash, min(m.id::text) as memory_id
            from heard as h
            join memory.memory_source as s
                on s.project = target ->> 'project' and s.message_id = h.id
            join memory.memory as m on m.project = s.project and m.id = s.memory_id
            where upper_inf(m.valid) and upper_inf(m.recorded)
                and (m.expires_at is null or m.expires_at > statement_timestamp())
            group by h.content_hash
        ) as known);
end
$$;
comment on function memory._known_messages(jsonb, jsonb) is
'Of the messages that the facts come from, those heard in this scope before whose memories are
current: an object, content hash to memory id.';
revoke all on function memory._known_messages(jsonb, jsonb) from public;
grant execute on function memory._known_messages(jsonb, jsonb)
to memory_writer, memory_admin;
