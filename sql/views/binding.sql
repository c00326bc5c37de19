create or replace view memory.binding as
select
    t.role::regrole as role,
    t.is_grant,
    t.project,
    t.user_id,
    t.agent_id,
    t.run_id,
    t.app_id,
    t.privilege
from (
    select
        k.key,
        left(s.value, 64) as signature,
        substr(s.value, 65) as told
    from memory.signing_key as k
    cross join (select nullif(current_setting('memory.binding', true), '') as value) as s
    where s.value is not null
) as v
cross join lateral (
    select case
        when v.signature = memory._signature(v.key, 'binding', v.told) then v.told::jsonb
        end as told
) as j
cross join lateral jsonb_to_record(j.told) as t (
    role oid, is_grant boolean, project text, user_id text, agent_id text, run_id text, app_id text,
    privilege text
)
where j.told is not null;
comment on view memory.binding is
'What memory_bind() has bound this transaction to; no row where it has not, or where the setting is
not of its making. Granted to nobody.';
