-- The knowledge graph: whom and what the memories of a scope speak of.
create table memory.entity (
    project text not null,
    id uuid not null,
    user_id text,
    agent_id text,
    run_id text,
    app_id text,
    name text not null,
    type text not null default 'other',
    aliases text[] not null default '{}',
    is_self boolean not null default false,
    embedding @extschema:vector@.halfvec,
    embedding_2 @extschema:vector@.halfvec,
    created_at timestamptz not null default clock_timestamp(),
    scope uuid not null
        generated always as (memory._scope_key(user_id, agent_id, run_id, app_id)) stored,
    name_key text not null
        generated always as (memory._name_key(name)) stored,
    unique_name text not null
        generated always as (case when is_self then '' else memory._name_key(name) end) stored,
    name_class text not null
        generated always as (
            case when type in ('person', 'animal', 'place') then type else '' end) stored,
    -- What else it is found by: its other names, and a person's single names.
    other_keys text[] not null
        generated always as (memory._other_keys(name, type, aliases)) stored,
    primary key (id, project),
    constraint entity_name check (memory._name_key(name) <> ''),
    constraint entity_type check (type <> ''),
    constraint entity_has_scope
        check (num_nonnulls(user_id, agent_id, run_id, app_id) > 0)
) partition by list (project);
comment on table memory.entity is
'People, places, organizations and things that memories name, each once in a scope. An entity stands
as long as a memory names it: see memory.memory_entity.';
comment on column memory.entity.aliases is
'Other names under which memories speak of it, as they were written.';
comment on column memory.entity.is_self is
'The person (else agent, run, app) whose memories these are; its name is that id.';
comment on column memory.entity.name_key is 'The name as it is compared: see memory._name_key().';
comment on column memory.entity.unique_name is
'name_key, which is one in a scope and class; empty for the person, whose id may be anybody''s
name.';
comment on column memory.entity.name_class is
'person, animal or place, of which no two are one for having the same name; empty for all others.';

-- One entity a name (and class) and one self a scope, whoever writes.
create unique index entity_unique_name on memory.entity (scope, unique_name, name_class, project);
create index entity_user on memory.entity (user_id, name_key) where user_id is not null;
create index entity_agent on memory.entity (agent_id, name_key) where agent_id is not null;
create index entity_run on memory.entity (run_id, name_key) where run_id is not null;
create index entity_app on memory.entity (app_id, name_key) where app_id is not null;
create index entity_other_keys on memory.entity (user_id, agent_id, run_id, app_id)
where other_keys <> '{}';
create trigger complete_id before insert on memory.entity
for each row when (new.id is null) execute function memory._complete_id();
grant select on memory.entity to memory_reader, memory_writer, memory_admin;
grant insert, update, delete on memory.entity to memory_writer, memory_admin;

create table memory.memory_entity (
    project text not null,
    memory_id uuid not null,
    entity_id uuid not null,
    content_hash uuid not null,
    name text not null,
    primary key (memory_id, entity_id, content_hash, project)
) partition by list (project);
comment on table memory.memory_entity is
'Which entities a memory names. Each partition has foreign keys to its own project''s tables: with
the memory goes what it names.';
comment on column memory.memory_entity.content_hash is
'Of the text that names it: a reworded memory names what its new text does, and after an undo what
the old one did.';
comment on column memory.memory_entity.name is 'The name as the memory has it.';
create index memory_entity_entity on memory.memory_entity (entity_id);
grant select on memory.memory_entity to memory_reader, memory_writer, memory_admin;
grant insert, delete on memory.memory_entity to memory_writer, memory_admin;
