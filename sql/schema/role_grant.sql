-- Which roles are fenced, and what they may see: see memory_grant().
create table memory.role_grant (
    role regrole not null,
    of_group boolean not null,
    project text not null references memory.project (name) on delete cascade,
    user_id text,
    agent_id text,
    run_id text,
    app_id text,
    privilege text not null
        constraint role_grant_privilege check (privilege in ('read', 'write')),
    bound boolean not null default false,
    granted_by name not null default memory._asking_role(),
    granted_at timestamptz not null default clock_timestamp(),
    constraint role_grant_key
        unique nulls not distinct (role, project, user_id, agent_id, run_id, app_id)
);
comment on table memory.role_grant is
'What each fenced role may see and write; written by memory_grant() and memory_revoke(). An id that
is null is not looked at: a row without ids is the whole project.';
comment on column memory.role_grant.of_group is
'Whether the role can''t log in: its members have what it was granted.';
comment on column memory.role_grant.bound is
'Whether it counts only in a transaction that memory_bind() has bound to ids.';
create index role_grant_groups on memory.role_grant (role) where of_group;
grant select on memory.role_grant to memory_admin;
