create or replace function @extschema@.memory_strategy_set(
    type text, enabled boolean, project text default null
) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_strategy_set.project);
begin
    if type is null or type not in ('semantic', 'preference', 'summary') then
        raise exception 'unknown strategy: %', coalesce(quote_literal(type), 'null')
            using errcode = 'invalid_parameter_value',
            hint = 'Use semantic, preference or summary.';
    end if;
    if type = 'summary' and enabled then
        raise exception 'the builtin extractor writes no summaries'
            using errcode = 'feature_not_supported', hint = 'It needs a language model.';
    end if;
    update memory.strategy as s set enabled = coalesce($2, true), updated_at = clock_timestamp()
    where s.project = context.name and s.type = $1;
    return coalesce($2, true);
end
$$;
comment on function @extschema@.memory_strategy_set(text, boolean, text) is
'Switches an extraction strategy of a project: semantic (facts) or preference. Returns whether it
is on.
Errors: invalid_parameter_value, feature_not_supported for summary.';
revoke all on function @extschema@.memory_strategy_set(text, boolean, text) from public;
grant execute on function @extschema@.memory_strategy_set(text, boolean, text) to memory_admin;
