create or replace function memory._idempotent_answer(
    project text, key text, request_hash uuid
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    answered record;
begin
    perform memory._lock_key(project, md5('key/' || key)::uuid);
    select i.request_hash, i.result into answered from memory.idempotency as i
    where i.project = _idempotent_answer.project and i.key_hash = md5(_idempotent_answer.key)::uuid;
    if answered.request_hash <> _idempotent_answer.request_hash then
        perform memory._raise_used_key(key);
    end if;
    return answered.result;
end
$$;
comment on function @self@ is
'What the call with this key answered before, null where there was none. Calls with one key wait for
each other. Raises unique_violation where the key was used for another request.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
