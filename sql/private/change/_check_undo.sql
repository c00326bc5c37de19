create or replace function memory._check_undo(undone record) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    later uuid;
begin
    if undone.event = 'NONE' then
        raise exception 'event % changed nothing', undone.id
            using errcode = 'object_not_in_prerequisite_state',
            hint = 'Only ADD, UPDATE and DELETE can be undone.';
    end if;
    later := memory._later_event(undone);
    if later is not null then
        raise exception 'event % can''t be undone: later events build on it', undone.id
            using errcode = 'object_not_in_prerequisite_state',
            hint = format('Undo event %s first.', later);
    end if;
    if not exists (
        select from memory.memory as m
        where m.project = undone.project and m.id = undone.memory_id
    ) then
        raise exception 'event % can''t be undone: the memory was purged', undone.id
            using errcode = 'object_not_in_prerequisite_state',
            hint = 'What was purged is gone for good.';
    end if;
end
$$;
comment on function @self@ is
'Raises object_not_in_prerequisite_state for an event that can''t be undone.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
