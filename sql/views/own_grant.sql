create or replace view memory.own_grant with (security_barrier = true) as
select
    e.role,
    e.project,
    e.user_id,
    e.agent_id,
    e.run_id,
    e.app_id,
    e.privilege
from memory.effective_grant as e
where (e.role = to_regrole(quote_ident(current_user)) or e.of_group)
    and (e.role = to_regrole(quote_ident(current_user)) or pg_has_role(e.role, 'usage'));
comment on view memory.own_grant is
'What the role that asks may see and write in this transaction, granted to itself or to a group of
which it is a member. An id that is null is not looked at.';
grant select on memory.own_grant to memory_fenced;
