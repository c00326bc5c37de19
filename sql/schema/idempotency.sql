-- What a call with an idempotency key answered, so that its repetition answers the same.
create table memory.idempotency (
    project text not null,
    key text not null,
    scope uuid not null,
    request_hash uuid not null,
    result jsonb not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (key, project)
) partition by list (project);
comment on table memory.idempotency is
'Answers of memory_add() calls that carried an idempotency_key.';
grant select, insert, update, delete on memory.idempotency to memory_writer, memory_admin;
