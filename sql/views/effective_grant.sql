create or replace view memory.effective_grant as
select
    g.role,
    g.of_group,
    g.project,
    coalesce(g.user_id, b.user_id) as user_id,
    coalesce(g.agent_id, b.agent_id) as agent_id,
    coalesce(g.run_id, b.run_id) as run_id,
    coalesce(g.app_id, b.app_id) as app_id,
    case when b.privilege = 'read' then 'read' else g.privilege end as privilege
from memory.role_grant as g
left join memory.binding as b on true
where case
    when b.project is null then not g.bound
    else not b.is_grant
        and (g.role = b.role or not g.bound)
        and g.project = b.project
        and coalesce(g.user_id = b.user_id, true)
        and coalesce(g.agent_id = b.agent_id, true)
        and coalesce(g.run_id = b.run_id, true)
        and coalesce(g.app_id = b.app_id, true)
    end
union all
select
    b.role,
    false as of_group,
    b.project,
    b.user_id,
    b.agent_id,
    b.run_id,
    b.app_id,
    b.privilege
from memory.binding as b
where b.is_grant;
comment on view memory.effective_grant is
'What roles may see and write in this transaction: what they were granted, narrowed to what the
transaction is bound to. Granted to nobody.';
