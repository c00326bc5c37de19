create or replace function memory._can_go_together(requests memory.request[], answers jsonb)
returns boolean[]
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
    return array(
        select not r.infer and not answers ? r.place::text
            -- The second with a key is answered by the first.
            and (r.key is null or r.place = min(r.place) over (partition by r.key))
        from (
            select u.place, u.infer, u.idempotency_key as key
            from unnest(requests) with ordinality as u (
                target, messages, infer, metadata, kind, categories, expires_at, occurred_at,
                immutable, idempotency_key, hash, extraction, place)
        ) as r
        order by r.place);
end
$$;
comment on function @self@ is
'Whether each request of a call can be written at once with its neighbours: it stores its messages
word for word, and nothing before it in the call can answer it.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
