create or replace function memory._known_answers(project text, requests jsonb[]) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    keyed record;
    answer jsonb;
    answers jsonb := '{}'::jsonb;
begin
    -- In the order of the keys, so that two such calls can't block each other.
    for keyed in
        select r.request, r.place
        from unnest(requests) with ordinality as r (request, place)
        where r.request ->> 'idempotency_key' is not null
        order by r.request ->> 'idempotency_key', r.place
    loop
        answer := memory._idempotent_answer(
            project, keyed.request ->> 'idempotency_key', (keyed.request ->> 'hash')::uuid);
        if answer is not null then
            answers := answers || jsonb_build_object(keyed.place, answer);
        end if;
    end loop;
    return answers;
end
$$;
comment on function memory._known_answers(text, jsonb[]) is
'What requests with an idempotency_key answered before, by place. Raises unique_violation.';
revoke all on function memory._known_answers(text, jsonb[]) from public;
grant execute on function memory._known_answers(text, jsonb[]) to memory_writer, memory_admin;
