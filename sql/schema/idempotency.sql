-- What a call with an idempotency key answered, so that its repetition answers the same.
create table memory.idempotency (
    project text not null,
    key_hash uuid not null,
    scope uuid not null,
    user_id text,
    agent_id text,
    run_id text,
    app_id text,
    request_hash uuid not null,
    result jsonb not null,
    created_at timestamptz not null default clock_timestamp(),
    constraint idempotency_outcomes check (
        jsonb_typeof(result) = 'array'
        and not jsonb_path_exists(result, 'strict $[*] ? (@.type() != "object")', '{}', true)),
    -- A fenced role doesn't see, and can't run into, another's use of its key.
    primary key (key_hash, scope, project)
) partition by list (project);
comment on table memory.idempotency is
'Answers of memory_add() calls that carried an idempotency_key, by its MD5: what callers put into
their keys is not kept.';
grant select, insert, update, delete on memory.idempotency to memory_writer, memory_admin;
