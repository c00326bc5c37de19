-- A project is one AI application: its own schema, embedding dimension, models and settings.
create table memory.project (
    name text primary key
        constraint project_name check (name ~ '^[a-z][a-z0-9_]{0,39}$'),
    schema_name name not null unique,
    description text,
    dimension integer not null
        constraint project_dimension check (dimension between 1 and 4000),
    dimension_2 integer
        constraint project_dimension_2 check (dimension_2 between 1 and 4000),
    vectors smallint not null default 1
        constraint project_vectors
            check (vectors = 1 or vectors = 2 and dimension_2 is not null),
    settings jsonb not null default '{}'
        constraint project_settings check (jsonb_typeof(settings) = 'object'),
    has_archive boolean not null default false,
    created_at timestamptz not null default clock_timestamp()
);
comment on table memory.project is
'One row a project. dimension is that of the
vectors in the columns embedding, dimension_2 of those in embedding_2, null where there are none;
vectors: in which of the two searches look (see memory_embedding_change()). has_archive: whether a memory was ever archived. settings holds only what differs from the defaults: see memory_settings().';
grant select on memory.project to memory_reader, memory_writer, memory_admin;
