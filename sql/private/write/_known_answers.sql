create or replace function memory._known_answers(project text, requests jsonb[]) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    key text;
    misused text;
    answers jsonb;
begin
    -- In the order of the keys, so that two such calls can't block each other.
    for key in
        select distinct r.request ->> 'idempotency_key' as key
        from unnest(requests) as r (request)
        where r.request ->> 'idempotency_key' is not null
        order by key
    loop
        perform pg_advisory_xact_lock(hashtextextended(project || '/key/' || key, 0));
    end loop;
    if not found then
        return '{}'::jsonb;
    end if;
    begin
        select jsonb_object_agg(r.place, i.result),
            min(r.key) filter (where i.request_hash <> r.hash)
        into answers, misused
        from (
            select u.place, u.request ->> 'idempotency_key' as key,
                (u.request ->> 'hash')::uuid as hash
            from unnest(requests) with ordinality as u (request, place)
            offset 0
        ) as r
        cross join lateral (
            select k.request_hash, k.result from memory.idempotency as k
            where k.project = _known_answers.project and k.key_hash = md5(r.key)::uuid
            offset 0
        ) as i;
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        null; -- What is rolled back holds no lock of the table while a model thinks.
    end;
    if misused is not null then
        perform memory._raise_used_key(misused);
    end if;
    return coalesce(answers, '{}');
end
$$;
comment on function @self@ is
'What requests with an idempotency_key answered before, by place. Calls with one key wait for each
other. Raises unique_violation.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
