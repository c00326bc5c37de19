create or replace function memory._trust(settings jsonb, actor text, agent_id text)
returns numeric
language sql immutable parallel safe
begin atomic
    select coalesce(
        settings -> 'source_trust' -> actor, settings -> 'source_trust' -> agent_id, '1'
    )::numeric;
end;
comment on function memory._trust(jsonb, text, text) is
'Trust in a source by the setting source_trust: the actor''s, else the agent''s, else 1.';
revoke all on function memory._trust(jsonb, text, text) from public;
grant execute on function memory._trust(jsonb, text, text) to memory_writer, memory_admin;
