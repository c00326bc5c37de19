create or replace function memory._copy_rows(source text, project text, as_of timestamptz)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $copy_rows$
declare
    bucket constant text := 'memory._bucket($1, x.user_id, x.agent_id, x.run_id, x.app_id)';
    inserts text[] := '{}'::text[];
    part record;
    columns record;
begin
    -- Ids go on in the buckets of the new project's scopes.
    for part in
        select * from (values
            ('message', $$ x.created_at <= $2 $$, 'g.new_id', '{}'::jsonb,
                'join g on g.id = x.id'),
            ('memory', 'true', 'm.new_id', jsonb_build_object(
                'version_of',
                    'case when not m.is_own then memory._rebucketed(m.memory_id, m.bucket) end',
                'recorded', 'case when m.is_own and $2 < upper(x.recorded)'
                    ' then tstzrange(lower(x.recorded), null) else x.recorded end',
                'superseded_by', 'case when $2 = ''infinity'' or exists ('
                    'select from m as s where s.memory_id = x.superseded_by)'
                    ' then memory._rebucketed(x.superseded_by, m.bucket) end',
                'archived_at', 'case when m.is_archived then x.archived_at end',
                'embedding',
                    'case when not m.is_archived then coalesce(x.embedding, a.embedding) end',
                'embedding_2',
                    'case when not m.is_archived then coalesce(x.embedding_2, a.embedding_2) end'),
                'join m on m.id = x.id left join %1$I.archive as a on a.memory_id = x.id'),
            ('archive', 'm.is_archived', null, '{"memory_id": "m.new_id"}',
                'join m on m.id = x.memory_id'),
            ('memory_source', 'm.is_own', null,
                '{"memory_id": "m.new_id", "message_id": "g.new_id"}',
                'join m on m.memory_id = x.memory_id join g on g.id = x.message_id'),
            ('entity', 'true', 'e.new_id', '{}', 'join e on e.id = x.id'),
            ('memory_entity', 'm.is_own', null,
                '{"memory_id": "m.new_id", "entity_id": "e.new_id"}',
                'join m on m.memory_id = x.memory_id join e on e.id = x.entity_id'),
            ('relation', 'm.is_own', 'memory._rebucketed(x.id, m.bucket)',
                '{"memory_id": "m.new_id", "source_id": "e.new_id", "target_id": "o.new_id"}',
                'join m on m.memory_id = x.memory_id join e on e.id = x.source_id'
                ' join e as o on o.id = x.target_id'),
            ('event', 'x.at <= $2', 'memory._rebucketed(x.id, b.bucket)', jsonb_build_object(
                'memory_id', 'memory._rebucketed(x.memory_id, b.bucket)',
                'previous_id', 'memory._rebucketed(x.previous_id, b.bucket)',
                'version_id', 'memory._rebucketed(x.version_id, b.bucket)',
                'operation', 'memory._rebucketed(x.operation, b.bucket)',
                'undoes', 'memory._rebucketed(x.undoes, b.bucket)'),
                format('cross join lateral (select %s as bucket) as b', bucket)),
            ('feedback', 'm.is_own and x.at <= $2', null, '{"memory_id": "m.new_id"}',
                'join m on m.memory_id = x.memory_id'),
            ('access', 'm.is_own and $2 = ''infinity''', null, '{"memory_id": "m.new_id"}',
                'join m on m.memory_id = x.memory_id')
        ) as p (table_name, condition, new_id, changed, joined)
    loop
        columns := memory._copied_columns(
            part.table_name, part.changed || jsonb_strip_nulls(jsonb_build_object(
                'project', '$1', 'id', part.new_id)));
        inserts := inserts || format(
            'into_%3$s as (insert into %2$I.%3$I (%4$s) select %5$s from %1$I.%3$I as x %6$s where %7$s)',
            'memory_' || source, 'memory_' || project, part.table_name, columns.names,
            columns.expressions, format(part.joined, 'memory_' || source), part.condition);
    end loop;
    -- One statement, so one snapshot: nobody is kept from writing meanwhile.
    execute format(
        'with m as materialized ('
        '    select s.*, memory._rebucketed(case when s.is_own then s.memory_id else s.id end,'
        '        s.bucket) as new_id'
        '    from ('
        '        select x.id, coalesce(x.version_of, x.id) as memory_id, %2$s as bucket,'
        '            row_number() over (partition by coalesce(x.version_of, x.id)'
        '                order by lower(x.recorded) desc, x.version_of is null desc) = 1 as is_own,'
        '            coalesce(x.archived_at <= $2, false) as is_archived'
        '        from %1$I.memory as x where lower(x.recorded) <= $2'
        '    ) as s'
        '), g as materialized ('
        '    select x.id, memory._rebucketed(x.id, %2$s) as new_id'
        '    from %1$I.message as x where x.created_at <= $2'
        '), e as materialized ('
        '    select x.id, memory._rebucketed(x.id, %2$s) as new_id'
        '    from %1$I.entity as x where x.created_at <= $2'
        '), %3$s select', 'memory_' || source, bucket, array_to_string(inserts, ', '))
    using project, coalesce(as_of, 'infinity');
end
$copy_rows$;
comment on function @self@ is
'Copies what a project remembers (messages, memories with their former states, archive, sources,
entities, relations, events, feedback, access counts) into the tables of another, which are not
attached yet. as_of: as it was known then: the state that a memory had is its last, what came later
is not there.';
revoke all on function @self@ from public;
