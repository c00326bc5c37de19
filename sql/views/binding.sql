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

-- What anybody may have set is read as JSON only where it is the database's own.
proven as (
    select case
        when s.signature = memory._signature(s.key, 'binding', s.told) then s.told::jsonb
        end as told
    from said as s
)

select
    t.role::regrole as role,
    t.is_grant,
    t.project,
    t.user_id,
    t.agent_id,
    t.run_id,
    t.app_id,
    t.privilege
from proven as p
cross join lateral jsonb_to_record(p.told) as t (
    role oid, is_grant boolean, project text, user_id text, agent_id text, run_id text, app_id text,
    privilege text
)
where p.told is not null;
comment on view memory.binding is
'What memory_bind() has bound this transaction to; no row where it has not, or where the setting is
not of its making. Granted to nobody.';
