create or replace function @extschema@.memory_summary(
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    filters jsonb default null,
    max_tokens integer default 300,
    project text default null
)
returns table (summary text, memories bigint, first_at timestamptz, last_at timestamptz)
language plpgsql
rows 1
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    context memory.project_context := memory._project(memory_summary.project);
    known jsonb;
begin
    if max_tokens is null or max_tokens < 1 then
        raise exception 'max_tokens is out of bounds: %', coalesce(max_tokens::text, 'null')
            using errcode = 'invalid_parameter_value', hint = 'Use 1 or more.';
    end if;
    begin
        known := memory._known(context, user_id, agent_id, run_id, app_id, filters);
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        null; -- What is rolled back holds no lock of a table while a model thinks.
    end;
    memories := (known ->> 'total')::bigint;
    first_at := (known ->> 'first_at')::timestamptz;
    last_at := (known ->> 'last_at')::timestamptz;
    if memories > 0 and context.chat_provider <> 'builtin' then
        summary := memory._model_answer(context.name, format(
            'Summarise what is known, in at most %s words, in the language of the memories. Each line '
            'is a memory with the day since when it is true. Say nothing that is not there.',
            greatest(1, max_tokens * 3 / 4)), known -> 'memories');
    else
        with sentence as (
            select m.ordinality as place, btrim(m.value ->> 'memory') || case
                when m.value ->> 'memory' ~ '[.!?。！？]\s*$' then ''
                when m.value ->> 'memory' ~ '[\u3400-\u9fff]\s*$' then '。' else '.' end as text
            from jsonb_array_elements(known -> 'memories') with ordinality as m
        ),
        budget as (
            select s.*, sum(memory._token_estimate(s.text || ' ')) over (order by s.place) as spent
            from sentence as s
        )
        select coalesce(string_agg(b.text, ' ' order by b.place), '') into summary
        from budget as b where b.spent <= max_tokens or b.place = 1;
    end if;
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_summary', user_id, agent_id, run_id, app_id);
    end if;
    return next;
end
$$;
comment on function @self@ is
'What is known of a scope in one text of about max_tokens at most: written by the project''s
language model; where there is none the most telling memories one after the other, attributes first. With
how many memories there are, and since when the first and the last of them are true. An empty text
where
nothing is known. filters: as in memory_search().
Errors: invalid_parameter_value (scope, max_tokens), those of filters and of the language model.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
