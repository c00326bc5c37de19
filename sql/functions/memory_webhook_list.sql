create or replace function @extschema@.memory_webhook_list(project text default null)
returns table (
    id bigint, name text, url text, event_types text[], is_active boolean, created_by name,
    created_at timestamptz, updated_at timestamptz, pending bigint, dead bigint
)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_webhook_list.project);
begin
    return query
    select w.id, w.name, w.url, w.event_types, w.is_active, w.created_by, w.created_at, w.updated_at,
        count(*) filter (where d.state = 'pending'), count(*) filter (where d.state = 'dead')
    from memory.webhook as w
    left join memory.delivery as d on d.webhook_id = w.id
    where w.project = context.name
    group by w.id
    order by w.id;
end
$$;
comment on function @self@ is
'A project''s webhooks, how many deliveries wait, and how many are dead: see
memory_webhook_deliveries(). Errors: invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
