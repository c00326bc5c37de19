create or replace function memory._fence(
    project text,
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    kinds text[] default null,
    as_of timestamptz default null,
    known_at timestamptz default null,
    parameters text[] default null,
    ids uuid[] default null
) returns memory.fence
language sql immutable parallel safe
begin atomic
    select row(
        project, user_id, agent_id, run_id, app_id, kinds, as_of, known_at, parameters, ids
    )::memory.fence;
end;
comment on function @self@ is
'The values that conditions of _in_scope(), _visible() and _filter() read.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
