-- What memory_graph_check() returns.
do $$
begin
    if to_regtype('memory.graph_difference') is null then
        create type memory.graph_difference as (
            problem text,
            label text,
            id uuid,
            expected jsonb,
            actual jsonb
        );
        comment on type memory.graph_difference is
        'A vertex (label Entity) or edge (RELATION) that a graph should have and has not (missing), has '
        'and should not (superfluous), or has with other properties or ends (different).';
    end if;
end
$$;
