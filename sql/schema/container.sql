-- What clients of OpenSearch's agentic memory call a memory container: a project of its own.
create table memory.container (
    project text primary key references memory.project (name) on delete cascade,
    id text not null unique
        constraint container_id check (id ~ '^[A-Za-z0-9_-]{20}$'),
    name text not null,
    description text,
    prefix text not null
        constraint container_prefix check (prefix <> ''),
    owner text,
    backend_roles text[] not null default '{}',
    configuration jsonb not null default '{}'
        constraint container_configuration check (jsonb_typeof(configuration) = 'object'),
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp()
);
comment on table memory.container is
'Memory containers: a row for each project that _container_create() made. Their memories are those
of the project; dropping it drops the container.';
comment on column memory.container.prefix is 'Of the names of its indexes; several may share one.';
comment on column memory.container.owner is 'Who made it, by name.';
comment on column memory.container.backend_roles is 'Roles whose members may use it as well.';
comment on column memory.container.configuration is
'What clients set and read back: models by id, strategies, retention_policy, ...';
create index container_of_prefix on memory.container (prefix);
grant select on memory.container to memory_reader, memory_writer, memory_admin;
grant insert, update, delete on memory.container to memory_admin;

-- What was given to a container at once. Its messages are rows of memory.message, or of its job
-- until that is done: here stands only what those have no place for.
create table memory.payload (
    project text not null references memory.project (name) on delete cascade,
    id uuid not null,
    user_id text,
    agent_id text,
    run_id text,
    app_id text,
    owner_id text,
    job_id uuid,
    silent jsonb not null default '{}'
        constraint payload_silent check (jsonb_typeof(silent) = 'object'),
    details jsonb not null default '{}'
        constraint payload_details check (jsonb_typeof(details) = 'object'),
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    primary key (id, project),
    constraint payload_has_scope check (num_nonnulls(user_id, agent_id, run_id, app_id) > 0)
);
comment on table memory.payload is
'Working memory of containers: a row a call. See the view memory.container_working.';
comment on column memory.payload.job_id is
'The job of the queue that extracts facts from it; null where none was asked for.';
comment on column memory.payload.silent is
'Messages without words (pictures, calls of tools) by their place in the call, from 1.';
comment on column memory.payload.details is
'payload_type, structured_data, binary_data, metadata, tags, ... as they were given.';
create index payload_project on memory.payload (project, created_at);
create index payload_user on memory.payload (user_id, created_at) where user_id is not null;
create index payload_run on memory.payload (run_id, created_at) where run_id is not null;
create trigger complete_id before insert on memory.payload
for each row when (new.id is null) execute function memory._complete_id();
grant select on memory.payload to memory_reader, memory_writer, memory_admin;
grant insert, update, delete on memory.payload to memory_writer, memory_admin;

-- What is said of a run as a whole.
create table memory.session (
    project text not null references memory.project (name) on delete cascade,
    run_id text not null
        constraint session_run check (run_id <> ''),
    user_id text,
    agent_id text,
    app_id text,
    owner_id text,
    details jsonb not null default '{}'
        constraint session_details check (jsonb_typeof(details) = 'object'),
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    primary key (run_id, project)
);
comment on table memory.session is
'Sessions of containers that a client made or described; every other run is a session as well: see
the view memory.container_sessions.';
comment on column memory.session.details is
'summary, metadata, agents, additional_info, pinned: as they were given.';
create index session_project on memory.session (project, created_at);
grant select on memory.session to memory_reader, memory_writer, memory_admin;
grant insert, update, delete on memory.session to memory_writer, memory_admin;
