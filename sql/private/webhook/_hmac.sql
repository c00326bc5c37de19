create or replace function memory._hmac(key bytea, message bytea) returns bytea
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
    block constant integer := 64;
    outer_pad bytea := decode(repeat('5c', block), 'hex');
    inner_pad bytea := decode(repeat('36', block), 'hex');
begin
    if octet_length(key) > block then
        key := sha256(key);
    end if;
    for place in 0 .. octet_length(key) - 1 loop
        outer_pad := set_byte(outer_pad, place, get_byte(outer_pad, place) # get_byte(key, place));
        inner_pad := set_byte(inner_pad, place, get_byte(inner_pad, place) # get_byte(key, place));
    end loop;
    return sha256(outer_pad || sha256(inner_pad || message));
end
$$;
comment on function @self@ is 'HMAC-SHA256 (RFC 2104): 32 bytes.';
revoke all on function @self@ from public;
