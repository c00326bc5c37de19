-- The queue: conversations that memory_add_async() accepted and a worker has yet to add.
create table memory.job (
    project text not null,
    id uuid not null,
    seq bigint generated always as identity,
    user_id text,
    agent_id text,
    run_id text,
    app_id text,
    request jsonb,
    idempotency_key text,
    request_hash uuid not null,
    state text not null default 'pending',
    attempts integer not null default 0,
    run_after timestamptz not null default clock_timestamp(),
    worker text,
    result jsonb,
    error jsonb,
    db_role name not null default memory._asking_role(),
    created_at timestamptz not null default clock_timestamp(),
    started_at timestamptz,
    completed_at timestamptz,
    scope uuid not null
        generated always as (memory._scope_key(user_id, agent_id, run_id, app_id)) stored,
    primary key (id, project),
    constraint job_state check (state in ('pending', 'running', 'failed', 'succeeded', 'dead')),
    constraint job_completed check ((completed_at is not null) = (state in ('succeeded', 'dead'))),
    constraint job_result check ((result is not null) = (state = 'succeeded')),
    -- Erasing reads those of others, too: it fails for everybody where one is anything else.
    constraint job_outcomes check (
        jsonb_typeof(result) = 'array'
        and not jsonb_path_exists(result, 'strict $[*] ? (@.type() != "object")', '{}', true)),
    -- What is not added yet is never lost.
    constraint job_request check (request is not null or state = 'succeeded'),
    constraint job_has_scope check (num_nonnulls(user_id, agent_id, run_id, app_id) > 0)
) partition by list (project);
comment on table memory.job is
'One row a memory_add_async() call. state: pending, running, failed (waits for its next try),
succeeded, dead (no further try, see memory_job_retry()). Jobs of a scope run one after another in
the order of seq.';
comment on column memory.job.request is
'Messages and arguments; null once they are added, as the messages lie in memory.message then.';
comment on column memory.job.attempts is
'How often a worker has begun it; a worker writes only while this is the number of its own try.';
comment on column memory.job.error is
'What the last failed try met: {"sqlstate", "message", "detail", "hint"}.';
create index job_unfinished on memory.job (scope, seq) where completed_at is null;
create index job_due on memory.job (run_after) where completed_at is null;
create index job_dead on memory.job (seq) where state = 'dead';
create unique index job_key on memory.job (idempotency_key, scope, project)
where idempotency_key is not null;
create trigger complete_id before insert on memory.job
for each row when (new.id is null) execute function memory._complete_id();
grant select on memory.job to memory_reader, memory_writer, memory_admin;
grant insert, update, delete on memory.job to memory_writer, memory_admin;
