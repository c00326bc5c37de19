create or replace function memory._signature(key bytea, kind text, told text) returns text
language sql stable
begin atomic
    -- No FROM, so that it is inlined.
    select encode(
        sha384(
            key || timestamptz_send(transaction_timestamp()) || int4send(pg_backend_pid())
            || convert_to(kind || ' ' || told, 'UTF8')),
        'base64');
end;
comment on function @self@ is
'What proves that somebody with the key said this in this transaction of this session: 64
characters. SHA-384 with the key first is no worse than an HMAC, as it keeps a quarter of its state
to itself; a second hash would cost what it costs to read the grants.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
