create or replace function memory._report_extraction(
    project text, answer jsonb, finish_reason text
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    cut_off constant text := case when finish_reason = 'length' then
        'The answer was cut off: raise max_tokens in the option extra of memory_model_set(), or '
        'pass fewer messages at once.' end;
begin
    if answer ? 'unreadable' then
        raise exception 'the language model''s answer holds no facts that could be read'
            using errcode = 'ME004', detail = answer ->> 'unreadable',
            hint = coalesce(cut_off, 'Nothing was written. Try again, or another model or '
                'response_format: see memory_model_set().');
    end if;
    if memory._is_fenced() then
        perform memory._fenced_dropped_facts(
            memory._caller(), project, (answer ->> 'dropped')::integer);
    else
        perform memory._count_dropped_facts(project, (answer ->> 'dropped')::integer);
    end if;
    if answer -> 'facts' = '[]' and (answer ->> 'dropped')::integer > 0 then
        raise notice 'nothing is remembered: % facts of the language model were left out (%)',
            answer ->> 'dropped', (
                select string_agg(format('%s: %s', r.key, r.value), ', ' order by r.key)
                from jsonb_each_text(answer -> 'reasons') as r)
            using hint = coalesce(cut_off, 'What it may not do: docs/models.md.');
    elsif cut_off is not null then
        raise notice 'the language model''s answer was cut off behind % facts',
            jsonb_array_length(answer -> 'facts')
            using hint = cut_off;
    end if;
end
$$;
comment on function @self@ is
'Tells of an answer of _extraction_answer() what the caller should know: raises ME004 where it could
not be read, a NOTICE with the reasons where all facts were left out or where it was cut off. Counts
those left out.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
