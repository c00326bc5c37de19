create or replace function memory._last_together(requests jsonb[], first integer) returns integer
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
    last integer := first;
begin
    -- What is stored word for word is written at once; a key may be answered by an earlier request.
    for place in first .. cardinality(requests) loop
        exit when (requests[place] ->> 'infer')::boolean
            or requests[place] ->> 'idempotency_key' is not null;
        last := place;
    end loop;
    return last;
end
$$;
comment on function memory._last_together(jsonb[], integer) is
'The place of the last request that can be written at once with the first and all between them.';
revoke all on function memory._last_together(jsonb[], integer) from public;
grant execute on function memory._last_together(jsonb[], integer) to memory_writer, memory_admin;
