-- Who is told of changes: addresses to which workers post events.
create table memory.webhook (
    id bigint generated always as identity primary key,
    project text not null references memory.project (name) on delete cascade,
    name text not null
        constraint webhook_name check (name <> ''),
    url text not null,
    event_types text[] not null
        constraint webhook_event_types check (
            event_types <@ array[
                'memory_add', 'memory_update', 'memory_delete', 'memory_categorize']
            and cardinality(event_types) > 0),
    secret bytea not null
        constraint webhook_secret check (octet_length(secret) = 32),
    is_active boolean not null default true,
    created_by name not null default memory._asking_role(),
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp()
);
comment on table memory.webhook is
'Who is told of changes; written by memory_webhook_create() and its kin. Nobody is granted the
secrets, by which bodies are signed.';
create index webhook_project on memory.webhook (project);
