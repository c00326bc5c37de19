create or replace function memory._memory_superseded() returns trigger
language plpgsql security definer
@kept_plans@
as $$
begin
    perform memory._enter(new.project);
    if not exists (
        select from event as e
        where e.project is not distinct from new.project and e.previous_id = new.id
            and e.memory_id = new.superseded_by
    ) then
        -- Nothing tells how this memory came to its end, so this does.
        perform memory._record_event(
            new, case when upper_inf(new.recorded) then 'UPDATE' else 'DELETE' end,
            old.memory, case when upper_inf(new.recorded) then new.memory end,
            old.metadata, case when upper_inf(new.recorded) then new.metadata end, null,
            memory._superseded_version(new));
    end if;
    return null;
end
$$;
comment on function @self@ is
'At the end of a transaction: a memory that gave way to another has an event that says so, also
where it was made to by a direct SQL edit.';
revoke all on function @self@ from public;
