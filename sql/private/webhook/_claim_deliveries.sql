create or replace function memory._claim_deliveries(most integer, lease interval)
returns table (
    id uuid, attempt integer, url text, may_be_internal boolean, headers jsonb, body text
)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    moment constant timestamptz := clock_timestamp();
    seconds constant text := floor(extract(epoch from moment))::bigint::text;
    taken record;
    hook record;
begin
    for taken in
        update memory.delivery as d
        set attempts = d.attempts + 1, run_after = moment + lease
        from (
            select c.id from memory.delivery as c
            where c.completed_at is null and c.run_after <= moment
            order by c.run_after limit most for update skip locked
        ) as due
        where d.id = due.id
        returning d.*
    loop
        body := memory._delivery_body(taken.project, taken.event_id, taken.event_type);
        select w.* into hook from memory.webhook as w where w.id = taken.webhook_id;
        if body is null or not hook.is_active then
            delete from memory.delivery as d where d.id = taken.id;
            continue;
        end if;
        id := taken.id;
        attempt := taken.attempts;
        url := hook.url;
        begin
            may_be_internal := memory._may_be_internal(
                hook.url, (memory._project(taken.project)).settings);
        exception when insufficient_privilege or invalid_parameter_value then
            perform memory._settle_delivery(taken.id, taken.attempts, null, sqlerrm);
            continue;
        end;
        headers := jsonb_build_object(
            'content-type', 'application/json', 'webhook-id', taken.id, 'webhook-timestamp', seconds,
            'webhook-signature', 'v1,' || encode(memory._hmac(
                hook.secret, convert_to(taken.id || '.' || seconds || '.' || body, 'UTF8')), 'base64'));
        return next;
    end loop;
end
$$;
comment on function @self@ is
'What webhooks are to be posted now, signed as Standard Webhooks has it (headers webhook-id, which
stays the same over tries, webhook-timestamp and webhook-signature); nobody else gets them for the
time of the lease. Say what came of each to _settle_delivery(). may_be_internal: else the name in url
must lead to no internal address. What was erased meanwhile is told to nobody.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
