create or replace function memory._short_id() returns text
language sql volatile parallel safe
begin atomic
    select left(translate(
        encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'base64'),
        '+/=', '-_'), 20);
end;
comment on function @self@ is
'A new id as OpenSearch makes them: 20 characters that need no escapes in a URL, 120 random bits.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
