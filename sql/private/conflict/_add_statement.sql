create or replace function memory._add_statement(
    target jsonb, fact jsonb, valid_from timestamptz
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    new_id constant uuid := memory._uuid7();
    previous text;
    later record;
begin
    previous := coalesce(
        memory._retire_target(target, fact, new_id, valid_from),
        memory._retire_verbatim(target, fact, new_id));
    perform set_config('memory.reason', '', true);
    -- What it contradicts was said later and goes on: then it ended where that begins.
    select m.id, lower(m.valid) as begins into later
    from memory.memory as m
    where m.project = target ->> 'project' and m.id = (fact ->> 'target_id')::uuid
        and m.content_hash = (fact ->> 'target_hash')::uuid and fact ->> 'action' = 'supersede'
        and m.stated_at > (fact ->> 'stated_at')::timestamptz and lower(m.valid) > valid_from
        and upper_inf(m.valid) and upper_inf(m.recorded);
    perform memory._insert_memory(
        target, fact, tstzrange(valid_from, later.begins), later.id, new_id);
    return memory._outcome(
        case when previous is null then 'ADD' else 'UPDATE' end,
        new_id, fact ->> 'memory', previous);
end
$$;
comment on function @self@ is
'Adds a statement that fills no exclusive slot.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
