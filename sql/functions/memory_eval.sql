create or replace function @extschema@.memory_eval(
    questions jsonb default null,
    settings jsonb default '[]',
    top_k integer default 10,
    project text default null
)
returns table (
    changed jsonb, asked integer, recall double precision, mrr double precision,
    precision_at_k double precision, unwanted double precision, returned double precision
)
language plpgsql
rows 3
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_eval.project);
    own constant memory.project_context := context;
    queries text[];
    embeddings text[];
    question jsonb;
    place bigint;
    filter record;
    request memory.search_request;
    results memory.search_row[];
    measured jsonb[];
begin
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(context.name, 'memory_eval', null, null, null, null);
    end if;
    questions := coalesce(nullif(questions, 'null'), memory._feedback_questions(context.name));
    if jsonb_typeof(questions) <> 'array' or jsonb_typeof(settings) is distinct from 'array'
        or exists (
            select from jsonb_array_elements(settings) as s where jsonb_typeof(s.value) <> 'object')
    then
        raise exception 'questions is an array of objects, and so is settings'
            using errcode = 'invalid_parameter_value',
            hint = 'For example settings => ''[{"precise": true}, {"weight_semantic": 0.6}]''.';
    elsif questions = '[]' then
        raise exception 'there are no questions'
            using errcode = 'no_data_found',
            hint = 'Pass some, or tell memory_feedback() the query that found a memory.';
    end if;
    perform memory._check_limit('top_k', top_k);
    perform memory._check_question(q.value, q.ordinality)
    from jsonb_array_elements(questions) with ordinality as q;
    perform memory._setting_value(c.key, c.value)
    from jsonb_array_elements(settings) as s
    cross join lateral jsonb_each(s.value) as c
    where c.key <> 'embedding';
    if jsonb_path_exists(settings, '$[*].embedding ? (@ != "other")')
        or jsonb_path_exists(settings, '$[*].embedding')
            and memory._context_of(context, 3 - context.vectors) is null
    then
        raise exception 'project "%" has no such vectors', context.name
            using errcode = 'object_not_in_prerequisite_state',
            hint = '{"embedding": "other"} is for a change of embeddings: see '
                'memory_embedding_change().';
    end if;
    perform memory._check_query(q.value ->> 'query', own.settings)
    from jsonb_array_elements(questions) as q;
    queries := array(
        select q.value ->> 'query' from jsonb_array_elements(questions) with ordinality as q
        order by q.ordinality);
    for changed in
        select v.value
        from jsonb_array_elements('[{}]'::jsonb || settings) with ordinality as v
        order by v.ordinality
    loop
        context := case when changed ? 'embedding'
            then memory._context_of(own, 3 - own.vectors) else own end;
        context.settings := own.settings || (changed - 'embedding');
        embeddings := case when context.provider <> 'builtin' or not memory._has_python()
            then memory._embed(context, queries) end;
        measured := '{}'::jsonb[];
        for question, place in
            select q.value, q.ordinality
            from jsonb_array_elements(questions) with ordinality as q order by q.ordinality
        loop
            filter := memory._search_filter(
                question ->> 'user_id', question ->> 'agent_id', question ->> 'run_id',
                question ->> 'app_id', question -> 'filters', top_k, null);
            request := memory._search_request(
                context, embeddings[place], question ->> 'query', question ->> 'user_id',
                question ->> 'agent_id', question ->> 'run_id', question ->> 'app_id',
                question -> 'filters', top_k, null, null, (question ->> 'as_of')::timestamptz, null,
                false, null, null, false, question ? 'as_of');
            results := array(
                select s from memory._search_tiers(
                    request, memory._search_fence(request, filter.parameters), filter.condition,
                    case when question ? 'as_of' then true end) as s);
            measured := measured || (
                select to_jsonb(m) || jsonb_build_object('returned', cardinality(results))
                from memory._measures(question, results) as m);
        end loop;
        asked := cardinality(measured);
        select avg((m.of ->> 'recall')::float8), avg((m.of ->> 'reciprocal_rank')::float8),
            avg((m.of ->> 'share_right')::float8), avg((m.of ->> 'unwanted')::float8),
            avg((m.of ->> 'returned')::float8)
        into recall, mrr, precision_at_k, unwanted, returned
        from unnest(measured) as m (of);
        return next;
    end loop;
end
$$;
comment on function @self@ is
'How well searches answer questions whose answers are known: once with the project''s settings, once
with each object of settings in their place, such as [{"precise": true}, {"weight_semantic": 0.6}];
"embedding": "other" searches by the other vectors of a change (memory_embedding_change()).
questions: an array of objects, each with query, a scope (user_id, agent_id, run_id, app_id), where
wanted filters and as_of, and what answers it: ids of memories (of the project that this is a clone
of, too), words (texts, each of which one of the results should hold), both, or neither where nothing
answers it; unwanted: ids that should not be found. Null: those of memory_feedback(). A row each:
what was changed, how many were asked, recall@top_k, mean reciprocal rank, precision (right ones of
those returned; 1 for silence where nothing answers), share of the unwanted that was found, rows
returned on average; the means of those questions that tell. Changes nothing and counts no access.
Errors: invalid_parameter_value, no_data_found without questions, those of memory_search() and of
memory_setting_set().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
