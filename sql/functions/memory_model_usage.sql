create or replace function @extschema@.memory_model_usage(
    since date default null, project text default null
)
returns table (
    day date, kind text, calls bigint, errors bigint, prompt_tokens bigint,
    completion_tokens bigint, seconds numeric, facts_dropped bigint
)
language plpgsql volatile -- sees what its own statement added
rows 30
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_model_usage.project);
begin
    return query
    select u.day, u.kind, sum(u.calls)::bigint, sum(u.errors)::bigint,
        sum(u.prompt_tokens)::bigint, sum(u.completion_tokens)::bigint, sum(u.seconds),
        sum(u.facts_dropped)::bigint
    from memory.model_usage as u
    where u.project = context.name
        and u.day >= coalesce(memory_model_usage.since, current_date - 29)
    group by u.day, u.kind
    order by u.day desc, u.kind;
end
$$;
comment on function @self@ is
'What remote models cost, by day and kind, newest first: requests and those of them that failed,
tokens, seconds waited for them, facts that the guard rails left out. since: the first day, 30 days
with today by default. Errors: invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
