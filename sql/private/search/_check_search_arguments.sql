create or replace function memory._check_search_arguments(
    user_id text, agent_id text, run_id text, app_id text, filters jsonb, top_k integer,
    kinds text[], limit_name text default 'top_k', diversity double precision default null,
    threshold double precision default null
) returns void
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    if jsonb_path_exists(filters, '$.**{64}') then
        raise exception 'filters are nested too deeply'
            using errcode = 'program_limit_exceeded',
            hint = 'Use less than 64 levels; AND and OR take any number of parts.';
    end if;
    if num_nonnulls(user_id, agent_id, run_id, app_id) > 0
        or not memory._filter_names_scope(filters) then
        perform memory._check_scope(user_id, agent_id, run_id, app_id);
    end if;
    if top_k is null or top_k not between 1 and 1000 then
        raise exception '% is out of bounds: %', limit_name, coalesce(top_k::text, 'null')
            using errcode = 'invalid_row_count_in_limit_clause', hint = 'Use 1 to 1000.';
    end if;
    if diversity not between 0 and 1 or diversity = 'NaN' then
        raise exception 'diversity is out of bounds: %', diversity
            using errcode = 'numeric_value_out_of_range',
            hint = 'Use 0 (the best by score) to 1 (the least alike).';
    end if;
    if threshold = 'NaN' then
        raise exception 'threshold is no number: NaN'
            using errcode = 'numeric_value_out_of_range', hint = 'Use 0 to 1, of the score.';
    end if;
    if not kinds
        <@ array['fact', 'preference', 'summary', 'episode', 'procedure', 'instruction'] then
        raise exception 'unknown kind among %', kinds
            using errcode = 'invalid_parameter_value',
            hint = 'Use fact, preference, summary, episode, procedure or instruction.';
    end if;
end
$$;
comment on function @self@ is
'Raises where a search can''t work with its arguments.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
