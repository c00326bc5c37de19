-- What memory._turns() returns.
do $$
begin
    if to_regtype('memory.turn') is null then
        create type memory.turn as (
            request integer,
            place integer,
            target memory.target,
            message_id uuid,
            role text,
            actor text,
            content text,
            content_hash uuid,
            metadata jsonb,
            occurred_at timestamptz,
            memory_id uuid,
            stated_at timestamptz,
            embedding @extschema:vector@.halfvec,
            kind text,
            categories text[],
            memory_metadata jsonb,
            expires_at timestamptz,
            immutable boolean,
            payload jsonb,
            embedding_2 @extschema:vector@.halfvec
        );
        comment on type memory.turn is
        'A message on its way into the tables: request and place are where it stands, from 1; '
        'memory_id: of the memory that it may become word for word, null where it is none; what stands '
        'after it is that memory''s, but for payload: a container''s {"id", "place", "parts"}.';
    end if;
end
$$;
