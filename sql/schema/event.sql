-- History and audit. Only the trigger of memory.memory and memory._record_none() write it, so a
-- direct SQL edit of a memory stands here too and no writer can leave a change out.
create table memory.event (
    project text not null,
    id uuid not null,
    seq bigint generated always as identity,
    memory_id uuid not null,
    previous_id uuid,
    version_id uuid,
    event text not null,
    old_memory text,
    new_memory text,
    old_metadata jsonb,
    new_metadata jsonb,
    user_id text,
    agent_id text,
    run_id text,
    app_id text,
    actor text,
    reason text,
    operation uuid,
    undoes uuid,
    transaction_id xid8 not null default pg_current_xact_id(),
    db_role name not null default memory._asking_role(),
    at timestamptz not null default clock_timestamp(),
    primary key (id, project),
    constraint event_kind check (event in ('ADD', 'UPDATE', 'DELETE', 'NONE'))
) partition by list (project);
comment on table memory.event is
'Append-only history: what happened to which memory, when, why, and by which database role.';
comment on column memory.event.previous_id is
'The memory whose place memory_id took, where the change put one memory in another''s place.';
comment on column memory.event.version_id is
'The closed copy in memory.memory that holds the state before the change.';
comment on column memory.event.operation is
'Equal for all that one statement came to, which memory_undo() reverses as a whole: what one
transaction did to one scope. Null for direct SQL.';
comment on column memory.event.undoes is 'The event that this one reverses: see memory_undo().';
create index event_memory on memory.event (memory_id, seq);
create index event_previous on memory.event (previous_id) where previous_id is not null;
create index event_user on memory.event (user_id, seq) where user_id is not null;
create index event_operation on memory.event (operation) where operation is not null;
create trigger complete_id before insert on memory.event
for each row when (new.id is null) execute function memory._complete_id_of_memory();
-- For what goes through this table; each partition has its own for what doesn't.
create trigger events_recorded after insert on memory.event
referencing new table as new_rows
for each statement execute function memory._events_recorded();

grant select on memory.event to memory_reader, memory_writer, memory_admin;
