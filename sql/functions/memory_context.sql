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
        with line as (
            select s.valid_from, s.score, s.id, format('- [%s] %s',
                to_char(s.valid_from, 'YYYY-MM-DD'), case
                    when s.actor in ('user', 'assistant', 'tool', 'system') or s.actor is null
                        then s.memory
                    else s.actor || ': ' || s.memory end) as text
            from @extschema@.memory_search(
                query, user_id => memory_context.user_id, agent_id => memory_context.agent_id,
                run_id => memory_context.run_id, app_id => memory_context.app_id,
                filters => memory_context.filters, top_k => memory_context.top_k,
                threshold => memory_context.threshold, as_of => memory_context.as_of,
                precise => memory_context.precise, project => memory_context.project) as s
        ),
        budget as (
            select l.*, sum(memory._token_estimate(l.text || E'\n'))
                over (order by l.score desc, l.valid_from desc, l.id) as spent
            from line as l
        )
        select coalesce(string_agg(b.text, E'\n' order by b.valid_from desc, b.score desc), '')
        from budget as b where b.spent <= max_tokens);
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
characters, or 1 of a script written without spaces. Empty text where nothing is known. Errors:
those of memory_search().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
