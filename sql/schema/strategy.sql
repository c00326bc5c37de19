-- What is extracted from a conversation, and from when on.
create table memory.strategy (
    project text not null references memory.project (name) on delete cascade,
    type text not null
        constraint strategy_type check (type in ('semantic', 'preference', 'summary')),
    name text not null default '',
    enabled boolean not null default true,
    namespace text[],
    updated_at timestamptz not null default clock_timestamp(),
    primary key (project, type, name),
    constraint strategy_namespace check (
        cardinality(namespace) > 0 and case name
            when '' then namespace <@ array['user_id', 'agent_id', 'run_id', 'app_id']
            else namespace is not null end)
);
comment on table memory.strategy is
'Extraction strategies of a project; written by memory_strategy_set(). namespace: which of a
call''s ids the memories of the strategy get, null for all. name: '''' for those of
memory_strategy_set(); one of a container has its id, and runs only where a call names all keys of
its namespace, which are a container''s.';
grant select on memory.strategy to memory_reader, memory_writer, memory_admin;
