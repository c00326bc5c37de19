-- What memory._linked_rows() returns.
do $$
begin
    if to_regtype('memory.linked_row') is null then
        create type memory.linked_row as (id uuid, evidence double precision, path integer);
        comment on type memory.linked_row is
        'A row of memory.memory to which the graph leads: how much that says (0..1), and the place of '
        'the entity that it names among those of _graph_entities().';
    end if;
end
$$;
