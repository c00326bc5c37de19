create or replace function memory._scope_counts(
    project text, user_id text, agent_id text, run_id text, app_id text
)
returns table (part text, count bigint)
language plpgsql volatile -- sees what its statement's locks waited for
set search_path = pg_catalog, pg_temp
as $$
begin
    return query execute format(
        'with m as materialized ('
        '    select m.id, m.version_of, m.scope from memory.memory as m where %1$s'
        '), '
        'n as materialized ('
        '    select n.entity_id from memory.memory_entity as n'
        '    where n.project = ($1).project and n.memory_id in (select m.id from m)'
        ') '
        'select ''memories'', count(*) from m where m.version_of is null '
        'union all select ''former states'', count(*) from m where m.version_of is not null '
        'union all select ''messages'', count(*) from memory.message as m where %1$s '
        'union all select ''events'', count(*) from memory.event as m where %1$s'
        '    and num_nonnulls(m.old_memory, m.new_memory, m.old_metadata, m.new_metadata) > 0 '
        'union all select ''entities'', count(distinct n.entity_id) from n '
        'union all select ''relations'', count(*) from memory.relation as r'
        '    where r.project = ($1).project and r.memory_id in (select m.id from m) '
        'union all select ''feedback'', count(*) from memory.feedback as f'
        '    where f.project = ($1).project and f.memory_id in (select m.id from m) '
        'union all select ''access'', count(*) from memory.access as a'
        '    where a.project = ($1).project and a.memory_id in (select m.id from m) '
        'union all select ''jobs'', count(*) from memory.job as m where %1$s '
        'union all select ''answers'', count(*) from memory.idempotency as i'
        '    where i.project = ($1).project and i.scope in ('
        '        select m.scope from m union select m.scope from memory.message as m where %1$s)',
        memory._in_scope(user_id, agent_id, run_id, app_id))
    using memory._fence(project, user_id, agent_id, run_id, app_id);
end
$$;
comment on function @self@ is
'How much of each kind a scope holds; events: those that hold a text.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
