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
    perform pg_advisory_xact_lock(hashtextextended(project || '/key/' || key, 0));
    begin
        select i.request_hash, i.result into answered from memory.idempotency as i
        where i.project = _idempotent_answer.project
            and i.key_hash = md5(_idempotent_answer.key)::uuid;
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        null; -- What is rolled back holds no lock of the table while a model thinks.
    end;
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
