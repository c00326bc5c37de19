create or replace function memory._current_twin(target memory.target, content text) returns uuid
language plpgsql
@kept_plans@
as $$
declare
    twin record;
begin
    perform memory._enter(target.project);
    select m.id, m.expires_at, m.recorded into twin
    from memory as m
    where m.project is not distinct from target.project and m.scope = target.scope
        and m.content_hash = memory._content_hash(content)
        and upper_inf(m.valid) and upper_inf(m.recorded);
    if twin.expires_at <= clock_timestamp() then
        -- It has expired, so it no longer speaks; make room for the new statement.
        perform memory._close_record(target.project, twin.id, null, 'expired');
        return null;
    end if;
    return twin.id;
end
$$;
comment on function @self@ is
'The current memory of the scope that says the same; an expired one is closed on the way.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
