create or replace function memory._end_expired(
    target memory.target, slot text, valid_from timestamptz, stated_at timestamptz
) returns void
language plpgsql
@kept_plans@
as $$
declare
    expired record;
begin
    perform memory._enter(target.project);
    select m.id, lower(m.valid) as begins, m.expires_at into expired
    from memory as m
    where m.project is not distinct from target.project and m.scope = target.scope
        and m.slot = _end_expired.slot and m.exclusive
        -- Not upper_inf(): that would lead to the index of current contents.
        and m.valid @> timestamptz 'infinity' and upper_inf(m.recorded)
        and m.expires_at <= clock_timestamp()
        and coalesce(m.restated_at, m.stated_at) <= _end_expired.stated_at;
    if expired.begins >= valid_from then
        perform memory._close_record(target.project, expired.id, null, 'expired');
    elsif expired.id is not null then
        perform memory._because('expired');
        update memory as m
        set valid = tstzrange(
                lower(m.valid),
                greatest(least(m.expires_at, valid_from), lower(m.valid) + interval '1 us'))
        where m.project is not distinct from target.project and m.id = expired.id;
    end if;
end
$$;
comment on function @self@ is
'Ends the value of an exclusive slot that has expired, immutable or not: it makes room for what is
said now, and stays readable as of the time before.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
