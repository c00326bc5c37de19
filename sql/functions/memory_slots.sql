create or replace function @extschema@.memory_slots(
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    kinds text[] default null,
    page_size integer default 100,
    after_kind text default null,
    after_slot text default null,
    project text default null
)
returns table (
    kind text, slot text, current bigint, former bigint, id uuid, memory text,
    valid_from timestamptz
)
language plpgsql volatile -- sees what its own statement added
rows 30
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_slots.project);
    filter constant record := memory._search_filter(
        user_id, agent_id, run_id, app_id, null, page_size, kinds, 'page_size');
begin
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_slots', user_id, agent_id, run_id, app_id);
    end if;
    if after_kind is null and after_slot is not null then
        raise exception 'after_slot is given without after_kind'
            using errcode = 'invalid_parameter_value',
            hint = 'Pass both of the last row of the page before.';
    end if;
    return query execute format(
        'select s.kind, s.slot, s.current, s.held - s.current, s.id, s.memory, s.valid_from '
        'from ('
        '    select distinct on (m.kind, coalesce(m.slot, ''''))'
        '        m.kind, m.slot, m.id, m.memory, lower(m.valid) as valid_from, '
        '        count(*) over held as held, '
        '        count(*) filter (where upper_inf(m.valid)) over held as current '
        '    from memory.memory as m where %s and %s '
        '        and ($3 is null or (m.kind, coalesce(m.slot, '''')) > ($3, coalesce($4, ''''))) '
        '    window held as (partition by m.kind, coalesce(m.slot, '''')) '
        '    order by m.kind, coalesce(m.slot, ''''), upper_inf(m.valid) desc, '
        '        lower(m.valid) desc, m.id desc'
        ') as s order by s.kind, coalesce(s.slot, '''') limit $2',
        memory._visible(
            user_id, agent_id, run_id, app_id, kinds, null, null, include_superseded => true),
        filter.condition)
    using memory._fence(context.name, user_id, agent_id, run_id, app_id, kinds), page_size,
        after_kind, after_slot;
end
$$;
comment on function @self@ is
'What a scope remembers, by kind and slot: how many memories are current, how many are former, and
the newest of them, a current one where there is any. slot is null for memories that fill none, and
those come first of their kind. page_size: 1 to 1000; after_kind and after_slot are those of the
last row of the page before. What has expired is left out.
Errors: invalid_parameter_value (scope, kinds, after_slot), invalid_row_count_in_limit_clause,
invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
