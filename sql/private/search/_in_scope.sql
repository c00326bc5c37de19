create or replace function memory._in_scope(
    user_id text, agent_id text, run_id text, app_id text, of text default 'm',
    project text default null, narrowest text default null
) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        select concat_ws(' and ',
            case when project is null then of || '.project = ($1).project'
                when user_id <> '*' then format('%I.project = %L', of, project)
                else format('(%I.project || '''') = %L', of, project) end,
            string_agg(
                case when i.value = '*' then format('%I.%I is not null', of, i.id)
                    when i.id <> narrowest then format('(%1$I.%2$I || '''') = ($1).%2$I', of, i.id)
                    else format('%1$I.%2$I = ($1).%2$I', of, i.id) end,
                ' and ' order by i.place))
        from unnest(
            array['user_id', 'agent_id', 'run_id', 'app_id'],
            array[user_id, agent_id, run_id, app_id]
        ) with ordinality as i (id, value, place)
        where i.value is not null);
end
$$;
comment on function @self@ is
'The condition on m (a row with the four ids, under that or another alias) by which it belongs to a
scope: a named id must match, ''*'' means any, an unnamed one is not looked at. Text of fixed
pieces; values are read from $1, a memory.fence. With a project the text is to name that one''s
partition. Where no user is named the project is compared as an expression: by the column, which is
one of the primary key, the planner would read all rows where few ids have most of them. With
narrowest rows are found through the index of that id only: the other ids are compared likewise.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
