create or replace function memory._lock_project_tables(project text) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    patience constant bigint := coalesce((
        select nullif(s.setting::bigint, 0) from pg_settings as s where s.name = 'lock_timeout'
    ), 30000);
    give_up constant timestamptz := clock_timestamp() + patience * interval '1 ms';
    table_name text;
begin
    loop
        begin
            -- Calls take the tables in various orders. To hold some and wait long for others would be
            -- a deadlock; so whoever can't have all at once lets go of them and tries again.
            perform set_config('lock_timeout', '50ms', true);
            foreach table_name in array memory._partitioned_tables() loop
                execute format(
                    'lock table only memory.%1$I, only %2$I.%1$I in access exclusive mode',
                    table_name, 'memory_' || project);
            end loop;
            perform set_config('lock_timeout', patience || 'ms', true);
            return;
        exception
            when lock_not_available or deadlock_detected then
                null;
            when undefined_table or invalid_schema_name then
                return; -- dropped meanwhile
        end;
        if clock_timestamp() > give_up then
            raise exception 'could not lock the tables of project "%" within % ms', project, patience
                using errcode = 'lock_not_available',
                hint = 'Retry when no long transaction is open (see pg_stat_activity), '
                    'or set a longer lock_timeout.';
        end if;
        perform pg_sleep(0.05 + random() * 0.1);
    end loop;
end
$$;
comment on function @self@ is
'Locks a project''s partitions and their parents, all or none, so that the project can be dropped.
Waits as long as lock_timeout says, else 30 seconds; then raises lock_not_available.';
revoke all on function @self@ from public;
