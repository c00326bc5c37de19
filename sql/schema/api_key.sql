-- Keys of the gateway: whoever shows one is let into a project, as a database role.
create table memory.api_key (
    id uuid primary key default memory._uuid7(),
    name text not null
        constraint api_key_name check (name <> ''),
    project text not null references memory.project (name) on delete cascade,
    role regrole not null,
    user_id text
        constraint api_key_user check (user_id <> ''),
    hash bytea not null unique
        constraint api_key_hash check (octet_length(hash) = 32),
    opening text not null,
    created_by name not null default memory._asking_role(),
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz,
    revoked_at timestamptz
);
comment on table memory.api_key is
'Keys of the gateway, by their SHA-256; written by memory_key_create() and memory_key_revoke().';
comment on column memory.api_key.role is
'The database role as which requests run: renamed it keeps its keys, dropped it has none.';
comment on column memory.api_key.user_id is 'The only user whose memories it opens; null for all.';
comment on column memory.api_key.opening is 'How the key begins, to tell keys apart.';
grant select on memory.api_key to memory_admin;
