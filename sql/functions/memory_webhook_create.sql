create or replace function @extschema@.memory_webhook_create(
    url text,
    name text default 'webhook',
    event_types text[] default '{memory_add,memory_update,memory_delete}',
    project text default null
)
returns table (id bigint, secret text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_webhook_create.project);
    key constant bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
begin
    if coalesce(btrim(name), '') = '' or length(name) > 200 then
        raise exception 'the webhook has no name, or a longer one than 200 characters'
            using errcode = 'invalid_name', hint = 'Say what it is for, e.g. ''web shop''.';
    end if;
    perform memory._may_be_internal(url, context.settings);
    insert into memory.webhook as w (project, name, url, event_types, secret)
    values (
        context.name, memory_webhook_create.name, memory_webhook_create.url,
        memory._event_types(memory_webhook_create.event_types), key)
    returning w.id into id;
    secret := 'whsec_' || encode(key, 'base64');
    return next;
end
$$;
comment on function @self@ is
'Has workers (agent-memory work) post a project''s changes to an address: memory_add, memory_update,
memory_delete, memory_categorize, each at least once. Returns its id, and this once the secret by
which bodies are signed as Standard Webhooks has it. The address is https and not an internal one,
unless the setting webhook_endpoints names it.
Errors: invalid_name, invalid_parameter_value, insufficient_privilege, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
