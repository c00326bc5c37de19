-- What searches need of archived memories. The memory itself stays where it is, so that it is in
-- one tier by its column archived_at, and its constraints, history, links and fence hold as ever.
create table memory.archive (
    project text not null,
    memory_id uuid not null,
    embedding @extschema:vector@.halfvec,
    embedding_2 @extschema:vector@.halfvec,
    lexemes tsvector not null,
    primary key (memory_id, project)
) partition by list (project);
comment on table memory.archive is
'Vectors and terms of archived memories and their former states, without indexes of vectors and
words; see memory_archive(). Each partition has a foreign key to its own project''s memories. Only
the trigger of memory.memory writes it.';
grant select on memory.archive to memory_reader, memory_writer, memory_admin;
