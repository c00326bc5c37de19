-- What the calls of remote models cost. A session has rows of its own (its process id), so that no
-- session waits for another's row while it waits for a model.
create table memory.model_usage (
    project text not null references memory.project (name) on delete cascade,
    day date not null default current_date,
    kind text not null
        constraint model_usage_kind check (kind in ('embedding', 'chat', 'rerank')),
    session integer not null default pg_backend_pid(),
    calls bigint not null,
    errors bigint not null,
    prompt_tokens bigint not null,
    completion_tokens bigint not null,
    seconds numeric not null,
    facts_dropped bigint not null default 0,
    primary key (project, day, kind, session)
);
comment on table memory.model_usage is
'Requests sent to remote models, those of them that failed, tokens, and seconds waited, a project,
day, kind and session; see memory_stats(). A rolled back transaction leaves nothing here.';
grant select on memory.model_usage to memory_reader, memory_writer, memory_admin;
