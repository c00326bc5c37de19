create or replace function memory._current_twins(project text, facts jsonb, known jsonb)
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
    select jsonb_object_agg(f.message_id, t.id)
            filter (where t.expires_at is null or t.expires_at > asked_at),
        array_agg(distinct t.id) filter (where t.expires_at <= asked_at)
    into twins, expired_ids
    from jsonb_to_recordset(facts) as f (message_id uuid, scope uuid, message_hash uuid)
    -- Fact by fact, so that the index is asked for its hash and not for the whole scope.
    cross join lateral (
        select m.id, m.expires_at from memory.memory as m
        where m.project = _current_twins.project and m.scope = f.scope
            and m.content_hash = f.message_hash
            and upper_inf(m.valid) and upper_inf(m.recorded)
        offset 0
    ) as t
    where not known ? f.message_id::text;
    -- They have expired, so they no longer speak; make room for the new statements.
    foreach expired in array coalesce(expired_ids, '{}') loop
        perform memory._close_record(project, expired, null, 'expired');
    end loop;
    return known || coalesce(twins, '{}');
end
$$;
comment on function memory._current_twins(text, jsonb, jsonb) is
'The current memories that say the same as verbatim facts in their scopes: an object, id of the
message to id of the memory, with those that are known already. Expired ones are closed on the way.';
revoke all on function memory._current_twins(text, jsonb, jsonb) from public;
grant execute on function memory._current_twins(text, jsonb, jsonb) to memory_writer, memory_admin;
