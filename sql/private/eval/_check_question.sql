create or replace function memory._check_question(question jsonb, place bigint) returns void
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
    known constant text[] := array[
        'query', 'user_id', 'agent_id', 'run_id', 'app_id', 'filters', 'as_of', 'ids', 'words',
        'unwanted'];
    wrong text;
begin
    if jsonb_typeof(question) <> 'object' or coalesce(jsonb_typeof(question -> 'query'), '') <> 'string' then
        raise exception 'questions[%]: it is no object with a query', place - 1
            using errcode = 'invalid_parameter_value',
            hint = 'For example {"query": "Where do I live?", "user_id": "ann", "words": ["Oslo"]}.';
    end if;
    wrong := (
        select k.key from jsonb_object_keys(question) as k (key) where k.key <> all(known) limit 1);
    if wrong is not null then
        raise exception 'questions[%]: unknown key: %', place - 1, quote_literal(wrong)
            using errcode = 'invalid_parameter_value',
            hint = format('Use %s.', array_to_string(known, ', '));
    end if;
    wrong := (
        select k.key from unnest(array['ids', 'words', 'unwanted']) as k (key)
        where question ? k.key and (
            jsonb_typeof(question -> k.key) <> 'array' or exists (
                select from jsonb_array_elements(
                    case when jsonb_typeof(question -> k.key) = 'array' then question -> k.key
                        else '[]' end) as e
                where jsonb_typeof(e.value) <> 'string'
                    or k.key <> 'words' and not pg_input_is_valid(e.value #>> '{}', 'uuid')))
        limit 1);
    if wrong is null and (question ? 'as_of'
        and not pg_input_is_valid(coalesce(question ->> 'as_of', ''), 'timestamptz')) then
        wrong := 'as_of';
    end if;
    if wrong is not null then
        raise exception 'questions[%]: % does not fit', place - 1, wrong
            using errcode = 'invalid_parameter_value',
            hint = 'ids and unwanted are arrays of ids of memories, words is one of texts, as_of a time.';
    end if;
end
$$;
comment on function @self@ is
'Raises invalid_parameter_value for a question that memory_eval() can''t ask; place from 1.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
