create or replace function memory._retain(project text) returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    outer_reason constant text := memory._begin_reason();
    due record;
    removed bigint := 0;
    newest_swept timestamptz;
begin
    for due in
        select d.* from memory._retention_due(_retain.project) as d
        where not d.is_pinned and d.tier <> 'history'
        order by d.tier, d.id
    loop
        if due.tier = 'long-term' then
            perform memory._lock_memory(_retain.project, due.id::uuid);
            perform memory._close_record(_retain.project, due.id::uuid, null, 'retention');
        else
            perform memory._container_working_delete(_retain.project, w.id)
            from memory.container_working as w
            where w.project = _retain.project and w.run_id = due.id;
            perform memory._container_session_delete(_retain.project, due.id);
        end if;
        removed := removed + 1;
    end loop;
    select max(h.created_at) into newest_swept
    from memory._retention_due(_retain.project) as d
    join memory.container_history as h on h.project = _retain.project and h.id = d.id::uuid
    where d.tier = 'history';
    if newest_swept is not null then
        removed := removed + memory._sweep_events(
            _retain.project, newest_swept + interval '1 us', 1000000);
    end if;
    perform memory._because(outer_reason);
    return removed;
end
$$;
comment on function @self@ is
'Removes what the retention_policy of a container says: facts are deleted (and undone like any),
sessions with their messages, events swept. Returns how many. memory_sweep() calls it.';
revoke all on function @self@ from public;
