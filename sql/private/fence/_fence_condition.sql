create or replace function memory._fence_condition(
    of text, privilege text, project text default null
) returns text
language sql immutable parallel safe
begin atomic
    select format(
        '(%s or exists ('
        'select from unnest((select memory._granted_otherwise(%L, %L))) as g where %s))',
        case when project is null then format(
            '(%1$s.project || ''/'' || %1$s.user_id) = any((select memory._granted('
            'null, %2$L, ''user_id''))::text[])'
            ' or %1$s.project = any((select memory._granted(null, %2$L, ''project''))::text[])',
            of, privilege)
        else format(
            '%1$s.user_id = any((select memory._granted(%2$L, %3$L, ''user_id''))::text[])'
            ' or (select %2$L = any(memory._granted(%2$L, %3$L, ''project'')))'
            ' or memory._grant_key((select memory._granted(%2$L, %3$L, ''other ids''))[1],'
            ' %1$s.user_id, %1$s.agent_id, %1$s.run_id, %1$s.app_id)'
            ' = any((select memory._granted(%2$L, %3$L, ''others''))::text[])',
            of, project, privilege)
        end,
        project, privilege,
        string_agg(
            format(
                case i.id when 'project' then 'g.%2$I = %1$s.%2$I'
                    else '(g.%2$I is null or g.%2$I = %1$s.%2$I)' end,
                of, i.id),
            ' and ' order by i.place) filter (where project is null or i.id <> 'project'))
    from unnest(
        array['user_id', 'project', 'agent_id', 'run_id', 'app_id']
    ) with ordinality as i (id, place);
end;
comment on function @self@ is
'The condition by which a row with the four ids (under this alias) is within what the role that asks
was granted. Each (select ...) is asked once a statement, and only where those before it did not
tell; "others" is a short way to what the last of them tells, where all of that is by the same ids. project: of a partition, whose rows need no look at theirs.';
revoke all on function @self@ from public;
