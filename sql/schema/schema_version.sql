-- Which release's tables stand here: memory_init() compares and migrates.
create table memory.schema_version (
    version text primary key,
    applied_at timestamptz not null default clock_timestamp()
);
comment on table memory.schema_version is 'Releases whose tables and migrations were applied.';
grant select on memory.schema_version to memory_reader, memory_writer, memory_admin;
