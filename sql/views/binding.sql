create or replace view memory.binding as
-- noqa: disable=AM09
-- array_nulls, which anybody may have set, reads nulls as names: there are none.
select
    p.told[1]::oid::regrole as role,
    p.told[2] = 'grant' as is_grant,
    p.told[3] as project,
    nullif(p.told[5], '') as user_id,
    nullif(p.told[6], '') as agent_id,
    nullif(p.told[7], '') as run_id,
    nullif(p.told[8], '') as app_id,
    p.told[4] as privilege,
    p.asking
from (
    -- Once: a hash, and a look for who asks. And what anybody may have set is read as an array only
    -- where it is the database's own.
    select
        case
            when
                left(current_setting('memory.binding', true), 64)
                = memory._signature(
                    k.key, 'binding', substr(current_setting('memory.binding', true), 65))
                then substr(current_setting('memory.binding', true), 65)::text[]
        end as told,
        to_regrole(quote_ident(current_user))::oid as asking
    from memory.signing_key as k
    where current_setting('memory.binding', true) <> ''
    offset 0
) as p
where p.told is not null;
comment on view memory.binding is
'What memory_bind() has bound this transaction to; no row where it has not, or where the setting is
not of its making. Granted to nobody.';
