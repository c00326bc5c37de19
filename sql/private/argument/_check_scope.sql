create or replace function memory._check_scope(
    user_id text, agent_id text, run_id text, app_id text, allow_any boolean default true
) returns void
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
    longest integer;
begin
    if num_nonnulls(user_id, agent_id, run_id, app_id) = 0 then
        raise exception 'no scope: user_id, agent_id, run_id and app_id are all null'
            using errcode = 'invalid_parameter_value',
            hint = 'Name at least one of them, e.g. user_id => ''alex''.';
    end if;
    if not allow_any and '*' in (user_id, agent_id, run_id, app_id) then
        raise exception 'a scope id is "*"'
            using errcode = 'invalid_parameter_value',
            hint = 'It means any id where memories are read; name the one to write to.';
    end if;
    if memory._is_blank(user_id) or memory._is_blank(agent_id) or memory._is_blank(run_id)
        or memory._is_blank(app_id) then
        raise exception 'a scope id is empty'
            using errcode = 'invalid_parameter_value', hint = 'Leave it out, or name it.';
    end if;
    -- Indexes hold the ids: an entry of theirs has to fit on a third of a page.
    longest := greatest(
        octet_length(user_id), octet_length(agent_id), octet_length(run_id), octet_length(app_id));
    if longest > 512 then
        raise exception 'a scope id is too long: % bytes', longest
            using errcode = 'program_limit_exceeded', hint = 'Use at most 512 bytes.';
    end if;
end
$$;
comment on function @self@ is
'Raises invalid_parameter_value unless at least one id is given and none is empty; "*" passes
where any id may be meant. Raises program_limit_exceeded for an id of more than 512 bytes.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
