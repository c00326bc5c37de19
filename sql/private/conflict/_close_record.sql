create or replace function memory._close_record(
    project text, id uuid, superseded_by uuid, reason text, undoes uuid default null
) returns void
language plpgsql
@kept_plans@
as $$
begin
    perform memory._enter(project);
    perform memory._because(reason, undoes);
    update memory as m
    set recorded = tstzrange(
            lower(m.recorded), greatest(clock_timestamp(), lower(m.recorded) + interval '1 us')),
        superseded_by = coalesce(_close_record.superseded_by, m.superseded_by)
    where m.project is not distinct from _close_record.project and m.id = _close_record.id
        and upper_inf(m.recorded);
end
$$;
comment on function @self@ is
'Ends the time during which a memory is known: it is deleted, or was a mistake that another
corrects.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
