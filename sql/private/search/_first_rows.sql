create or replace function memory._first_rows(
    user_id text, agent_id text, run_id text, app_id text, filter text
) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if num_nonnulls(user_id, agent_id, run_id, app_id) = 0 then
        -- The filter names the scope.
        return 'from memory.memory as m where m.project = ($1).project and ' || filter;
    end if;
    -- In the order of an index it is read no further than asked for; "any" has none.
    return 'from memory.memory as m where ' || memory._in_scope(user_id, agent_id, run_id, app_id)
        || case when '*' in (user_id, agent_id, run_id, app_id) then ''
            else ' order by m.created_at, m.id' end;
end
$$;
comment on function @self@ is
'The end of a statement that counts a scope''s memories as far as its limit: from, where, order by.
Text of fixed pieces; values are read as in _in_scope() and _filter().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
