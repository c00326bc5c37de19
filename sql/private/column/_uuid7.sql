create or replace function memory._uuid7() returns uuid
language sql volatile parallel safe
begin atomic
    -- RFC 9562, version 7: 48 bits of Unix milliseconds, version, random. PostgreSQL 17 has no
    -- uuidv7().
    select encode(
        set_bit(set_bit(
            overlay(
                uuid_send(gen_random_uuid()),
                substr(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint), 3),
                1, 6),
            52, 1), 53, 1),
        'hex')::uuid;
end;
comment on function @self@ is 'A time-ordered UUID (RFC 9562 version 7).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
