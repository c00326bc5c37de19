-- Which model serves a project for which purpose.
create table memory.model (
    project text not null references memory.project (name) on delete cascade,
    kind text not null
        constraint model_kind check (kind in ('embedding', 'chat', 'rerank')),
    provider text not null,
    model text,
    options jsonb not null default '{}'
        constraint model_options check (jsonb_typeof(options) = 'object'),
    updated_at timestamptz not null default clock_timestamp(),
    primary key (project, kind)
);
comment on table memory.model is
'The model of each kind that a project uses; written by memory_model_set().';
grant select on memory.model to memory_reader, memory_writer, memory_admin;
