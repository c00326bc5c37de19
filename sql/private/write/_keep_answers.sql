create or replace function memory._keep_answers(
    requests memory.request[], outcomes memory.outcome_row[]
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    request memory.request;
    place integer := 0;
begin
    foreach request in array requests loop
        place := place + 1;
        if request.idempotency_key is not null then
            insert into memory.idempotency (
                project, key_hash, scope, user_id, agent_id, run_id, app_id, request_hash, result)
            values (
                (request.target).project, md5(request.idempotency_key)::uuid,
                (request.target).scope, (request.target).user_id, (request.target).agent_id,
                (request.target).run_id, (request.target).app_id, request.hash,
                memory._answer(array(
                    select o from unnest(outcomes) as o where o.conversation = place)));
        end if;
    end loop;
end
$$;
comment on function @self@ is
'Keeps the outcomes of those requests that have an idempotency_key, for their repetitions.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
