create or replace function memory._sweep_events(
    project text, kept_since timestamptz, most integer
) returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    gone uuid[];
    reads bigint;
begin
    -- From the beginning on, so that what stays of a chain is its end.
    gone := array(
        select o.id from memory.event as o
        where o.project = _sweep_events.project and o.at < kept_since
        order by o.seq limit most);
    delete from memory.event as e where e.project = _sweep_events.project and e.id = any(gone);
    with removed as (
        delete from memory.event_link as l
        where l.project = _sweep_events.project and l.event_id = any(gone)
        returning l.scope, l.seq, l.link
    )
    update memory.event_chain as c set base = r.link
    from (
        select distinct on (d.scope) d.scope, d.link from removed as d order by d.scope, d.seq desc
    ) as r
    where c.project = _sweep_events.project and c.scope = r.scope;
    delete from memory.read_event as r
    where r.project = _sweep_events.project and r.id in (
        select o.id from memory.read_event as o
        where o.project = _sweep_events.project and o.at < kept_since
        order by o.at limit most - cardinality(gone));
    get diagnostics reads = row_count;
    return cardinality(gone) + reads;
end
$$;
comment on function @self@ is
'Removes events and reads from before a time, with their links: the chains begin after them. Returns
how many.';
revoke all on function @self@ from public;
