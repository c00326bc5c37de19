-- What is extracted from a conversation, and from when on.
create table memory.strategy (
    project text not null references memory.project (name) on delete cascade,
    type text not null
        constraint strategy_type check (type in ('semantic', 'preference', 'summary')),
    enabled boolean not null default true,
    namespace text[]
        constraint strategy_namespace check (
            namespace <@ array['user_id', 'agent_id', 'run_id', 'app_id']
            and cardinality(namespace) > 0),
    updated_at timestamptz not null default clock_timestamp(),
    primary key (project, type)
);
comment on table memory.strategy is
'Extraction strategies of a project; written by memory_strategy_set(). namespace: which of a
call''s ids the memories of the strategy get, null for all.';
grant select on memory.strategy to memory_reader, memory_writer, memory_admin;
