create or replace function memory._is_answered(project text, key text) returns boolean
language plpgsql stable
@kept_plans@
as $$
begin
    if key is null then
        return false;
    end if;
    perform memory._enter(project);
    return exists (
        select from idempotency as i
        where i.project is not distinct from _is_answered.project and i.key_hash = md5(key)::uuid
    ) or exists (
        select from job as j
        where j.project is not distinct from _is_answered.project and j.idempotency_key = key);
end
$$;
comment on function @self@ is
'Whether a call with this idempotency key has been answered, or stands in the queue.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
