create or replace function @extschema@.memory_add_async(
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
    project text default null
) returns uuid
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_add_async.project);
begin
    return memory._enqueue(
        memory._request(
            context, messages, user_id, agent_id, run_id, app_id, metadata, infer, kind,
            categories, expires_at, occurred_at, immutable, idempotency_key),
        current_setting('TimeZone'));
end
$$;
comment on function @self@ is
'Accepts what memory_add() takes, in the calling transaction, and leaves models and memories to the
workers (memory_process_jobs(), agent-memory work). Returns the id for memory_event().
Conversations of one scope are added in the order in which they came. The same idempotency_key
returns the same id again.
Errors: those of memory_add() for its arguments, at once.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;

-- The same for text, which a string literal is: the words of the user, or who said what.
create or replace function @extschema@.memory_add_async(
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
    project text default null
) returns uuid
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    return @extschema@.memory_add_async(
        memory._parse_messages(messages), user_id, agent_id, run_id, app_id, metadata, infer, kind,
        categories, expires_at, occurred_at, immutable, idempotency_key, project);
end
$$;
comment on function @self@ is
'memory_add_async() for text: a JSON array of objects with role and content and nothing else is
read as messages; every other text, JSON or not, is what the user said, with a NOTICE where it looks
like messages. Text that a person typed is passed as to_jsonb(text), which is never read as JSON.
Errors: those of memory_add_async(jsonb, ...).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;

-- The same for json, which drivers send that know no jsonb; no implicit cast leads from there.
create or replace function @extschema@.memory_add_async(
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
    project text default null
) returns uuid
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    return @extschema@.memory_add_async(
        messages::jsonb, user_id, agent_id, run_id, app_id, metadata, infer, kind, categories,
        expires_at, occurred_at, immutable, idempotency_key, project);
end
$$;
comment on function @self@ is
'memory_add_async() for messages of type json.
Errors: those of memory_add_async(jsonb, ...), untranslatable_character (a NUL in a text).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
