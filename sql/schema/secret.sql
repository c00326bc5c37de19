-- Keys of model endpoints. No role has a privilege here: only memory._model_post() reads a value.
create table memory.secret (
    name text primary key
        constraint secret_name check (name ~ '^[A-Za-z][A-Za-z0-9_.-]{0,62}$'),
    value text not null
        constraint secret_value check (value ~ '^[!-~]+$'),
    updated_at timestamptz not null default clock_timestamp()
);
comment on table memory.secret is
'Keys for memory_model_set(secret => ...); written by memory_secret_set(). Granted to nobody.';
