create or replace function memory._check_add_arguments(
    metadata jsonb, kind text, infer boolean, idempotency_key text, categories text[]
) returns void
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    if jsonb_typeof(metadata) not in ('object', 'null') then
        raise exception 'metadata is a JSON %, not an object', jsonb_typeof(metadata)
            using errcode = 'sql_json_object_not_found', hint = 'Use a JSON object.';
    end if;
    if kind not in ('fact', 'preference', 'summary', 'episode', 'procedure', 'instruction') then
        raise exception 'unknown kind: %', quote_literal(kind)
            using errcode = 'invalid_parameter_value',
            hint = 'Use fact, preference, summary, episode, procedure or instruction.';
    end if;
    if infer is null then
        raise exception 'infer is null'
            using errcode = 'null_value_not_allowed', hint = 'Use true or false.';
    end if;
    if idempotency_key = '' then
        raise exception 'idempotency_key is empty'
            using errcode = 'invalid_parameter_value', hint = 'Leave it out, or give a key.';
    end if;
    if octet_length(idempotency_key) > 512 then
        raise exception 'idempotency_key is too long: % bytes', octet_length(idempotency_key)
            using errcode = 'program_limit_exceeded', hint = 'Use at most 512 bytes.';
    end if;
    if cardinality(categories) > 1000 then
        raise exception 'too many categories: %', cardinality(categories)
            using errcode = 'program_limit_exceeded', hint = 'Use at most 1000.';
    end if;
    if array_ndims(categories) > 1 then
        raise exception 'categories is a list of lists'
            using errcode = 'invalid_parameter_value', hint = 'Use one list of names.';
    end if;
    if array_position(categories, null) is not null then
        raise exception 'categories holds a null'
            using errcode = 'null_value_not_allowed', hint = 'Leave the null out.';
    end if;
end
$$;
comment on function @self@ is
'Raises where memory_add() can''t work with its arguments.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
