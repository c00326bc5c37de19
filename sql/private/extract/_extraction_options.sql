create or replace function memory._extraction_options(
    project memory.project_context, request memory.request
) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
set timezone = 'UTC' -- noqa: PRS
as $$
begin
    return jsonb_strip_nulls(jsonb_build_object(
        'now', to_char(
            statement_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"'),
        'occurred_at', request.occurred_at,
        'user_id', (request.target).user_id,
        'instructions', nullif(concat_ws(
            E'\n',
            coalesce(
                request.extraction ->> 'instructions',
                nullif(project.settings ->> 'custom_instructions', '')),
            request.extraction ->> 'further'), ''),
        'categories', nullif(
            coalesce(request.extraction -> 'categories', project.settings -> 'custom_categories'), '[]'),
        'strategies', (
            select coalesce(jsonb_agg(
                jsonb_build_object('type', t.type, 'prompt', t.prompt) order by t.type), '[]')
            from (
                -- Several of a type are told of once.
                select s.type, string_agg(distinct p.prompt, E'\n') as prompt
                from memory.strategy as s
                left join memory.prompt as p
                    on p.project = s.project and p.type = s.type
                    and case s.name when '' then p.active else p.name = s.name end
                where s.project = project.name and s.enabled
                    and memory._strategy_applies(request.target, s.name, s.namespace)
                group by s.type
            ) as t),
        'previous_summary', (
            select m.memory
            from memory.strategy as s
            cross join lateral memory._in_namespace(
                request.target, s.namespace, s.name <> '') as t
            join memory.memory as m on m.project = s.project
                and m.scope = t.scope and m.kind = 'summary'
                and m.slot = 'conversation / summary'
                and upper_inf(m.valid) and upper_inf(m.recorded)
            where s.project = project.name and s.type = 'summary' and s.enabled
                and memory._strategy_applies(request.target, s.name, s.namespace)
            order by s.name limit 1)));
end
$$;
comment on function @self@ is
'What the request to a language model and the reading of its answer depend on besides messages and
candidates: strategies with their prompts, instructions, categories, the summary so far, the user.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
