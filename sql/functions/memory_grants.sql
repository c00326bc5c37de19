create or replace function @extschema@.memory_grants()
returns table (
    role name, project text, user_id text, agent_id text, run_id text, app_id text, privilege text,
    bound boolean, granted_by name, granted_at timestamptz
)
language plpgsql volatile -- sees what its own statement added
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._check_initialised();
    if has_table_privilege('memory.role_grant', 'select') then
        return query
        select coalesce(r.rolname, g.role::text::name), g.project, g.user_id, g.agent_id, g.run_id,
            g.app_id, g.privilege, g.bound, g.granted_by, g.granted_at
        from memory.role_grant as g
        left join pg_roles as r on r.oid = g.role
        order by 1, g.project, g.user_id, g.agent_id, g.run_id, g.app_id;
    elsif memory._is_fenced() then
        return query
        select r.rolname, g.project, g.user_id, g.agent_id, g.run_id, g.app_id, g.privilege,
            null::boolean, null::name, null::timestamptz
        from memory.own_grant as g
        join pg_roles as r on r.oid = g.role
        order by 1, g.project, g.user_id, g.agent_id, g.run_id, g.app_id;
    end if;
end
$$;
comment on function @self@ is
'What was granted to which role; to a fenced role, what it has in this transaction itself. A role
that was dropped stands with its number. Errors: object_not_in_prerequisite_state before
memory_init().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
