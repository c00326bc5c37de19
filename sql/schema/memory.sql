-- Unique indexes have to hold the partition key. It stands last in them: every row of a partition
-- has the same, so an index that begins with it would seem to serve each query and narrow down
-- none.

-- The memories. A row is true during `valid` and known during `recorded`; it is current while
-- both are open. A change keeps the former state as a closed copy that names it in `version_of`.
create table memory.memory (
    -- A row is read as far as the last column asked for, fast as long as widths are fixed: so these
    -- come first, then what an exact search needs of every row.
    id uuid not null,
    importance double precision not null default 0.5,
    stated_at timestamptz not null default clock_timestamp(),
    created_at timestamptz not null default clock_timestamp(),
    exclusive boolean not null default false,
    immutable boolean not null default false,
    project text not null,
    valid tstzrange not null default tstzrange(clock_timestamp(), null),
    recorded tstzrange not null default tstzrange(clock_timestamp(), null),
    user_id text,
    agent_id text,
    run_id text,
    app_id text,
    expires_at timestamptz,
    archived_at timestamptz,
    embedding @extschema:vector@.halfvec,
    embedding_2 @extschema:vector@.halfvec,
    lexemes tsvector not null
        generated always as (
            case when archived_at is null then memory._lexemes(memory, slot, categories)
                else ''::tsvector end) stored,
    actor text,
    slot text,
    slot_value text,
    version_of uuid,
    content_hash uuid not null
        generated always as (memory._content_hash(memory)) stored,
    scope uuid not null
        generated always as (memory._scope_key(user_id, agent_id, run_id, app_id)) stored,
    kind text not null default 'fact',
    memory text not null,
    metadata jsonb not null default '{}',
    categories text[] not null default '{}',
    restated_at timestamptz,
    updated_at timestamptz,
    superseded_by uuid,
    primary key (id, project),
    constraint memory_kind
        check (kind in ('fact', 'preference', 'summary', 'episode', 'procedure', 'instruction')),
    constraint memory_text check (memory <> ''),
    constraint memory_has_scope
        check (num_nonnulls(user_id, agent_id, run_id, app_id) > 0),
    constraint memory_metadata check (jsonb_typeof(metadata) = 'object'),
    constraint memory_importance check (importance between 0 and 1),
    constraint memory_ranges
        check (lower(valid) is not null and lower(recorded) is not null),
    constraint memory_slot check (slot is not null or not exclusive),
    constraint memory_archived
        check (archived_at is null or num_nonnulls(embedding, embedding_2) = 0),
    -- Two values of one exclusive slot can't be true at the same time, whoever writes.
    constraint memory_one_value_at_a_time
        exclude using gist (scope with =, slot with =, valid with &&, project with =)
        where (exclusive and upper_inf(recorded))
) partition by list (project);
comment on table memory.memory is
'Memories of all projects, a partition a project (memory_<project>.memory). Current rows have open
valid and recorded ranges and have not expired.';
comment on column memory.memory.valid is 'When the statement was true (event time).';
comment on column memory.memory.recorded is 'When the database held the statement (system time).';
comment on column memory.memory.stated_at is
'When it was said: of two statements about a slot the later said one holds.';
comment on column memory.memory.restated_at is
'When it was last said again; null where it was not.';
comment on column memory.memory.version_of is
'Set on closed copies of a former state: the id of the memory that they are a state of.';
comment on column memory.memory.slot is
'Subject and attribute, such as "user / residence"; null where the statement fills none.';
comment on column memory.memory.embedding is
'Its vector, unless memory.project.vectors is 2: then that is embedding_2.';
comment on column memory.memory.archived_at is
'Since when it is archived, and searches read it on request only: its vector and its terms lie in
memory.archive. Whatever else changes it brings it back. Null: hot.';
comment on column memory.memory.exclusive is 'Whether the slot holds one value at a time.';

-- The same statement is current once in a scope: concurrent writers can't make it two.
create unique index memory_current_content
on memory.memory (scope, content_hash, project)
where upper_inf(valid) and upper_inf(recorded);

-- One index for each id by which a scope is named; created_at and id serve the pages of a list, and
-- archived_at leaves out what a search of the hot ones doesn't read.
create index memory_user on memory.memory (user_id, created_at, id) where user_id is not null;
create index memory_agent on memory.memory (agent_id, created_at, id, archived_at)
where agent_id is not null;
create index memory_run on memory.memory (run_id, created_at, id, archived_at)
where run_id is not null;
create index memory_app on memory.memory (app_id, created_at, id, archived_at)
where app_id is not null;
create index memory_versions on memory.memory (version_of) where version_of is not null;
create index memory_superseded on memory.memory (superseded_by) where superseded_by is not null;

-- Its name sorts before that of memory_before_write, which embeds what has no vector then.
create trigger memory_archive before update on memory.memory
for each row when (old.archived_at is not null or new.archived_at is not null)
execute function memory._memory_changes_tier();
create trigger memory_before_write before insert or update or delete on memory.memory
for each row execute function memory._memory_before_write();
create trigger memory_after_write after update or delete on memory.memory
for each row execute function memory._memory_after_write();
-- For what goes through this table; each partition has its own for what doesn't.
create trigger memories_added after insert on memory.memory
referencing new table as new_rows
for each statement execute function memory._memories_added();
create constraint trigger memory_superseded after update on memory.memory
deferrable initially deferred
for each row when (
    new.superseded_by is not null and new.superseded_by is distinct from old.superseded_by
) execute function memory._memory_superseded();

grant select on memory.memory to memory_reader, memory_writer, memory_admin;
grant insert, update, delete on memory.memory to memory_writer, memory_admin;
