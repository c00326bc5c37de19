create or replace function memory._visible(
    user_id text, agent_id text, run_id text, app_id text, kinds text [],
    as_of timestamptz, known_at timestamptz, include_superseded boolean
) returns text
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    return concat_ws(' and ',
        'm.project = $3',
        case when user_id = '*' then 'm.user_id is not null'
            when user_id is not null then 'm.user_id = $4' end,
        case when agent_id = '*' then 'm.agent_id is not null'
            when agent_id is not null then 'm.agent_id = $5' end,
        case when run_id = '*' then 'm.run_id is not null'
            when run_id is not null then 'm.run_id = $6' end,
        case when app_id = '*' then 'm.app_id is not null'
            when app_id is not null then 'm.app_id = $7' end,
        case when kinds is not null then 'm.kind = any($8)' end,
        case when known_at is null then 'upper_inf(m.recorded)' else 'm.recorded @> $10' end,
        case when include_superseded then null
            when as_of is not null then 'm.valid @> $9' else 'upper_inf(m.valid)' end,
        '(m.expires_at is null or m.expires_at > coalesce($9, $10, statement_timestamp()))');
end
$$;
comment on function memory._visible(
    text, text, text, text, text [], timestamptz, timestamptz, boolean) is
'The condition on m (a row of memory.memory) by which a call sees it. Text of fixed pieces; values are
read as $3 project, $4 to $7 ids, $8 kinds, $9 as_of, $10 known_at.';
revoke all on function memory._visible(
    text, text, text, text, text [], timestamptz, timestamptz, boolean) from public;
grant execute on function memory._visible(
    text, text, text, text, text [], timestamptz, timestamptz, boolean)
to memory_reader, memory_writer, memory_admin;
