create or replace function memory._current_twins(target jsonb, facts jsonb, known jsonb)
returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    asked_at constant timestamptz := clock_timestamp();
    twins jsonb;
    expired_ids uuid[];
    expired uuid;
begin
    select jsonb_object_agg(m.content_hash, m.id)
            filter (where m.expires_at is null or m.expires_at > asked_at),
        array_agg(m.id order by m.created_at, m.id) filter (where m.expires_at <= asked_at)
    into twins, expired_ids
    from memory.memory as m
    where m.project = target ->> 'project' and m.scope = (target ->> 'scope')::uuid
        and m.content_hash = any(array(
            select (fact.value ->> 'message_hash')::uuid
            from jsonb_array_elements(facts) as fact
            where not known ? (fact.value ->> 'message_hash')))
        and upper_inf(m.valid) and upper_inf(m.recorded);
    -- They have expired, so they no longer speak; make room for the new statements.
    foreach expired in array coalesce(expired_ids, '{}') loop
        perform memory._close_record(target ->> 'project', expired, null, 'expired');
    end loop;
    return coalesce(twins, '{}') || known;
end
$$;
comment on function memory._current_twins(jsonb, jsonb, jsonb) is
'The current memories of the scope that say the same as verbatim facts: an object, content hash to
memory id; known has those of facts that need not be looked for. Expired ones are closed on the way.';
revoke all on function memory._current_twins(jsonb, jsonb, jsonb) from public;
grant execute on function memory._current_twins(jsonb, jsonb, jsonb)
to memory_writer, memory_admin;
