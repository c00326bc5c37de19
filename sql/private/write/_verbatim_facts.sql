create or replace function memory._verbatim_facts(messages jsonb) returns jsonb
language sql immutable parallel safe
begin atomic
    select coalesce(jsonb_agg(
        jsonb_build_object(
            'message', message.ordinality - 1, 'action', 'add',
            'memory', message.value -> 'content', 'embedding', message.value -> 'embedding')
        order by message.ordinality), '[]')
    from jsonb_array_elements(messages) with ordinality as message
    where message.value ->> 'role' <> 'system';
end;
comment on function @self@ is
'Each message but the system''s, word for word, as a fact.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
