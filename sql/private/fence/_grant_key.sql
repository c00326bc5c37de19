create or replace function memory._grant_key(
    ids text, user_id text, agent_id text, run_id text, app_id text
) returns text
language sql immutable parallel safe
begin atomic
    -- Inlined: what stands for ids may be asked once only, and each kind costs every statement.
    select case ids
        when 'user_id agent_id' then user_id || chr(31) || agent_id
        when 'agent_id' then agent_id
        when 'user_id run_id' then user_id || chr(31) || run_id
        when 'user_id app_id' then user_id || chr(31) || app_id
        when 'run_id' then run_id
        when 'app_id' then app_id
        end;
end;
comment on function @self@ is
'The values of these ids of a row (their names, with a space between), with U+001F between: what
"others" of _granted() holds of grants by the same ids. Null where the row has not all of them, and
for other ids than most grants are by.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
