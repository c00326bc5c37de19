create or replace function memory._turns(requests memory.request[], facts jsonb[])
returns memory.turn[]
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    return array(
        select row(
            r.place, m.place, r.target, memory._new_id((r.target).bucket), m.message ->> 'role',
            m.message ->> 'name', m.message ->> 'content',
            memory._content_hash(m.message ->> 'content'),
            coalesce(m.message -> 'metadata', '{}'),
            case when said.at is not null then least(said.at, asked.at)
                -- Turns said at one moment keep their order.
                else least(r.occurred_at, asked.at) + (m.place - 1) * interval '1 us' end,
            case when not r.infer and m.message ->> 'role' <> 'system' then
                memory._new_id((r.target).bucket) end,
            least(coalesce(said.at, r.occurred_at), asked.at),
            case when not r.infer then
                facts[r.place] -> (m.place - 1)::integer ->> 'embedding' end,
            coalesce(r.kind, 'fact'), coalesce(r.categories, '{}'),
            coalesce(r.metadata, '{}') || coalesce(m.message -> 'metadata', '{}'),
            r.expires_at, r.immutable, m.message -> 'payload',
            case when not r.infer then
                facts[r.place] -> (m.place - 1)::integer ->> 'embedding_2' end
        )::memory.turn
        from unnest(requests) with ordinality as r (
            target, messages, infer, metadata, kind, categories, expires_at, occurred_at, immutable,
            idempotency_key, hash, extraction, place)
        cross join lateral jsonb_array_elements(r.messages) with ordinality as m (message, place)
        cross join lateral (select (m.message ->> 'occurred_at')::timestamptz as at) as said
        cross join lateral (select clock_timestamp() as at offset 0) as asked
        order by r.place, m.place);
end
$$;
comment on function @self@ is
'The messages of requests in order, with ids for their rows and the times when they were said.
facts: of requests with infer false what _verbatim_facts() gives, with embeddings. The caller
holds the locks of the scopes, so that ids and times are later than what is there.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
