create or replace function memory._in_scope(
    user_id text, agent_id text, run_id text, app_id text, of text default 'm'
) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return concat_ws(' and ',
        of || '.project = $3',
        case when user_id = '*' then of || '.user_id is not null'
            when user_id is not null then of || '.user_id = $4' end,
        case when agent_id = '*' then of || '.agent_id is not null'
            when agent_id is not null then of || '.agent_id = $5' end,
        case when run_id = '*' then of || '.run_id is not null'
            when run_id is not null then of || '.run_id = $6' end,
        case when app_id = '*' then of || '.app_id is not null'
            when app_id is not null then of || '.app_id = $7' end);
end
$$;
comment on function @self@ is
'The condition on m (a row with the four ids, under that or another alias) by which it belongs to a
scope: a named id must match, ''*'' means any, an unnamed one is not looked at. Text of fixed
pieces; values are read as $3 project, $4 to $7 ids.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
