create or replace view memory.bound_grant with (security_barrier = true) as
select
    b.project,
    coalesce(b.user_id, g.user_id) as user_id,
    coalesce(b.agent_id, g.agent_id) as agent_id,
    coalesce(b.run_id, g.run_id) as run_id,
    coalesce(b.app_id, g.app_id) as app_id,
    case when b.privilege = 'read' or g.privilege = 'read' then 'read' else 'write' end as privilege
from memory.binding as b
left join memory.role_grant as g
    on not b.is_grant
        and b.project = g.project
        and (g.role::oid = b.asking or g.of_group)
        and (b.role = g.role or not g.bound)
        and coalesce(b.user_id = g.user_id, true)
        and coalesce(b.agent_id = g.agent_id, true)
        and coalesce(b.run_id = g.run_id, true)
        and coalesce(b.app_id = g.app_id, true)
-- A role has the usage of itself.
where case when b.is_grant then b.role::oid = b.asking else pg_has_role(g.role, 'usage') end;
comment on view memory.bound_grant is
'memory.own_grant where something is bound, which is read twice as fast.';
grant select on memory.bound_grant to memory_fenced;
