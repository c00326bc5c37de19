create or replace function memory._model_call(project text, kind text, request jsonb)
returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    answer jsonb;
    failure jsonb;
begin
    answer := memory._model_try(project, kind, request);
    failure := answer -> 'error';
    if failure is not null then
        raise exception '%', failure ->> 'message'
            using errcode = failure ->> 'sqlstate', detail = failure ->> 'detail',
            hint = failure ->> 'hint';
    end if;
    return answer;
end
$$;
comment on function @self@ is
'The answer of a project''s remote model. kind chat: {"messages": [...], "schema": JSON
Schema, as text where the order of its members matters} gives {"content", "finish_reason", "usage"}; embedding: {"input": [text, ...]} gives {"embeddings":
[a vector in pgvector''s notation or null, ...]}; rerank: {"query", "documents", "top_n"} gives
{"scores": [number or null, ...]}. Call it with no row locked. Errors: ME001 unreachable, ME002
refused, ME003 overloaded, ME004 unusable answer, ME005 deadline, undefined_object (no key),
insufficient_privilege (endpoint not trusted), object_not_in_prerequisite_state (no remote model),
query_canceled.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
