-- Audit on request: see the settings audit_chain and audit_reads. Only definers write these rows.
create table memory.event_link (
    project text not null,
    scope uuid not null,
    seq bigint not null,
    event_id uuid not null,
    digests bytea[] not null,
    salts uuid[] not null,
    link bytea not null,
    primary key (scope, seq, project),
    constraint event_link_parts check (cardinality(digests) = 3 and cardinality(salts) = 3)
) partition by list (project);
comment on table memory.event_link is
'Of projects with the setting audit_chain: the link of each event, the SHA-256 of the link before it
in its scope, of what the event says, and of digests. digests: of what the event holds of the state
before, of the state after, and of the reason, each with a salt, which goes where a text is erased:
so the chain outlives memory_forget(), and tells nothing of what was forgotten.';
create index event_link_event on memory.event_link (event_id);
grant select on memory.event_link to memory_admin;

create table memory.event_chain (
    project text not null,
    scope uuid not null,
    base bytea not null default '\x00',
    head bytea not null default '\x00',
    primary key (scope, project)
) partition by list (project);
comment on table memory.event_chain is
'The chain of each scope of memory.event_link. base: the link before the first that is kept, which
memory_sweep() moves on; head: the last one. Kept elsewhere, heads prove that nothing was taken off
the end.';
grant select on memory.event_chain to memory_admin;

create table memory.read_event (
    project text not null,
    id uuid not null,
    function_name text not null,
    memory_id uuid,
    user_id text,
    agent_id text,
    run_id text,
    app_id text,
    db_role name not null default memory._asking_role(),
    at timestamptz not null default clock_timestamp(),
    primary key (id, project)
) partition by list (project);
comment on table memory.read_event is
'Of projects with the setting audit_reads: who read by which function, and for which ids; what was
asked or found is not kept.';
create index read_event_at on memory.read_event (at, id);
grant select on memory.read_event to memory_admin;
