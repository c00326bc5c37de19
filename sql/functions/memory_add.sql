create or replace function @extschema@.memory_add(
    messages jsonb,
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    metadata jsonb default null,
    infer boolean default true,
    kind text default null,
    categories text[] default null,
    expires_at timestamptz default null,
    occurred_at timestamptz default null,
    immutable boolean default false,
    idempotency_key text default null,
    dry_run boolean default false,
    project text default null
) returns table (
    id uuid,
    memory text,
    event text,
    previous_memory text,
    event_id uuid,
    relations jsonb,
    reason text
)
language plpgsql
rows 3
set search_path = pg_catalog, pg_temp
as $$
declare
    context constant memory.project_context := memory._project(memory_add.project);
    request memory.request := memory._request(
        context, messages, user_id, agent_id, run_id, app_id, metadata, infer, kind, categories,
        expires_at, occurred_at, immutable, idempotency_key);
begin
    if dry_run then
        request.idempotency_key := null;
    end if;
    return query
    select a.id, a.memory, a.event, a.previous_memory, a.event_id, a.relations, a.reason
    from memory._add(context, array[request], coalesce(dry_run, false)) as a;
end
$$;
comment on function @self@ is
'Remembers what a conversation says. messages: a JSON array of {"role": user|assistant|system|tool,
"content": text or text parts, "name", "metadata", "occurred_at", "embedding"}, one such object,
or text. The names that other APIs have for the roles are known (human, ai, developer, function, ...).
A message that says nothing (a tool call, a picture, empty content) is skipped, and a NOTICE counts
them. At least one of user_id, agent_id, run_id, app_id names the scope. infer false stores
every message but the system''s word for word. occurred_at: when it was said (default now).
dry_run returns the plan and writes nothing, with a row of event NONE for each statement that was
left out. The same idempotency_key returns the first answer
again.
Returns a row an outcome: event ADD, UPDATE (previous_memory was superseded), DELETE or NONE
(already known); event_id is what memory_undo() takes. UPDATE with the same text: what was given
with a known statement went to it. relations: those of the knowledge graph that hold since and those
that hold no more, {"added_entities": [{"source", "relationship", "target", "source_id",
"destination_id", "relationship_id"}], "deleted_entities": [...]}; null where neither changed.
reason: why nothing changed; of what was left out "left out: " and a word of docs/models.md.
Errors: null_value_not_allowed, zero_length_character_string, sql_json_array_not_found,
sql_json_object_not_found, sql_json_member_not_found, sql_json_scalar_required,
invalid_text_representation (role), invalid_parameter_value (scope, kind, an expires_at in the past),
program_limit_exceeded,
data_exception (dimension, all zeros), datetime_field_overflow (occurred_at), invalid_schema_name
(project), unique_violation (idempotency_key), serialization_failure (a concurrent transaction,
under REPEATABLE READ).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;

-- The same for text, which a string literal is: the words of the user, or who said what.
create or replace function @extschema@.memory_add(
    messages text,
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    metadata jsonb default null,
    infer boolean default true,
    kind text default null,
    categories text[] default null,
    expires_at timestamptz default null,
    occurred_at timestamptz default null,
    immutable boolean default false,
    idempotency_key text default null,
    dry_run boolean default false,
    project text default null
) returns table (
    id uuid,
    memory text,
    event text,
    previous_memory text,
    event_id uuid,
    relations jsonb,
    reason text
)
language plpgsql
rows 3
set search_path = pg_catalog, pg_temp
as $$
declare
    context constant memory.project_context := memory._project(memory_add.project);
    request memory.request := memory._request(
        context, memory._parse_messages(messages), user_id, agent_id, run_id, app_id, metadata, infer, kind,
        categories, expires_at, occurred_at, immutable, idempotency_key);
begin
    if dry_run then
        request.idempotency_key := null;
    end if;
    return query
    select a.id, a.memory, a.event, a.previous_memory, a.event_id, a.relations, a.reason
    from memory._add(context, array[request], coalesce(dry_run, false)) as a;
end
$$;
comment on function @self@ is
'memory_add() for text: a JSON array of objects with role and content and nothing else is read as
messages; every other text, JSON or not, is what the user said, with a NOTICE where it looks like
messages. Text that a person typed is passed as to_jsonb(text), which is never read as JSON.
Errors: those of memory_add(jsonb, ...).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;

-- The same for json, which drivers send that know no jsonb; no implicit cast leads from there.
create or replace function @extschema@.memory_add(
    messages json,
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    metadata jsonb default null,
    infer boolean default true,
    kind text default null,
    categories text[] default null,
    expires_at timestamptz default null,
    occurred_at timestamptz default null,
    immutable boolean default false,
    idempotency_key text default null,
    dry_run boolean default false,
    project text default null
) returns table (
    id uuid,
    memory text,
    event text,
    previous_memory text,
    event_id uuid,
    relations jsonb,
    reason text
)
language plpgsql
rows 3
set search_path = pg_catalog, pg_temp
as $$
declare
    context constant memory.project_context := memory._project(memory_add.project);
    request memory.request := memory._request(
        context, messages::jsonb, user_id, agent_id, run_id, app_id, metadata, infer, kind,
        categories, expires_at, occurred_at, immutable, idempotency_key);
begin
    if dry_run then
        request.idempotency_key := null;
    end if;
    return query
    select a.id, a.memory, a.event, a.previous_memory, a.event_id, a.relations, a.reason
    from memory._add(context, array[request], coalesce(dry_run, false)) as a;
end
$$;
comment on function @self@ is
'memory_add() for messages of type json.
Errors: those of memory_add(jsonb, ...), untranslatable_character (a NUL in a text).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
