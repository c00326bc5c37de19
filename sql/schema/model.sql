-- Which model serves a project for which purpose.
create table memory.model (
    project text not null references memory.project (name) on delete cascade,
    kind text not null
        constraint model_kind check (kind in ('embedding', 'embedding_2', 'chat', 'rerank')),
    provider text not null,
    model text,
    base_url text,
    key_source text
        constraint model_key_source check (key_source in ('env', 'file', 'secret', 'none')),
    key_name text,
    options jsonb not null default '{}'
        constraint model_options check (jsonb_typeof(options) = 'object'),
    updated_at timestamptz not null default clock_timestamp(),
    filled_at timestamptz,
    primary key (project, kind),
    constraint model_provider check (
        provider = 'openai' or replace(kind, '_2', '') || ' ' || provider in (
            'embedding builtin', 'embedding none', 'chat builtin', 'rerank none')),
    constraint model_endpoint check (
        provider <> 'openai' or num_nulls(model, base_url, key_source) = 0),
    constraint model_key check ((key_name is null) = (coalesce(key_source, 'none') = 'none'))
);
comment on table memory.model is
'The model of each kind that a project uses; written by memory_model_set(). Of a key only the place
is told: key_source env, file or secret, and the name there in key_name. embedding_2: what the columns of that name were embedded by; memory.project.vectors says
which of the two is in use, filled_at when all that was there had both.';
grant select on memory.model to memory_reader, memory_writer, memory_admin;
