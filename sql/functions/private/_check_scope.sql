create or replace function memory._check_scope(
    user_id text, agent_id text, run_id text, app_id text
) returns void
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
    if num_nonnulls(user_id, agent_id, run_id, app_id) = 0 then
        raise exception 'no scope: user_id, agent_id, run_id and app_id are all null'
            using errcode = 'invalid_parameter_value',
            hint = 'Name at least one of them, e.g. user_id => ''alex''.';
    end if;
    if '' in (user_id, agent_id, run_id, app_id) then
        raise exception 'a scope id is empty'
            using errcode = 'invalid_parameter_value', hint = 'Leave it out, or name it.';
    end if;
end
$$;
comment on function memory._check_scope(text, text, text, text) is
'Raises invalid_parameter_value unless at least one id is given and none is empty.';
revoke all on function memory._check_scope(text, text, text, text) from public;
grant execute on function memory._check_scope(text, text, text, text)
to memory_reader, memory_writer, memory_admin;
