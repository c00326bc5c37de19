-- What people said of a memory.
create table memory.feedback (
    project text not null,
    memory_id uuid not null,
    feedback text,
    reason text,
    query text,
    db_role name not null default memory._asking_role(),
    at timestamptz not null default clock_timestamp(),
    primary key (memory_id, project),
    constraint feedback_kind check (feedback in ('POSITIVE', 'NEGATIVE', 'VERY_NEGATIVE'))
) partition by list (project);
comment on table memory.feedback is 'The latest feedback on each memory; see memory_feedback().';
comment on column memory.feedback.query is
'What was asked when the memory was found: memory_eval() asks it again.';
grant select on memory.feedback to memory_reader, memory_writer, memory_admin;
grant insert, update, delete on memory.feedback to memory_writer, memory_admin;
