-- Profiles that were asked for. They hold none: a profile is made when it is read.
create table memory.profile_job (
    project text not null references memory.project (name) on delete cascade,
    id uuid not null default memory._uuid7(),
    operation text not null
        constraint profile_job_operation check (operation in ('trigger', 'sample')),
    users text[] not null,
    idempotency_key text,
    created_at timestamptz not null default clock_timestamp(),
    primary key (id, project),
    constraint profile_job_key unique (idempotency_key, project)
);
comment on table memory.profile_job is
'What memory_profile_generate() was asked for, by which memory_profile() counts generations.';
grant select on memory.profile_job to memory_reader, memory_writer, memory_admin;
grant insert, delete on memory.profile_job to memory_writer, memory_admin;
