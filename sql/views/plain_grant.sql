create or replace view memory.plain_grant with (security_barrier = true) as
select
    g.project,
    g.user_id,
    g.agent_id,
    g.run_id,
    g.app_id,
    g.privilege
from memory.role_grant as g
-- A role has the usage of itself.
where (g.role = to_regrole(quote_ident(current_user)) or g.of_group)
    and pg_has_role(g.role, 'usage')
    and not g.bound;
comment on view memory.plain_grant is
'memory.own_grant where nothing is bound, which is read five times as fast.';
grant select on memory.plain_grant to memory_fenced;
