create or replace view memory.binding as
with setting as (
    select nullif(current_setting('memory.binding', true), '') as value
),

said as (
    select
        k.key,
        left(s.value, 64) as signature,
        substr(s.value, 65) as told
    from memory.signing_key as k
    cross join setting as s
    where s.value is not null
),

-- Once: a hash each, and a look for who asks. And what anybody may have set is read as JSON only
-- where it is the database's own.
proven as materialized (
    select
        case
            when s.signature = memory._signature(s.key, 'binding', s.told) then s.told::jsonb
        end as told,
        to_regrole(quote_ident(current_user))::oid as asking
    from said as s
)

select
    (p.told ->> 'role')::oid::regrole as role,
    (p.told ->> 'is_grant')::boolean as is_grant,
    p.told ->> 'project' as project,
    p.told ->> 'user_id' as user_id,
    p.told ->> 'agent_id' as agent_id,
    p.told ->> 'run_id' as run_id,
    p.told ->> 'app_id' as app_id,
    p.told ->> 'privilege' as privilege,
    p.asking
from proven as p
where p.told is not null;
comment on view memory.binding is
'What memory_bind() has bound this transaction to; no row where it has not, or where the setting is
not of its making. Granted to nobody.';
