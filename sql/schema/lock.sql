-- What calls lock that may not go on beside each other: a row for each scope that was ever locked.
-- Advisory locks are everybody's who can connect; these need a privilege.
create table memory.lock (
    project text not null,
    key uuid not null,
    primary key (key, project)
) partition by list (project);
comment on table memory.lock is
'Rows that transactions lock; they tell nothing: see memory._lock_key().';
grant select on memory.lock to memory_reader;
grant select, insert, update on memory.lock to memory_writer, memory_admin;
