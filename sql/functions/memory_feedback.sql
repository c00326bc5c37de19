create or replace function @extschema@.memory_feedback(
    id uuid, feedback text, reason text default null, query text default null,
    project text default null
) returns uuid
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_feedback.project);
begin
    perform memory._find_memory(context.name, $1);
    if $2 not in ('POSITIVE', 'NEGATIVE', 'VERY_NEGATIVE') then
        raise exception 'unknown feedback: %', quote_literal($2)
            using errcode = 'invalid_parameter_value',
            hint = 'Use POSITIVE, NEGATIVE, VERY_NEGATIVE, or null to take it back.';
    end if;
    insert into memory.feedback as f (project, memory_id, feedback, reason, query)
    values (context.name, $1, $2, $3, $4)
    on conflict on constraint feedback_pkey
    do update set feedback = excluded.feedback, reason = excluded.reason,
        query = coalesce(excluded.query, f.query), at = clock_timestamp();
    return memory_feedback.id;
end
$$;
comment on function @self@ is
'Notes what somebody thinks of a memory: POSITIVE, NEGATIVE, VERY_NEGATIVE, or null to take it
back. The latest counts. query: what was asked when it was found, of which memory_eval() makes its
questions. Returns the id. Errors: no_data_found, invalid_parameter_value.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
