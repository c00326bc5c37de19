create or replace function memory._fence_condition(
    of text, privilege text, project text default null
) returns text
language sql immutable parallel safe
begin atomic
    -- %1$ alias, %2$ project, %3$ privilege, %4$ what a row says of its ids.
    select format(
        case when project is null then
            '((%1$I.project || ''/'' || %1$I.user_id)'
            ' = any((select memory._granted(null, %3$L, ''user_id''))::text[])'
            ' or %1$I.project = any((select memory._granted(null, %3$L, ''project''))::text[])'
            ' or %4$s @> any((select memory._granted_otherwise(null, %3$L))::jsonb[]))'
        else
            -- An id that the grant leaves out is null, and compares as neither true nor false.
            '(((true, coalesce(%1$I.user_id, ''''), coalesce(%1$I.agent_id, ''''),'
            ' coalesce(%1$I.run_id, ''''))'
            ' = (select g.one is not null, g.one[1], g.one[2], g.one[3]'
            ' from (select memory._granted(%2$L, %3$L, ''one'') as one offset 0) as g))'
            ' is not false'
            ' or coalesce(%1$I.user_id = any((select memory._granted_users(%2$L, %3$L))::text[]),'
            ' %4$s @> any((select memory._granted_otherwise(%2$L, %3$L))::jsonb[]), false))'
        end,
        of, project, privilege,
        format('jsonb_build_object(%s)', string_agg(
            format('%1$L, %2$I.%1$I', i.id, of), ', ' order by i.place)
            filter (where project is null or i.id <> 'project')))
    from unnest(
        array['user_id', 'project', 'agent_id', 'run_id', 'app_id']
    ) with ordinality as i (id, place);
end;
comment on function @self@ is
'The condition by which a row with the four ids (under this alias) is within what the role that asks
was granted. Each (select ...) is asked once a statement, and only where those before it did not
tell: of a project first one grant, then the users, then all. They are few, and one call each: a
statement makes ready all that its conditions name, needed or not. project: of a partition, whose
rows need no look at theirs.';
revoke all on function @self@ from public;
