create or replace function memory._check_message_extras(message jsonb, place bigint) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if jsonb_typeof(message -> 'metadata') not in ('object', 'null') then
        raise exception 'messages[%].metadata is not an object', place
            using errcode = 'sql_json_object_not_found', hint = 'Use "metadata": {...}.';
    end if;
    if jsonb_typeof(message -> 'name') not in ('string', 'null') then
        raise exception 'messages[%].name is not text', place
            using errcode = 'sql_json_scalar_required', hint = 'Use "name": "...".';
    end if;
    if jsonb_typeof(message -> 'embedding') not in ('array', 'null') then
        raise exception 'messages[%].embedding is not an array of numbers', place
            using errcode = 'sql_json_array_not_found', hint = 'Use "embedding": [0.1, ...].';
    end if;
    if not pg_input_is_valid(message ->> 'occurred_at', 'timestamptz') then
        raise exception 'messages[%].occurred_at is not a time: %', place, message -> 'occurred_at'
            using errcode = 'invalid_datetime_format',
            hint = 'Use ISO 8601, e.g. "2026-01-31T09:30:00+08:00".';
    end if;
    perform memory._check_said_at(
        format('messages[%s].occurred_at', place), (message ->> 'occurred_at')::timestamptz);
end
$$;
comment on function @self@ is
'Raises where the optional members of a message have the wrong type, or a time that can''t be.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
