create or replace function memory._embed(project memory.project_context, texts text[])
returns text[]
language plpgsql
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    failure_message text;
    failure_detail text;
    failure_hint text;
begin
    case project.provider
        when 'builtin' then return memory._embed_builtin(texts);
        when 'openai' then
            if memory._is_fenced() then
                return memory._fenced_embed(
                    memory._caller(), project.name, texts, memory._embedding_kind(project.vectors));
            end if;
            return memory._embed_remote(
                project.name, texts, memory._embedding_kind(project.vectors));
        when 'none' then return array_fill(null::text, array[cardinality(texts)]);
        else
            raise exception 'unknown embedding provider: %',
                coalesce(project.provider, 'none set')
                using errcode = 'invalid_parameter_value', hint = 'See memory_model_set().';
    end case;
exception when undefined_file then
    get stacked diagnostics failure_message = message_text,
        failure_detail = pg_exception_detail, failure_hint = pg_exception_hint;
    -- PL/Python puts the name of its exception before the message.
    raise exception '%', regexp_replace(failure_message, '^plpy\.Error: ', '')
        using errcode = 'undefined_file', detail = failure_detail, hint = failure_hint;
end
$$;
comment on function @self@ is
'Embeddings of texts by the project''s model, in pgvector''s notation; null where there is none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
