create or replace function memory._end_expired(
    target jsonb, slot text, valid_from timestamptz, stated_at timestamptz
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    expired record;
begin
    select m.id, lower(m.valid) as begins, m.expires_at into expired
    from memory.memory as m
    where m.project = target ->> 'project' and m.scope = (target ->> 'scope')::uuid
        and m.slot = _end_expired.slot and m.exclusive
        and upper_inf(m.valid) and upper_inf(m.recorded)
        and m.expires_at <= clock_timestamp()
        and coalesce(m.restated_at, m.stated_at) <= _end_expired.stated_at;
    if expired.begins >= valid_from then
        perform memory._close_record(target ->> 'project', expired.id, null, 'expired');
    elsif expired.id is not null then
        perform set_config('memory.reason', 'expired', true);
        update memory.memory as m
        set valid = tstzrange(
                lower(m.valid),
                greatest(least(m.expires_at, valid_from), lower(m.valid) + interval '1 us'))
        where m.project = target ->> 'project' and m.id = expired.id;
    end if;
end
$$;
comment on function @self@ is
'Ends the value of an exclusive slot that has expired, immutable or not: it makes room for what is
said now, and stays readable as of the time before.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
