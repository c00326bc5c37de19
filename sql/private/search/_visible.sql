create or replace function memory._visible(
    user_id text, agent_id text, run_id text, app_id text, kinds text[],
    as_of timestamptz, known_at timestamptz, include_superseded boolean,
    include_expired boolean default false
) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    -- upper_inf() costs a third of @> infinity. As a number the planner takes it to be true of nearly
    -- all, and does not answer it from the index of current contents, which is the whole partition's.
    return concat_ws(' and ',
        memory._in_scope(user_id, agent_id, run_id, app_id),
        case when kinds is not null then 'm.kind = any($8)' end,
        case when known_at is not null then 'm.recorded @> $10'
            else 'upper_inf(m.recorded)::integer <> 0' end,
        case when include_superseded then null
            when as_of is not null then 'm.valid @> $9'
            else 'upper_inf(m.valid)::integer <> 0' end,
        case when not include_expired then
            '(m.expires_at is null or m.expires_at > coalesce($9, $10, statement_timestamp()))'
        end);
end
$$;
comment on function @self@ is
'The condition on m (a row of memory.memory) by which a call sees it. Text of fixed pieces; values
are read as $3 project, $4 to $7 ids, $8 kinds, $9 as_of, $10 known_at.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
