create or replace function memory._verbatim_list(
    requests jsonb[], facts jsonb[], message_ids uuid[]
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        select coalesce(jsonb_agg(
            f.fact || r.target || jsonb_build_object(
                'request', r.place,
                'message_id', message_ids[r.messages_before + (f.fact ->> 'message')::integer + 1],
                'stated_at', least((f.fact ->> 'stated_at')::timestamptz, clock_timestamp()))
            order by r.place, f.place), '[]')
        from memory._numbered(requests) as r
        cross join lateral jsonb_array_elements(facts[r.place]) with ordinality
            as f (fact, place));
end
$$;
comment on function @self@ is
'The facts of several requests in one list, each with the ids of its scope, the place of its request
and its message_id.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
