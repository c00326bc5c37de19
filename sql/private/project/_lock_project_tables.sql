create or replace function memory._lock_project_tables(project text) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    patience constant bigint := coalesce((
        select nullif(s.setting::bigint, 0) from pg_settings as s where s.name = 'lock_timeout'
    ), 30000);
    give_up constant timestamptz := clock_timestamp() + patience * interval '1 ms';
    -- Who has waited so long looks for a deadlock, and may be ended for one with this.
    longest constant bigint := (
        select s.setting::bigint * 8 / 10 from pg_settings as s where s.name = 'deadlock_timeout');
    wait bigint := least(50, longest);
    hold_until timestamptz;
    table_name text;
begin
    loop
        begin
            -- Calls take the tables in various orders. To hold some and wait long for others would be
            -- a deadlock; so whoever can't have all at once lets go of them and tries again, each time
            -- a little longer. For the first, while nothing is held, three quarters of the time.
            hold_until := null;
            foreach table_name in array memory._partitioned_tables() loop
                perform set_config('lock_timeout', greatest(1, case
                    when hold_until is null then wait * 3 / 4
                    else extract(epoch from hold_until - clock_timestamp()) * 1000 end)::bigint
                    || 'ms', true);
                execute format(
                    'lock table only memory.%1$I, only %2$I.%1$I in access exclusive mode',
                    table_name, 'memory_' || project);
                hold_until := coalesce(
                    hold_until,
                    clock_timestamp() + greatest(wait / 4, 10) * interval '1 ms');
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
        wait := least(wait * 2, longest);
    end loop;
end
$$;
comment on function @self@ is
'Locks a project''s partitions and their parents, all or none, so that the project can be dropped.
Waits as long as lock_timeout says, else 30 seconds; then raises lock_not_available. Others wait for
less than deadlock_timeout at a time.';
revoke all on function @self@ from public;
