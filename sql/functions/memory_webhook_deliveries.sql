create or replace function @extschema@.memory_webhook_deliveries(
    webhook_id bigint default null,
    state text default null,
    page_size integer default 100,
    project text default null
)
returns table (
    id uuid, webhook bigint, event_id uuid, event_type text, delivery_state text,
    attempts integer, status integer, error text,
    created_at timestamptz, next_at timestamptz, completed_at timestamptz
)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_webhook_deliveries.project);
begin
    perform memory._check_limit('page_size', page_size);
    if $2 not in ('pending', 'sent', 'dead') then
        raise exception 'unknown state: %', quote_literal($2)
            using errcode = 'invalid_parameter_value', hint = 'Use pending, sent or dead.';
    end if;
    return query
    select d.id, d.webhook_id, d.event_id, d.event_type, d.state, d.attempts, d.status, d.error,
        d.created_at, case when d.completed_at is null then d.run_after end, d.completed_at
    from memory.delivery as d
    where d.project = context.name and ($1 is null or d.webhook_id = $1)
        and ($2 is null or d.state = $2)
    order by d.created_at desc, d.id desc
    limit page_size;
end
$$;
comment on function @self@ is
'What webhooks were or are to be told, newest first, of one webhook or of all, in one state
(pending, sent, dead) or in any: tries, the latest HTTP status and error, and when the next try is.
Errors: invalid_parameter_value, invalid_row_count_in_limit_clause, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
