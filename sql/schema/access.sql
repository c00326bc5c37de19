-- How often searches found a memory; see memory._count_access(). A row's memory has no foreign key:
-- its check would lock the memory until the end of the search's transaction, and its cascade would
-- wait for that transaction, which may itself be about to wait for whoever deletes.
create table memory.access (
    project text not null,
    memory_id uuid not null,
    accesses integer not null default 1,
    accessed_at timestamptz not null default clock_timestamp(),
    primary key (memory_id, project),
    constraint access_accesses check (accesses > 0)
) partition by list (project);
comment on table memory.access is
'Of projects with the setting count_access: a row for each memory that a search has returned. Only
searches write it. A row goes with its memory; one that an open search holds just then stays until
the next memory_delete_all(purge => true), without a memory.';
comment on column memory.access.accesses is
'How many transactions with a search returned it, about: a count is left out rather than waited
for.';
comment on column memory.access.accessed_at is 'When it was last counted.';
grant select on memory.access to memory_reader, memory_writer, memory_admin;
