create or replace function memory._known_messages(target jsonb, facts jsonb) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    heard constant uuid[] := array(
        select g.id
        from memory.message as g
        where g.project = target ->> 'project' and g.scope = (target ->> 'scope')::uuid
            -- An array, so that the index is asked for the hashes and not for the whole scope.
            and g.content_hash = any(array(
                select (fact.value ->> 'message_hash')::uuid
                from jsonb_array_elements(facts) as fact)));
begin
    -- Mostly so. And a plan made while the tables were empty need not suit them any longer.
    if heard = '{}' then
        return '{}'::jsonb;
    end if;
    return (
        select coalesce(jsonb_object_agg(known.content_hash, known.memory_id), '{}')
        from (
            select g.content_hash, min(m.id::text) as memory_id
            from memory.message as g
            join memory.memory_source as s on s.project = g.project and s.message_id = g.id
            join memory.memory as m on m.project = s.project and m.id = s.memory_id
            where g.project = target ->> 'project' and g.id = any(heard)
                -- Not upper_inf(): that would lead to the index of current contents, all of it.
                and m.valid @> timestamptz 'infinity' and m.recorded @> timestamptz 'infinity'
                and (m.expires_at is null or m.expires_at > statement_timestamp())
            group by g.content_hash
        ) as known);
end
$$;
comment on function memory._known_messages(jsonb, jsonb) is
'Of the messages that the facts come from, those heard in this scope before whose memories are
current: an object, content hash to memory id.';
revoke all on function memory._known_messages(jsonb, jsonb) from public;
grant execute on function memory._known_messages(jsonb, jsonb)
to memory_writer, memory_admin;
