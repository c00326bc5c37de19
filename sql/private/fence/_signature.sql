create or replace function memory._signature(key bytea, kind text, told text) returns text
language sql stable
begin atomic
    -- No FROM, so that it is inlined.
    select encode(
        sha256(key || sha256(
            key || timestamptz_send(transaction_timestamp()) || int4send(pg_backend_pid())
            || convert_to(kind || ' ' || told, 'UTF8'))),
        'hex');
end;
comment on function @self@ is
'What proves that somebody with the key said this in this transaction of this session: SHA-256 in
SHA-256, as HMAC has it, in hex.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
