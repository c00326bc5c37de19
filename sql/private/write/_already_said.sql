create or replace function memory._already_said(project text, turns memory.turn[]) returns jsonb
language plpgsql
@kept_plans@
as $$
declare
    heard jsonb;
    twins jsonb;
    known jsonb := '{}'::jsonb;
    expired uuid;
begin
    perform memory._enter(project);
    -- Turn by turn and fenced, so that the indexes are asked for its hash and not for the scope.
    select
        jsonb_agg(distinct jsonb_build_object('said', t.message_id, 'heard', g.id))
            filter (where g.id is not null),
        jsonb_agg(distinct jsonb_build_object(
            'said', t.message_id, 'id', k.id,
            'expired', coalesce(k.expires_at <= clock_timestamp(), false)))
            filter (where k.id is not null)
    into heard, twins
    from unnest(turns) as t
    left join lateral (
        select m.id from message as m
        where m.project is not distinct from _already_said.project and m.scope = (t.target).scope
            and m.content_hash = t.content_hash
        offset 0
    ) as g on true
    left join lateral (
        select m.id, m.expires_at from memory as m
        where m.project is not distinct from _already_said.project and m.scope = (t.target).scope
            and m.content_hash = t.content_hash and upper_inf(m.valid) and upper_inf(m.recorded)
        offset 0
    ) as k on true
    where t.memory_id is not null;
    -- Mostly nothing was.
    if heard is not null then
        select coalesce(jsonb_object_agg(k.said, k.memory_id), '{}') into known
        from (
            select h.said, min(m.id::text) as memory_id
            from jsonb_to_recordset(heard) as h (said uuid, heard uuid)
            cross join lateral (
                select s.memory_id from memory_source as s
                where s.project is not distinct from _already_said.project
                    and s.message_id = h.heard
                offset 0
            ) as s
            cross join lateral (
                select o.id, o.expires_at from memory as o
                where o.project is not distinct from _already_said.project and o.id = s.memory_id
                    -- Not upper_inf(): that would lead to the index of current contents.
                    and o.valid @> timestamptz 'infinity' and o.recorded @> timestamptz 'infinity'
                offset 0
            ) as m
            where m.expires_at is null or m.expires_at > statement_timestamp()
            group by h.said
        ) as k;
    end if;
    if twins is null then
        return known;
    end if;
    -- What has expired no longer speaks; make room for the new statement.
    for expired in
        select distinct t.id
        from jsonb_to_recordset(twins) as t (said text, id uuid, expired boolean)
        where t.expired and not known ? t.said
    loop
        perform memory._close_record(project, expired, null, 'expired');
    end loop;
    return known || coalesce((
        select jsonb_object_agg(t.said, t.id)
        from jsonb_to_recordset(twins) as t (said text, id uuid, expired boolean)
        where not t.expired and not known ? t.said), '{}');
end
$$;
comment on function @self@ is
'Of turns that are stored word for word those whose statement a scope holds already: heard there
before in a message whose memory is current, or a current memory that says the same. An object, id
of the message to id of the memory. Expired memories that say the same are closed on the way.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
