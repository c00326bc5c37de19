create or replace function memory._trust(settings jsonb, actor text)
returns numeric
language sql immutable parallel safe
begin atomic
    select coalesce(settings -> 'source_trust' -> actor, '1')::numeric;
end;
comment on function @self@ is
'Trust in a source by the setting source_trust: that of the actor, else 1.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
