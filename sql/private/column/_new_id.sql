create or replace function memory._new_id(bucket integer) returns uuid
language sql volatile parallel safe
begin atomic
    -- RFC 9562, version 7, by method 3: 60 bits of time, of which the last 12 tell 1/4096 ms; then
    -- 50 random bits, and the bucket. (PostgreSQL 17 has no uuidv7().)
    select (
        overlay(
            lpad(to_hex((extract(epoch from clock_timestamp()) * 1000000)::bigint * 4096 / 1000),
                15, '0')
            placing '7' from 13 for 0)
        || substr(gen_random_uuid()::text, 20, 14)
        || right(to_hex(4096 + bucket), 3))::uuid;
end;
comment on function @self@ is
'A new id in a bucket (see _bucket()): a UUID of version 7, ordered by time to the microsecond, of
which the last 12 bits are the bucket.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
