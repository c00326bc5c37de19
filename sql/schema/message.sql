-- The raw turns as they came: working memory, and the source that every memory names.
create table memory.message (
    project text not null,
    id uuid not null,
    user_id text,
    agent_id text,
    run_id text,
    app_id text,
    role text not null,
    actor text,
    content text not null,
    metadata jsonb not null default '{}',
    occurred_at timestamptz not null,
    created_at timestamptz not null default clock_timestamp(),
    payload_id uuid,
    place integer,
    parts jsonb,
    scope uuid not null
        generated always as (memory._scope_key(user_id, agent_id, run_id, app_id)) stored,
    content_hash uuid not null
        generated always as (memory._content_hash(content)) stored,
    primary key (id, project),
    constraint message_role check (role in ('user', 'assistant', 'system', 'tool')),
    constraint message_has_scope
        check (num_nonnulls(user_id, agent_id, run_id, app_id) > 0)
) partition by list (project);
comment on table memory.message is
'Every message given to memory_add(), verbatim; occurred_at is when it was said.';
comment on column memory.message.payload_id is
'What it was given to a container with: see memory.payload; null for all other messages.';
comment on column memory.message.place is
'Of a container''s message: its place in the call, from 1.';
comment on column memory.message.parts is
'Of a container''s message whose content is more than one text: the list that it came as.';
create index message_payload on memory.message (payload_id) where payload_id is not null;
create index message_content on memory.message (scope, content_hash);
create index message_user on memory.message (user_id, occurred_at, id) where user_id is not null;
create index message_agent on memory.message (agent_id, occurred_at, id)
where agent_id is not null;
create index message_run on memory.message (run_id, occurred_at, id) where run_id is not null;
create index message_app on memory.message (app_id, occurred_at, id) where app_id is not null;
create trigger complete_id before insert on memory.message
for each row when (new.id is null) execute function memory._complete_id();
grant select on memory.message to memory_reader, memory_writer, memory_admin;
grant insert, delete on memory.message to memory_writer, memory_admin;

create table memory.memory_source (
    project text not null,
    memory_id uuid not null,
    message_id uuid not null,
    primary key (memory_id, message_id, project)
) partition by list (project);
comment on table memory.memory_source is
'Which messages a memory rests on. Each partition has foreign keys to its own project''s tables.';
create index memory_source_message on memory.memory_source (message_id);
grant select on memory.memory_source to memory_reader, memory_writer, memory_admin;
grant insert, update, delete on memory.memory_source to memory_writer, memory_admin;
