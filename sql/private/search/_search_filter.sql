create or replace function memory._search_filter(
    user_id text, agent_id text, run_id text, app_id text, filters jsonb, top_k integer,
    kinds text[], limit_name text default 'top_k', diversity double precision default null,
    threshold double precision default null, out condition text, out parameters text[]
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    most_filters constant integer := 4000;
    failure_state text;
    failure_message text;
    failure_hint text;
begin
    if jsonb_path_exists(filters, '$.**{64}') then
        raise exception 'filters are nested too deeply'
            using errcode = 'program_limit_exceeded',
            hint = 'Use less than 64 levels; AND and OR take up to 4000 names and operators.';
    end if;
    -- Names in the text, without escapes and each string as one letter: a path would take seconds.
    if octet_length(filters::text) > 4 * most_filters and regexp_count(
        regexp_replace(replace(replace(filters::text, '\\', ''), '\"', ''), '"[^"]*"', 's', 'g'), 's: '
    ) > most_filters then
        raise exception 'filters have too many parts'
            using errcode = 'program_limit_exceeded',
            hint = format('Use at most %s names and operators; a list of "in" takes any number of '
                'values.', most_filters);
    end if;
    if num_nonnulls(user_id, agent_id, run_id, app_id) > 0
        or not memory._filter_names_scope(filters) then
        perform memory._check_scope(user_id, agent_id, run_id, app_id);
    end if;
    perform memory._check_limit(limit_name, top_k);
    if diversity not between 0 and 1 or diversity = 'NaN' then
        raise exception 'diversity is out of bounds: %', diversity
            using errcode = 'numeric_value_out_of_range',
            hint = 'Use 0 (the best by score) to 1 (the least alike).';
    end if;
    if threshold = 'NaN' then
        raise exception 'threshold is no number: NaN'
            using errcode = 'numeric_value_out_of_range', hint = 'Use 0 to 1, of the score.';
    end if;
    if cardinality(kinds) > 1000 then
        raise exception 'too many kinds: %', cardinality(kinds)
            using errcode = 'program_limit_exceeded', hint = 'Name each once.';
    end if;
    if not kinds
        <@ array['fact', 'preference', 'summary', 'episode', 'procedure', 'instruction'] then
        raise exception 'unknown kind among %', kinds
            using errcode = 'invalid_parameter_value',
            hint = 'Use fact, preference, summary, episode, procedure or instruction.';
    end if;
    select concat_ws(' and ', f.condition, memory._not_hidden()), f.parameters
    into condition, parameters
    from memory._filter(coalesce(filters, '{}'), '{}') as f;
exception
    when data_exception or program_limit_exceeded or undefined_column or undefined_function then
        get stacked diagnostics
            failure_state = returned_sqlstate, failure_message = message_text,
            failure_hint = pg_exception_hint;
        if failure_hint = '' then
            raise; -- no refusal of ours: where it comes from matters
        end if;
        -- Said here, without the way through the functions that found it.
        raise exception '%', failure_message using errcode = failure_state, hint = failure_hint;
end
$$;
comment on function @self@ is
'The condition and the parameters of filters (see _filter()), where a search can work with them and
with its other arguments; else raises what memory_search() does.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
