create or replace function memory._count_dropped_facts(project text, dropped integer) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    if dropped > 0 then
        update memory.model_usage as u set facts_dropped = u.facts_dropped + dropped
        where u.project = _count_dropped_facts.project and u.day = current_date
            and u.kind = 'chat' and u.session = pg_backend_pid();
    end if;
end
$$;
comment on function @self@ is
'Counts facts of a language model that the guard rails left out, in memory.model_usage.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
