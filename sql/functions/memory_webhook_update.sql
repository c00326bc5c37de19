create or replace function @extschema@.memory_webhook_update(
    id bigint,
    name text default null,
    url text default null,
    event_types text[] default null,
    is_active boolean default null,
    project text default null
) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_webhook_update.project);
begin
    if btrim(name) = '' or length(name) > 200 then
        raise exception 'the webhook has no name, or a longer one than 200 characters'
            using errcode = 'invalid_name', hint = 'Say what it is for, e.g. ''web shop''.';
    end if;
    if url is not null then
        perform memory._may_be_internal(url, context.settings);
    end if;
    update memory.webhook as w
    set name = coalesce(memory_webhook_update.name, w.name),
        url = coalesce(memory_webhook_update.url, w.url),
        event_types = case when memory_webhook_update.event_types is null then w.event_types
            else memory._event_types(memory_webhook_update.event_types) end,
        is_active = coalesce(memory_webhook_update.is_active, w.is_active),
        updated_at = clock_timestamp()
    where w.project = context.name and w.id = memory_webhook_update.id;
    if not found then
        raise exception 'no webhook of project "%" has the id %',
            context.name, coalesce(id::text, 'null')
            using errcode = 'no_data_found', hint = 'See memory_webhook_list().';
    end if;
    return id;
end
$$;
comment on function @self@ is
'Changes what is not null of a webhook; is_active => false ends its deliveries. Returns the id.
Errors: no_data_found, those of memory_webhook_create().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
