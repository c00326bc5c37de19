create or replace function memory._profile_schema(settings jsonb) returns jsonb
language sql immutable parallel safe
begin atomic
    select coalesce(nullif(settings -> 'profile_schema', '{}'), '{
        "type": "object",
        "properties": {
            "name": {"type": "string", "description": "what the user is called"},
            "residence": {"type": "string", "description": "where the user lives"},
            "job": {"type": "string", "description": "what the user works as"},
            "employer": {"type": "string", "description": "which company the user works for"},
            "likes": {"type": "array", "items": {"type": "string"},
                "description": "what the user likes, loves or enjoys"},
            "dislikes": {"type": "array", "items": {"type": "string"},
                "description": "what the user dislikes, hates or avoids"},
            "allergies": {"type": "array", "items": {"type": "string"},
                "description": "what the user is allergic to"},
            "goals": {"type": "array", "items": {"type": "string"},
                "description": "what the user plans or wants to do"}
        }}'::jsonb);
end;
comment on function @self@ is
'The JSON Schema of a project''s profiles: the setting profile_schema, or the default one.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
