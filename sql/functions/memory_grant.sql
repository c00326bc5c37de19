create or replace function @extschema@.memory_grant(
    role name,
    project text default null,
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    privilege text default 'read',
    bound boolean default false
) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context constant memory.project_context := memory._project(memory_grant.project);
    fence name;
begin
    if privilege is null or privilege not in ('read', 'write') then
        raise exception 'unknown privilege: %', coalesce(quote_literal(privilege), 'null')
            using errcode = 'invalid_parameter_value', hint = 'Use read or write.';
    end if;
    if num_nonnulls(user_id, agent_id, run_id, app_id) > 0 then
        perform memory._check_scope(user_id, agent_id, run_id, app_id, allow_any => false);
    end if;
    perform memory._check_can_be_fenced(role);
    lock table memory.role_grant in share row exclusive mode;
    foreach fence in array case privilege
        when 'write' then array['memory_fenced', 'memory_fenced_writer']
        else array['memory_fenced'] end
    loop
        continue when pg_has_role(role, fence, 'usage');
        begin
            execute format('grant %I to %I', fence, role);
        exception when insufficient_privilege then
            raise exception '% can''t be granted to role "%"', fence, role
                using errcode = 'insufficient_privilege', detail = sqlerrm,
                hint = format('As a superuser: grant memory_fenced, memory_fenced_writer to %I with '
                    'admin option, inherit false.', current_user);
        end;
        if not pg_has_role(role, fence, 'usage') then
            raise exception 'role "%" does not inherit what it is a member of', role
                using errcode = 'invalid_grant_operation',
                hint = format('alter role %I inherit; or grant %I to %1$I with inherit true.',
                    role, fence);
        end if;
    end loop;
    insert into memory.role_grant as g (
        role, of_group, project, user_id, agent_id, run_id, app_id, privilege, bound)
    select r.oid::regrole, not r.rolcanlogin, context.name, memory_grant.user_id,
        memory_grant.agent_id, memory_grant.run_id, memory_grant.app_id, memory_grant.privilege,
        coalesce(memory_grant.bound, false)
    from pg_roles as r where r.rolname = memory_grant.role
    on conflict on constraint role_grant_key do update
    set privilege = greatest(g.privilege, excluded.privilege), bound = g.bound and excluded.bound,
        of_group = excluded.of_group;
end
$$;
comment on function @self@ is
'Lets a role see (read) or also write (write) the rows of a project that have all these ids; without
an id the whole project. The role becomes a member of memory_fenced, to write of
memory_fenced_writer, too: row security keeps it, in every table, view and function, to what it was
granted, and nothing at all is what it has without a grant.
A role that can''t log in is a group, whose members have its grants. Grants add up; memory_revoke()
takes them back. bound: it counts only in a transaction of memory_bind(), narrowed to those ids.
Refuses a role that could get round the fence, as a superuser or as a member of memory_reader,
memory_writer or memory_admin.
Errors: undefined_object (role), invalid_grant_operation, invalid_parameter_value (privilege, "*"),
invalid_schema_name (project), insufficient_privilege.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
