create or replace function @extschema@.memory_revoke(
    role name,
    project text default null,
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    privilege text default 'read'
) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context constant memory.project_context := memory._project(memory_revoke.project);
    fenced regrole := to_regrole(quote_ident(role));
    revoked bigint;
begin
    if fenced is null then
        raise exception 'role % does not exist', coalesce(quote_ident(role), 'null')
            using errcode = 'undefined_object', hint = 'See memory_grants().';
    end if;
    if privilege is null or privilege not in ('read', 'write') then
        raise exception 'unknown privilege: %', coalesce(quote_literal(privilege), 'null')
            using errcode = 'invalid_parameter_value', hint = 'Use read or write.';
    end if;
    lock table memory.role_grant in share row exclusive mode;
    if privilege = 'write' then
        update memory.role_grant as g set privilege = 'read'
        where g.role = fenced and g.project = context.name and g.privilege = 'write'
            and (g.user_id, g.agent_id, g.run_id, g.app_id) is not distinct from (
                memory_revoke.user_id, memory_revoke.agent_id, memory_revoke.run_id,
                memory_revoke.app_id);
    else
        delete from memory.role_grant as g
        where g.role = fenced and g.project = context.name
            and (g.user_id, g.agent_id, g.run_id, g.app_id) is not distinct from (
                memory_revoke.user_id, memory_revoke.agent_id, memory_revoke.run_id,
                memory_revoke.app_id);
    end if;
    get diagnostics revoked = row_count;
    perform memory._withdraw_writing(fenced);
    return revoked;
end
$$;
comment on function @self@ is
'Takes back what memory_grant() gave for exactly these ids: write leaves reading, read leaves
nothing. Returns how many grants that were, 0 where there was none. The role stays fenced, with what
else it was granted; without any it sees nothing.
Errors: undefined_object (role), invalid_parameter_value (privilege), invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
