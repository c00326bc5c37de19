create or replace view memory.container_registry with (security_invoker = true) as
select
    'containers' as kind,
    c.id,
    jsonb_strip_nulls(jsonb_build_object(
        'name', c.name,
        'description', c.description,
        'owner', case when c.owner is not null then jsonb_build_object(
            'name', c.owner, 'backend_roles', to_jsonb(c.backend_roles), 'roles', '[]'::jsonb,
            'custom_attribute_names', '[]'::jsonb) end,
        'backend_roles', nullif(to_jsonb(c.backend_roles), '[]'),
        'created_time', memory._epoch_ms(c.created_at),
        'last_updated_time', memory._epoch_ms(c.updated_at),
        'configuration', c.configuration
    )) as document,
    c.created_at,
    c.project,
    c.prefix,
    c.owner,
    c.backend_roles
from memory.container as c
union all
select
    'connectors' as kind,
    c.id,
    c.definition || jsonb_build_object(
        'name', c.name,
        'created_time', memory._epoch_ms(c.created_at),
        'last_updated_time', memory._epoch_ms(c.updated_at)
    ) as document,
    c.created_at,
    null as project,
    null as prefix,
    c.owner,
    '{}'::text[] as backend_roles
from memory.connector as c
union all
select
    'models' as kind,
    m.id,
    jsonb_strip_nulls(jsonb_build_object(
        'name', m.name,
        'algorithm', 'REMOTE',
        'model_version', '1',
        'model_group_id', m.id,
        'model_state', m.state,
        'connector_id', m.connector_id,
        'created_time', memory._epoch_ms(m.created_at),
        'last_updated_time', memory._epoch_ms(m.updated_at)
    )) || m.definition as document,
    m.created_at,
    null as project,
    null as prefix,
    null as owner,
    '{}'::text[] as backend_roles
from memory.connected_model as m
union all
select
    'tasks' as kind,
    t.id,
    jsonb_build_object(
        'model_id', t.model_id,
        'task_type', t.type,
        'function_name', 'REMOTE',
        'state', 'COMPLETED',
        'worker_node', '["agent_memory"]'::jsonb,
        'create_time', memory._epoch_ms(t.created_at),
        'last_update_time', memory._epoch_ms(t.created_at),
        'is_async', true
    ) as document,
    t.created_at,
    null as project,
    null as prefix,
    null as owner,
    '{}'::text[] as backend_roles
from memory.model_task as t;
comment on view memory.container_registry is
'Containers, connectors, models and their tasks, as documents. No credentials.';
grant select on memory.container_registry
to memory_reader, memory_writer, memory_admin, memory_fenced;
