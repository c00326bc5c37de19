create or replace function memory._numbered(requests jsonb[])
returns table (
    place integer, target jsonb, messages jsonb, occurred_at timestamptz, messages_before integer
)
language plpgsql stable
rows 1
set search_path = pg_catalog, pg_temp
as $$
begin
    messages_before := 0;
    for number in 1 .. cardinality(requests) loop
        place := number;
        target := requests[number] -> 'target';
        messages := requests[number] -> 'messages';
        occurred_at := (requests[number] -> 'defaults' ->> 'occurred_at')::timestamptz;
        return next;
        messages_before := messages_before + jsonb_array_length(messages);
    end loop;
end
$$;
comment on function @self@ is
'Requests (see _add_request()) in order: scope, messages, when they were said where they don''t say
it, and how many messages stand before them.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
