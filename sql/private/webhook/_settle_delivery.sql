create or replace function memory._settle_delivery(
    id uuid, attempt integer, status integer, error text
) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    reached text;
begin
    update memory.delivery as d
    set status = _settle_delivery.status,
        error = case when told.state <> 'sent' then left(coalesce(
            _settle_delivery.error, 'HTTP ' || _settle_delivery.status), 500) end,
        state = told.state,
        completed_at = case when told.state <> 'pending' then clock_timestamp() end,
        run_after = clock_timestamp() + least(
            make_interval(secs => told.backoff) * 2.0 ^ least(d.attempts - 1, 30), interval '1 day')
    from (
        select c.id, (p.settings ->> 'webhook_backoff_seconds')::float8 as backoff,
            case when _settle_delivery.status between 200 and 299 then 'sent'
                when _settle_delivery.status = 410
                    or c.attempts >= (p.settings ->> 'webhook_attempts')::integer then 'dead'
                else 'pending' end as state
        from memory.delivery as c
        cross join lateral memory._project(c.project) as p
        where c.id = _settle_delivery.id
    ) as told
    where d.id = told.id and d.attempts = attempt and d.completed_at is null
    returning d.state into reached;
    return reached;
end
$$;
comment on function @self@ is
'What came of a try: the HTTP status, or the error where there was no answer. Without a 2xx it waits
for the next try, each time twice as long (at most a day), until it is dead after webhook_attempts
tries, or at once where the answer is 410 (gone). Returns the state; null where another try has
begun meanwhile.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
