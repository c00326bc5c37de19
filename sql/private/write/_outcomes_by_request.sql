create or replace function memory._outcomes_by_request(
    request_count integer, facts jsonb, outcomes jsonb
) returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
    if request_count = 1 then
        return jsonb_build_array(coalesce((
            select jsonb_agg(outcomes -> (f.value ->> 'message_id') order by f.ordinality)
            from jsonb_array_elements(facts) with ordinality as f), '[]'));
    end if;
    return (
        select jsonb_agg(answer.outcomes order by answer.request)
        from (
            select r.place as request, coalesce(
                jsonb_agg(outcomes -> f.message_id order by f.place)
                filter (where f.message_id is not null), '[]') as outcomes
            from generate_series(1, request_count) as r (place)
            left join rows from (jsonb_to_recordset(facts) as (request integer, message_id text))
                with ordinality as f (request, message_id, place) on f.request = r.place
            group by r.place
        ) as answer);
end
$$;
comment on function @self@ is
'Outcomes by message_id as an array for each request, in the order of the facts.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
