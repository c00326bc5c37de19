-- People who look after a project, as clients of Mem0 name them.
create table memory.member (
    project text not null references memory.project (name) on delete cascade,
    email text not null
        constraint member_email check (email <> ''),
    role text not null
        constraint member_role check (role in ('READER', 'OWNER')),
    added_at timestamptz not null default clock_timestamp(),
    primary key (project, email)
);
comment on table memory.member is
'Who belongs to a project; written by memory_member_set() and memory_member_remove(). What somebody
may do is what their key''s role may.';
grant select on memory.member to memory_admin;
