create or replace function memory._last_events(project text, ids uuid[]) returns jsonb
language plpgsql stable
@kept_plans@
as $$
begin
    perform memory._enter(project);
    return (
        select jsonb_object_agg(n.id, e.id)
        -- One by one, fenced: of many at once a plan reads all events.
        from unnest(ids) as n (id)
        cross join lateral (
            select o.id from event as o
            where o.project is not distinct from _last_events.project and o.memory_id = n.id
            order by o.seq desc limit 1
        ) as e);
end
$$;
comment on function @self@ is
'The id of the last event of each memory: an object, memory id to event id.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
