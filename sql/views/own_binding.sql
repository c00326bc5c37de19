create or replace view memory.own_binding with (security_barrier = true) as
select
    b.role::oid as role,
    b.is_grant,
    b.project,
    b.user_id,
    b.agent_id,
    b.run_id,
    b.app_id,
    b.privilege
from memory.binding as b;
comment on view memory.own_binding is
'What this transaction is bound to, as its setting says, too, once it is proven.';
grant select on memory.own_binding to memory_fenced;
