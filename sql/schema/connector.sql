-- Where the models of containers are called, as clients of OpenSearch describe it.
create table memory.connector (
    id text primary key
        constraint connector_id check (id ~ '^[A-Za-z0-9_-]{20}$'),
    name text not null,
    definition jsonb not null
        constraint connector_definition check (
            jsonb_typeof(definition) = 'object' and not definition ? 'credential'),
    credentials jsonb not null default '{}'
        constraint connector_credentials check (jsonb_typeof(credentials) = 'object'),
    owner text,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp()
);
comment on table memory.connector is
'Connectors: address, templates and functions by which a model is called. Credentials are in
memory.secret.';
comment on column memory.connector.credentials is
'Its credentials by name: each names a row of memory.secret.';
grant select on memory.connector to memory_reader, memory_writer, memory_admin;
grant insert, update, delete on memory.connector to memory_admin;

create table memory.connected_model (
    id text primary key
        constraint connected_model_id check (id ~ '^[A-Za-z0-9_-]{20}$'),
    name text not null,
    connector_id text references memory.connector (id),
    definition jsonb not null default '{}',
    owner text,
    state text not null default 'REGISTERED'
        constraint connected_model_state check (
            state in ('REGISTERED', 'DEPLOYED', 'UNDEPLOYED')),
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp()
);
comment on table memory.connected_model is
'Models that containers may name, each called by its connector.';
grant select on memory.connected_model to memory_reader, memory_writer, memory_admin;
grant insert, update, delete on memory.connected_model to memory_admin;

create table memory.model_task (
    id text primary key
        constraint model_task_id check (id ~ '^[A-Za-z0-9_-]{20}$'),
    model_id text not null,
    type text not null
        constraint model_task_type check (type in ('REGISTER_MODEL', 'DEPLOY_MODEL')),
    created_at timestamptz not null default clock_timestamp()
);
comment on table memory.model_task is
'Tasks as which models were registered and deployed. They are done when they are made.';
grant select on memory.model_task to memory_reader, memory_writer, memory_admin;
grant insert, delete on memory.model_task to memory_admin;

create table memory.cluster_setting (
    name text not null,
    persistent boolean not null,
    value jsonb not null,
    primary key (name, persistent)
);
comment on table memory.cluster_setting is
'Settings of PUT /_cluster/settings, as clients of OpenSearch set them.';
grant select on memory.cluster_setting to memory_reader, memory_writer, memory_admin;
grant insert, update, delete on memory.cluster_setting to memory_admin;
