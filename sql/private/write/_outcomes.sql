create or replace function memory._outcomes(
    context memory.project_context, request jsonb, dry_run boolean
) returns table (
    id uuid,
    memory text,
    event text,
    previous_memory text,
    event_id uuid,
    relations jsonb
)
language plpgsql
rows 3
set search_path = pg_catalog, pg_temp
as $$
declare
    outer_reason constant text := memory._begin_reason();
    is_plan constant boolean := coalesce(dry_run, false);
    outcomes jsonb;
begin
    if request ->> 'idempotency_key' is not null and not is_plan then
        outcomes := memory._idempotent_answer(
            context.name, request ->> 'idempotency_key', (request ->> 'hash')::uuid);
    end if;
    if outcomes is null then
        outcomes := memory._add(
            context, request -> 'target', request -> 'messages', (request ->> 'infer')::boolean,
            request -> 'defaults', is_plan);
        if not is_plan then
            perform memory._keep_answer(request, outcomes);
        end if;
    end if;
    perform set_config('memory.reason', outer_reason, true);
    return query
    select o.id, o.memory, o.event, o.previous_memory, o.event_id, nullif(o.relations, 'null')
    from jsonb_to_recordset(outcomes) as o (
        id uuid, memory text, event text, previous_memory text, event_id uuid, relations jsonb);
end
$$;
comment on function @self@ is
'What memory_add() returns for a request of _add_request().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
