-- A project is one AI application: its own schema, embedding dimension, models and settings.
create table memory.project (
    name text primary key
        constraint project_name check (name ~ '^[a-z][a-z0-9_]{0,39}$'),
    schema_name name not null unique,
    description text,
    dimension integer not null
        constraint project_dimension check (dimension between 1 and 4000),
    settings jsonb not null default '{}'
        constraint project_settings check (jsonb_typeof(settings) = 'object'),
    created_at timestamptz not null default clock_timestamp()
);
comment on table memory.project is
'One row a project. settings holds only what differs from the defaults: see memory_settings().';
grant select on memory.project to memory_reader, memory_writer, memory_admin;
