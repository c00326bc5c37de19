create or replace function memory._delete_target(target memory.target, fact jsonb)
returns memory.outcome_row
language plpgsql
@kept_plans@
as $$
declare
    standing record;
begin
    perform memory._enter(target.project);
    select t.* into standing from memory._standing_target(target, fact) as t;
    if standing.id is null then
        return memory._outcome(
            'NONE', (fact ->> 'target_id')::uuid, fact ->> 'memory',
            reason => 'the memory can''t be changed, has changed since, or was said later');
    end if;
    if (fact ->> 'asked')::boolean then
        perform memory._close_record(
            target.project, standing.id, null, 'asked to forget');
    else
        -- Denied: it was true until now.
        perform memory._because('contradicted');
        update memory as m
        set valid = tstzrange(
                lower(m.valid),
                greatest((fact ->> 'stated_at')::timestamptz, lower(m.valid) + interval '1 us'))
        where m.project is not distinct from target.project and m.id = standing.id;
    end if;
    return memory._outcome('DELETE', standing.id, standing.memory, standing.memory);
end
$$;
comment on function @self@ is
'Deletes the memory that the user asks to forget, or ends the one that a statement denies outright;
it stays in history.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
