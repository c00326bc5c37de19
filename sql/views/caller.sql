create or replace view memory.caller with (security_barrier = true) as
with asking as (
    select to_regrole(quote_ident(current_user))::oid::text as role
)

select a.role || ' ' || memory._signature(k.key, 'caller', a.role) as token
from memory.signing_key as k
cross join asking as a;
comment on view memory.caller is
'Who asks, so that a function with definer''s rights can believe it: see memory._caller_role(). Good
for this session''s transaction only.';
grant select on memory.caller to memory_fenced;
