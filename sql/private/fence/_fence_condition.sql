create or replace function memory._fence_condition(
    of text, privilege text, project text default null
) returns text
language sql immutable parallel safe
begin atomic
    select format(
        '(%1$s or jsonb_build_object(''project'', %2$s.project, ''user_id'', %2$s.user_id, '
        '''agent_id'', %2$s.agent_id, ''run_id'', %2$s.run_id, ''app_id'', %2$s.app_id)'
        ' @> any((select memory._granted_otherwise(%3$L, %4$L))::jsonb[]))',
        string_agg(
            format(
                case when project is null and i.id <> 'project'
                    then '(%1$s.project || ''/'' || %1$s.%2$I) = any((select memory._granted('
                        'null, %4$L, %2$L))::text[])'
                    else '%1$s.%2$I = any((select memory._granted(%3$L, %4$L, %2$L))::text[])' end,
                of, i.id, project, privilege),
            ' or ' order by i.place),
        of, project, privilege)
    from unnest(array['user_id', 'project', 'agent_id']) with ordinality as i (id, place);
end;
comment on function @self@ is
'The condition by which a row with the four ids (under this alias) is within what the role that asks
was granted. Each (select ...) is asked once a statement, and only where those before it did not
tell. project: of a partition, whose rows need no look at theirs.';
revoke all on function @self@ from public;
