-- What memory._add() returns, and each function that does what a statement calls for.
do $$
begin
    if to_regtype('memory.outcome_row') is null then
        create type memory.outcome_row as (
            conversation bigint,
            id uuid,
            memory text,
            event text,
            previous_memory text,
            event_id uuid,
            relations jsonb,
            reason text
        );
        comment on type memory.outcome_row is
        'What a statement came to: see memory_add(). conversation: the place of its request, from 1; '
        'reason: why nothing changed.';
    end if;
end
$$;
