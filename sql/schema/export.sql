-- Exports in a schema that were asked for. They hold no copy of a memory: what an export gives is
-- made when it is fetched.
create table memory.export (
    project text not null references memory.project (name) on delete cascade,
    id uuid not null,
    user_id text,
    agent_id text,
    run_id text,
    app_id text,
    filters jsonb,
    schema jsonb not null
        constraint export_schema check (jsonb_typeof(schema) = 'object'),
    instructions text,
    created_at timestamptz not null default clock_timestamp(),
    primary key (id, project)
);
comment on table memory.export is
'What memory_export_create() was asked for; memory_export_fetch() makes it.';
create trigger complete_id before insert on memory.export
for each row when (new.id is null) execute function memory._complete_id();
grant select on memory.export to memory_reader, memory_writer, memory_admin;
grant insert, delete on memory.export to memory_writer, memory_admin;
