create or replace function memory._already_said(project text, facts jsonb) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    -- One statement, as its plan takes longer than its work. Fact by fact, so that the indexes are
    -- asked for its hash and not for the whole scope.
    lookup constant text := format(
        'select jsonb_build_object('
        '    ''heard'', jsonb_agg(distinct jsonb_build_object('
        '        ''said'', f.message_id, ''heard'', g.id)) filter (where g.id is not null),'
        '    ''twins'', jsonb_agg(distinct jsonb_build_object('
        '        ''said'', f.message_id, ''id'', t.id,'
        '        ''expired'', coalesce(t.expires_at <= asked.at, false))'
        '    ) filter (where t.id is not null)'
        ') as answer '
        'from (select clock_timestamp() as at offset 0) as asked '
        'cross join jsonb_to_recordset($1::jsonb)'
        '    as f (message_id uuid, scope uuid, message_hash uuid) '
        'left join lateral ('
        '    select m.id from memory.message as m'
        '    where m.project = %1$L and m.scope = f.scope and m.content_hash = f.message_hash'
        '    offset 0'
        ') as g on true '
        'left join lateral ('
        '    select m.id, m.expires_at from memory.memory as m'
        '    where m.project = %1$L and m.scope = f.scope and m.content_hash = f.message_hash'
        '        and upper_inf(m.valid) and upper_inf(m.recorded)'
        '    offset 0'
        ') as t on true',
        project);
    keys constant text := (
        select jsonb_agg(f)
        from jsonb_to_recordset(facts) as f (message_id uuid, scope uuid, message_hash uuid));
    found jsonb;
    heard jsonb;
    twins jsonb;
    known jsonb := '{}'::jsonb;
    expired uuid;
begin
    if memory._has_python() then
        found := memory._kept_plan(lookup, keys, null);
    else
        execute lookup into found using keys;
    end if;
    heard := nullif(found -> 'heard', 'null');
    twins := nullif(found -> 'twins', 'null');
    -- Mostly nothing was.
    if heard is not null then
        select coalesce(jsonb_object_agg(k.said, k.memory_id), '{}') into known
        from (
            select h.said, min(m.id::text) as memory_id
            from jsonb_to_recordset(heard) as h (said uuid, heard uuid)
            join memory.memory_source as s
                on s.project = _already_said.project and s.message_id = h.heard
            join memory.memory as m on m.project = _already_said.project and m.id = s.memory_id
            -- Not upper_inf(): that would lead to the index of current contents, all of it.
            where m.valid @> timestamptz 'infinity' and m.recorded @> timestamptz 'infinity'
                and (m.expires_at is null or m.expires_at > statement_timestamp())
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
'Of verbatim facts those whose statement a scope holds already: heard there before in a message
whose memory is current, or a current memory that says the same. An object, id of the message to
id of the memory. Expired memories that say the same are closed on the way.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
