create or replace function memory._grant_key(
    kind text, user_id text, agent_id text, run_id text, is_otherwise boolean
) returns text
language sql immutable parallel safe
begin atomic
    -- Inlined: what stands for kind may be asked once only, and each kind costs every statement.
    select case kind
        when 'user_id agent_id' then user_id || chr(31) || agent_id
        when 'user_id' then user_id
        when 'agent_id' then agent_id
        when 'run_id' then run_id
        when 'mixed' then case when is_otherwise then '' end
        end;
end;
comment on function @self@ is
'What is among the "keys" of _granted() where a row is within what was granted. kind: its "kind". By
the same ids: their values in the row, with U+001F between, null where it has not all of them.
Where it is mixed: "" if is_otherwise.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
