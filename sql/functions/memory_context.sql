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
    failure_state text;
    failure_message text;
    failure_hint text;
begin
    if max_tokens is null or max_tokens < 1 then
        raise exception 'max_tokens is out of bounds: %', coalesce(max_tokens::text, 'null')
            using errcode = 'invalid_parameter_value', hint = 'Use 1 or more.';
    end if;
    return (
        with known as (
            select s.id, s.memory, s.actor, s.valid_from, s.score, false as is_instruction
            from @extschema@.memory_search(
                query, user_id => memory_context.user_id, agent_id => memory_context.agent_id,
                run_id => memory_context.run_id, app_id => memory_context.app_id,
                filters => memory_context.filters, top_k => memory_context.top_k,
                threshold => memory_context.threshold, as_of => memory_context.as_of,
                precise => memory_context.precise, project => memory_context.project) as s
            where s.kind <> 'instruction'
            union all
            -- How the user wants to be answered holds whatever is asked.
            select i.id, i.memory, i.actor, i.valid_from, null, true
            from @extschema@.memory_list(
                user_id => memory_context.user_id, agent_id => memory_context.agent_id,
                run_id => memory_context.run_id, app_id => memory_context.app_id,
                filters => memory_context.filters, kinds => '{instruction}',
                order_by => 'valid_from', as_of => memory_context.as_of,
                project => memory_context.project) as i
        ),
        line as (
            select k.*, format('- [%s] %s',
                to_char(k.valid_from, 'YYYY-MM-DD'), case
                    when k.actor = 'user' or k.actor is null then k.memory
                    else k.actor || ': ' || k.memory end) as text
            from known as k
        ),
        budget as (
            select l.*, sum(t.tokens) over (
                partition by l.is_instruction
                order by l.score desc, l.valid_from desc, l.id) as spent
            from line as l
            cross join lateral (values (memory._token_estimate(l.text || E'\n'))) as t (tokens)
            where t.tokens <= max_tokens -- no line that fits is lost to one that doesn't
        ),
        instruction as (
            select b.* from budget as b where b.is_instruction and b.spent <= max_tokens
        ),
        chosen as (
            select i.* from instruction as i
            union all
            select b.* from budget as b
            where not b.is_instruction
                and b.spent + coalesce((select max(i.spent) from instruction as i), 0) <= max_tokens
        )
        select coalesce(
            string_agg(
                c.text, E'\n' order by c.is_instruction desc, c.valid_from desc, c.score desc),
            '')
        from chosen as c);
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
'Memories that answer a query as text for a prompt: a line each with the day since when it is true,
newest first. The best ones that fit into max_tokens are taken; a token is estimated as 4
characters, or 1 of a script written without spaces. What the user wants of every answer (kind
instruction) comes first, whatever the query asks for; what another said than the user has who said
it before it. Empty text where nothing is known. Errors:
those of memory_search().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
