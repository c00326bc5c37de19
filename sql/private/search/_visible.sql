create or replace function memory._visible(
    user_id text, agent_id text, run_id text, app_id text, kinds text[],
    as_of timestamptz, known_at timestamptz, include_superseded boolean,
    include_expired boolean default false, project text default null, narrowest text default null
) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    -- upper_inf() costs a third of @> infinity. As a number the planner takes it to be true of nearly
    -- all, and does not answer it from the index of current contents, which is the whole partition's.
    return concat_ws(' and ',
        memory._in_scope(
            user_id, agent_id, run_id, app_id, project => project, narrowest => narrowest),
        case when kinds is not null then 'm.kind = any(($1).kinds)' end,
        case when known_at is not null then 'm.recorded @> ($1).known_at'
            else 'upper_inf(m.recorded)::integer <> 0' end,
        case when include_superseded then null
            when as_of is not null then 'm.valid @> ($1).as_of'
            else 'upper_inf(m.valid)::integer <> 0' end,
        case when include_expired then null
            when num_nonnulls(as_of, known_at) = 0
                then '(m.expires_at is null or m.expires_at > statement_timestamp())'
            else '(m.expires_at is null or m.expires_at > coalesce(($1).as_of, ($1).known_at))' end);
end
$$;
comment on function @self@ is
'The condition on m (a row of memory.memory) by which a call sees it. Text of fixed pieces; values
are read from $1, a memory.fence. project, narrowest: see _in_scope().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
