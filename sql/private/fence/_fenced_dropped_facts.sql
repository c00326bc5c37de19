create or replace function memory._fenced_dropped_facts(caller text, project text, dropped integer)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._check_caller_project(caller, project);
    if dropped > 10000 then
        raise exception 'no answer of a model holds % facts', dropped
            using errcode = 'invalid_parameter_value',
            hint = 'Call memory_add(), which counts them.';
    end if;
    perform memory._count_dropped_facts(project, dropped);
end
$$;
comment on function @self@ is
'_count_dropped_facts() for fenced roles that may write. caller: see _caller(). Errors:
invalid_parameter_value for more than an answer can hold.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced_writer;
