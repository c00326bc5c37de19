create or replace function memory._known(
    project memory.project_context, user_id text, agent_id text, run_id text, app_id text,
    filters jsonb, most integer default 200
) returns jsonb
language plpgsql volatile -- sees what its own statement added
set search_path = pg_catalog, pg_temp
as $$
declare
    filter constant record := memory._search_filter(
        user_id, agent_id, run_id, app_id, filters, most, null);
    found jsonb;
begin
    execute format(
        'with seen (m, place, total, first_at, last_at) as ('
        '    select m, row_number() over (order by (m.kind = ''summary'') desc, '
        '            coalesce(m.exclusive and m.slot !~ '' / opinion of '', false) desc, '
        '            (m.slot is not null) desc, m.importance desc nulls last, '
        '            lower(m.valid) desc, m.id), '
        '        count(*) over (), min(lower(m.valid)) over (), max(lower(m.valid)) over () '
        '    from memory.memory as m where %s and %s '
        ') select jsonb_build_object(''total'', coalesce(min(s.total), 0), '
        '    ''first_at'', min(s.first_at), ''last_at'', min(s.last_at), '
        '    ''memories'', coalesce(jsonb_agg(jsonb_build_object(''id'', (s.m).id, '
        '        ''memory'', (s.m).memory, ''kind'', (s.m).kind, ''slot'', (s.m).slot, '
        '        ''value'', (s.m).slot_value, ''categories'', (s.m).categories, '
        '        ''since'', (lower((s.m).valid) at time zone ''UTC'')::date) order by s.place), ''[]'')) '
        'from seen as s where s.place <= $2',
        memory._visible(user_id, agent_id, run_id, app_id, null, null, null, false),
        filter.condition)
    into found
    using memory._fence(
        project.name, user_id, agent_id, run_id, app_id, parameters => filter.parameters), most;
    return found;
end
$$;
comment on function @self@ is
'What a scope currently holds: {"total", "first_at", "last_at", "memories": [{id, memory, kind,
slot, value, categories, since}]}, the most telling first (summaries, attributes, importance), at most that
many.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
