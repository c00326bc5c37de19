create or replace function memory._made_at(id uuid) returns timestamptz
language sql immutable parallel safe
begin atomic
    -- RFC 9562: 48 bits of Unix milliseconds. PostgreSQL 17 reads the time of version 1 only.
    select case get_byte(uuid_send(id), 6) >> 4 when 7 then to_timestamp((
        (get_byte(uuid_send(id), 0)::bigint << 40) + (get_byte(uuid_send(id), 1)::bigint << 32)
        + (get_byte(uuid_send(id), 2)::bigint << 24) + (get_byte(uuid_send(id), 3) << 16)
        + (get_byte(uuid_send(id), 4) << 8) + get_byte(uuid_send(id), 5)) / 1000.0) end;
end;
comment on function @self@ is 'When an id of _new_id() was made; null for one of another kind.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin, memory_fenced;
