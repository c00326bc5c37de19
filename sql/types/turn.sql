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
            embedding_2 @extschema:vector@.halfvec
        );
        comment on type memory.turn is
        'A message on its way into the tables: request and place are where it stands, from 1; '
        'memory_id: of the memory that it may become word for word, null where it is none; what stands '
        'after it is that memory''s.';
    elsif not exists (
        select from pg_attribute as a
        where a.attrelid = 'memory.turn'::regclass and a.attname = 'embedding_2'
    ) then
        alter type memory.turn add attribute embedding_2 @extschema:vector@.halfvec;
    end if;
end
$$;
