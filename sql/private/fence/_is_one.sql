create or replace function memory._is_one(
    user_id text, agent_id text, run_id text, app_id text
) returns boolean
language sql immutable parallel safe
begin atomic
    -- Policies have "" for an id that a row hasn't.
    select app_id is null and coalesce(user_id <> '', true) and coalesce(agent_id <> '', true)
        and coalesce(run_id <> '', true);
end;
comment on function @self@ is
'Whether a grant by these ids is one that _granted_one() may tell: by no others than it has.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
