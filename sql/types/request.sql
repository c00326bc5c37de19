-- What memory._request() makes of the arguments of memory_add(), and memory._add() works on.
do $$
begin
    if to_regtype('memory.request') is null then
        create type memory.request as (
            target memory.target,
            messages jsonb,
            infer boolean,
            metadata jsonb,
            kind text,
            categories text[],
            expires_at timestamptz,
            occurred_at timestamptz,
            immutable boolean,
            idempotency_key text,
            hash uuid,
            extraction jsonb
        );
        comment on type memory.request is
        'The checked arguments of memory_add(). messages: see _messages(); metadata to immutable hold '
        'for each of its memories; hash is equal for equal requests; extraction: what a language model is '
        'told for this one, see _add_event().';
    end if;
end
$$;
