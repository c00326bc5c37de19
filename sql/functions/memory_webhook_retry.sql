create or replace function @extschema@.memory_webhook_retry(
    delivery_id uuid default null, project text default null
) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_webhook_retry.project);
    again bigint;
begin
    update memory.delivery as d
    set state = 'pending', attempts = 0, completed_at = null, run_after = clock_timestamp()
    where d.project = context.name and d.state = 'dead'
        and (delivery_id is null or d.id = delivery_id);
    get diagnostics again = row_count;
    if delivery_id is not null and again = 0 then
        raise exception 'no dead delivery of project "%" has the id %', context.name, delivery_id
            using errcode = 'no_data_found', hint = 'See memory_webhook_deliveries().';
    end if;
    perform pg_notify('memory_webhook', '');
    return again;
end
$$;
comment on function @self@ is
'Has a dead delivery tried again, or with null all of a project''s, and returns how many.
Errors: no_data_found, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
