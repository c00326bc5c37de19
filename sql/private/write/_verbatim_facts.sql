create or replace function memory._verbatim_facts(messages jsonb) returns jsonb
language sql immutable parallel safe
begin atomic
    select jsonb_agg(
        case when message.value ->> 'role' <> 'system' then jsonb_build_object(
            'memory', message.value -> 'content', 'embedding', message.value -> 'embedding') end
        order by message.ordinality)
    from jsonb_array_elements(messages) with ordinality as message;
end;
comment on function @self@ is
'Each message word for word, as a fact; null in the place of the system''s.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
