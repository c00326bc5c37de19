create or replace function memory._message_role(message jsonb) returns text
language sql immutable parallel safe
begin atomic
    select case lower(btrim(coalesce(
            nullif(message -> 'role', 'null'), nullif(message -> 'type', 'null')) #>> '{}')
            collate pg_catalog.pg_c_utf8)
        when 'user' then 'user'
        when 'human' then 'user'
        when 'assistant' then 'assistant'
        when 'ai' then 'assistant'
        when 'model' then 'assistant'
        when 'chatbot' then 'assistant'
        when 'system' then 'system'
        when 'developer' then 'system'
        when 'tool' then 'tool'
        when 'function' then 'tool'
        end;
end;
comment on function @self@ is
'The role of a message as it is kept: user (also human), assistant (ai, model, chatbot), system
(developer) or tool (function); LangChain has it under "type". Null for any other.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
