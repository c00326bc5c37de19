create or replace view memory.held_grant with (security_barrier = true) as
select
    g.role::oid as role,
    g.project,
    g.user_id,
    g.agent_id,
    g.run_id,
    g.app_id,
    g.privilege,
    g.bound
from memory.role_grant as g
-- A role has the usage of itself.
where (g.role = to_regrole(quote_ident(current_user)) or g.of_group)
    and pg_has_role(g.role, 'usage');
comment on view memory.held_grant is
'What the role that asks was granted, to itself or to a group of which it is a member, whether it
counts in this transaction or not: see agent_memory_udfs.grants.';
grant select on memory.held_grant to memory_fenced;
