-- What memory_relations() returns.
do $$
begin
    if to_regtype('memory.relation_row') is null then
        create type memory.relation_row as (
            source text,
            relationship text,
            target text,
            memory_id uuid,
            memory text,
            hops integer,
            path text[],
            source_type text,
            target_type text,
            valid_from timestamptz,
            valid_to timestamptz,
            source_id uuid,
            target_id uuid,
            relation_id uuid
        );
        comment on type memory.relation_row is
        'A relation with the memory that states it: valid_from and valid_to bound the time when it '
        'held; path leads from an entity that was asked for, hops relations away.';
    end if;
end
$$;
