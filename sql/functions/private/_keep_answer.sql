create or replace function memory._keep_answer(request jsonb, outcomes jsonb) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    insert into memory.idempotency (project, key_hash, scope, request_hash, result)
    select
        request -> 'target' ->> 'project', md5(request ->> 'idempotency_key')::uuid,
        (request -> 'target' ->> 'scope')::uuid, (request ->> 'hash')::uuid, outcomes
    where request ->> 'idempotency_key' is not null;
end
$$;
comment on function memory._keep_answer(jsonb, jsonb) is
'Keeps the outcomes of a request that has an idempotency_key, for its repetitions.';
revoke all on function memory._keep_answer(jsonb, jsonb) from public;
grant execute on function memory._keep_answer(jsonb, jsonb) to memory_writer, memory_admin;
