create or replace function memory._lock_key(project text, key uuid) returns void
language plpgsql
@kept_plans@
as $$
begin
    perform memory._enter(project);
    perform from lock as l
    where l.project is not distinct from _lock_key.project and l.key = _lock_key.key for update;
    if found then
        return;
    end if;
    begin
        -- Makes the row, or locks it where another session has just made it, and changes nothing.
        insert into lock as l (project, key) values (_lock_key.project, _lock_key.key)
        on conflict on constraint lock_pkey do update set key = excluded.key where false;
    exception
        when serialization_failure then
            raise exception 'a concurrent transaction was first to write to this scope'
                using errcode = 'serialization_failure', hint = 'Retry the transaction.';
        when check_violation then
            perform memory._project(project); -- which has been dropped
            raise;
    end;
end
$$;
comment on function @self@ is
'Locks a row of memory.lock, and so everybody else who wants it, until the transaction ends. Raises
serialization_failure under REPEATABLE READ where another transaction has made it since.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
