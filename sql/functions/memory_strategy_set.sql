create or replace function @extschema@.memory_strategy_set(
    type text, enabled boolean default true, namespace text[] default null,
    project text default null
) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_strategy_set.project);
begin
    perform memory._check_strategy_type(type);
    if type = 'summary' and enabled and context.chat_provider = 'builtin' then
        raise exception 'the builtin extractor writes no summaries'
            using errcode = 'feature_not_supported',
            hint = 'Set a language model first: memory_model_set(''chat'', ''openai'', ...).';
    end if;
    if namespace = '{}' or not namespace <@ array['user_id', 'agent_id', 'run_id', 'app_id'] then
        raise exception 'unknown id in the namespace: %', namespace
            using errcode = 'invalid_parameter_value',
            hint = 'Use user_id, agent_id, run_id, app_id, or null for all that a call names.';
    end if;
    update memory.strategy as s
    set enabled = coalesce($2, true), namespace = $3, updated_at = clock_timestamp()
    where s.project = context.name and s.type = $1 and s.name = '';
    return coalesce($2, true);
end
$$;
comment on function @self@ is
'Switches an extraction strategy of a project on or off: semantic (facts), preference, summary
(rolling, needs a language model). namespace: which of a call''s ids its memories get, e.g.
{user_id} so that facts of all runs of a user meet; null for all. Returns whether it is on.
Errors: invalid_parameter_value, feature_not_supported (summary without a language model).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
