-- What memories say of how two entities stand to each other.
create table memory.relation (
    project text not null,
    source_id uuid not null,
    relationship text not null,
    target_id uuid not null,
    memory_id uuid not null,
    content_hash uuid not null,
    id uuid not null,
    primary key (id, project),
    constraint relation_once
        unique (memory_id, content_hash, source_id, relationship, target_id, project),
    constraint relation_relationship check (relationship ~ '^\S+$'),
    constraint relation_between_two check (source_id <> target_id)
) partition by list (project);
comment on table memory.relation is
'A row for each memory that states a relation: "Lives in Oslo" states (alex, lives_in, Oslo). It
holds while that memory does, and has its times: see the view memory.current_relation. Each
partition has foreign keys to memory_entity: a memory that states a relation names both of its
ends.';
comment on column memory.relation.relationship is
'Verb phrase in lower case with underscores, such as lives_in or father_of.';
comment on column memory.relation.content_hash is
'Of the text that states it: see memory.memory_entity.';
create index relation_source on memory.relation (source_id);
create index relation_target on memory.relation (target_id);
create trigger complete_id before insert on memory.relation
for each row when (new.id is null) execute function memory._complete_id_of_memory();
grant select on memory.relation to memory_reader, memory_writer, memory_admin;
grant insert, delete on memory.relation to memory_writer, memory_admin;
