create or replace function memory._lock_idempotency(project text, keys text[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    locked integer;
begin
    -- In one order, so that two such calls can't block each other.
    for locked in
        select distinct hashtextextended(_lock_idempotency.project || '/' || k.key, 0) & 1023 as place
        from unnest(keys) as k (key) order by place
    loop
        perform from memory.key_lock as l where l.place = locked for update;
    end loop;
end
$$;
comment on function @self@ is
'Lets one transaction at a time answer calls with these idempotency keys, until its end; rarely, a
call with another key that falls on the same row waits too.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
