-- The outbox of webhooks: written in the transaction of the change, emptied by workers. It holds no
-- text: what is posted is read from the event when it is.
create table memory.delivery (
    id uuid primary key default memory._uuid7(),
    project text not null references memory.project (name) on delete cascade,
    webhook_id bigint not null references memory.webhook (id) on delete cascade,
    event_id uuid not null,
    event_type text not null,
    state text not null default 'pending',
    attempts integer not null default 0,
    run_after timestamptz not null default clock_timestamp(),
    status integer,
    error text,
    created_at timestamptz not null default clock_timestamp(),
    completed_at timestamptz,
    constraint delivery_state check (state in ('pending', 'sent', 'dead')),
    constraint delivery_completed check ((completed_at is not null) = (state <> 'pending')),
    constraint delivery_once unique (webhook_id, event_id, event_type)
);
comment on table memory.delivery is
'One row an event and webhook. state: pending (also between tries), sent (answered with 2xx), dead
(no further try, see memory_webhook_retry()).';
comment on column memory.delivery.attempts is
'How often a worker has begun it; only the outcome of the latest try counts.';
comment on column memory.delivery.status is 'The HTTP status of the latest answer.';
create index delivery_due on memory.delivery (run_after) where completed_at is null;
create index delivery_project on memory.delivery (project);
grant select on memory.delivery to memory_admin;
