create or replace function memory._keep_answers(requests jsonb[], outcomes jsonb) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    insert into memory.idempotency (project, key_hash, scope, request_hash, result)
    select
        r.request -> 'target' ->> 'project', md5(r.request ->> 'idempotency_key')::uuid,
        (r.request -> 'target' ->> 'scope')::uuid, (r.request ->> 'hash')::uuid,
        outcomes -> (r.place - 1)::integer
    from unnest(requests) with ordinality as r (request, place)
    where r.request ->> 'idempotency_key' is not null;
end
$$;
comment on function @self@ is
'Keeps the outcomes (an array for each) of those requests that have an idempotency_key, for their
repetitions.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
