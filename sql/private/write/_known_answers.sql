create or replace function memory._known_answers(project text, requests memory.request[])
returns jsonb
language plpgsql
@kept_plans@
as $$
declare
    keys constant text[] := array(
        select distinct r.idempotency_key as key from unnest(requests) as r
        where r.idempotency_key is not null order by key);
    misused text;
    answers jsonb;
begin
    if keys = '{}' then
        return '{}'::jsonb;
    end if;
    perform memory._lock_idempotency(project, keys);
    begin
        perform memory._enter(project);
        select jsonb_object_agg(r.place, i.result),
            min(r.key) filter (where (i.request_hash, i.scope) <> (r.hash, r.scope))
        into answers, misused
        from (
            select u.place, u.idempotency_key as key, u.hash, (u.target).scope as scope
            from unnest(requests) with ordinality as u (
                target, messages, infer, metadata, kind, categories, expires_at, occurred_at,
                immutable, idempotency_key, hash, extraction, place)
            offset 0
        ) as r
        cross join lateral (
            select k.request_hash, k.scope, k.result from idempotency as k
            where k.project is not distinct from _known_answers.project
                and k.key_hash = md5(r.key)::uuid
            -- Those of fenced roles may have used it in scopes of theirs. What they wrote there, also as
            -- the hash of this request, answers nothing here.
            order by k.scope <> r.scope limit 1
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
'What requests with an idempotency_key answered before: an object, place to outcomes (see
_answer()). Calls with one key wait for each other. Raises unique_violation where a key was used
for another request.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
