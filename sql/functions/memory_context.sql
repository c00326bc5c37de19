create or replace function @extschema@.memory_context(
    query text,
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    filters jsonb default null,
    max_tokens integer default 1000,
    top_k integer default 20,
    threshold double precision default null,
    as_of timestamptz default null,
    precise boolean default null,
    project text default null
) returns text
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    remaining integer := max_tokens;
    line record;
    texts text[] := array[]::text[];
    are_instructions boolean[] := array[]::boolean[];
    since timestamptz[] := array[]::timestamptz[];
    failure_state text;
    failure_message text;
    failure_hint text;
begin
    if max_tokens is null or max_tokens < 1 then
        raise exception 'max_tokens is out of bounds: %', coalesce(max_tokens::text, 'null')
            using errcode = 'invalid_parameter_value', hint = 'Use 1 or more.';
    end if;
    for line in
        select l.text, l.is_instruction, l.valid_from, l.score,
            memory._token_estimate(l.text || E'\n') as tokens
        from (
            select s.id, s.valid_from, s.score, false as is_instruction,
                memory._context_line(s.memory, s.actor, s.valid_from) as text
            from @extschema@.memory_search(
                query, user_id => memory_context.user_id, agent_id => memory_context.agent_id,
                run_id => memory_context.run_id, app_id => memory_context.app_id,
                filters => memory_context.filters, top_k => memory_context.top_k,
                threshold => memory_context.threshold, as_of => memory_context.as_of,
                precise => memory_context.precise, project => memory_context.project) as s
            where s.kind <> 'instruction'
            union all
            -- How the user wants to be answered holds whatever is asked.
            select i.id, i.valid_from, null, true,
                memory._context_line(i.memory, i.actor, i.valid_from)
            from @extschema@.memory_list(
                user_id => memory_context.user_id, agent_id => memory_context.agent_id,
                run_id => memory_context.run_id, app_id => memory_context.app_id,
                filters => memory_context.filters, kinds => '{instruction}',
                order_by => 'valid_from', as_of => memory_context.as_of,
                project => memory_context.project) as i
        ) as l
        order by l.is_instruction desc, l.score desc, l.valid_from desc, l.id
    loop
        -- No line that fits is lost to one that doesn't.
        if line.tokens <= remaining then
            remaining := remaining - line.tokens;
            texts := texts || line.text;
            are_instructions := are_instructions || line.is_instruction;
            since := since || line.valid_from;
        end if;
    end loop;
    return (
        select coalesce(string_agg(
            c.text, E'\n' order by c.is_instruction desc, c.valid_from desc, c.place), '')
        from unnest(texts, are_instructions, since) with ordinality
            as c (text, is_instruction, valid_from, place));
exception
    when data_exception or program_limit_exceeded or undefined_column or undefined_function
        or invalid_schema_name or object_not_in_prerequisite_state then
        get stacked diagnostics
            failure_state = returned_sqlstate, failure_message = message_text,
            failure_hint = pg_exception_hint;
        if failure_hint = '' then
            raise; -- no refusal of ours: where it comes from matters
        end if;
        -- Said here, without the way through the search that found it.
        raise exception '%', failure_message using errcode = failure_state, hint = failure_hint;
end
$$;
comment on function @self@ is
'Memories that answer a query as text for a prompt: a line each, "- [2026-03-01] Lives in Oslo",
with the day when it was said or happened, newest first. The best ones that fit into max_tokens are
taken; a token is estimated as 4 characters, or 1 of a script written without spaces. What the user
wants of every answer (kind instruction) comes first, whatever the query asks for; what another said
than the user has who said it before it; further lines of a memory are set in. Empty text where
nothing is known. Errors: those of memory_search().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
