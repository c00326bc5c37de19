-- What memory_check() returns.
do $$
begin
    if to_regtype('memory.broken_invariant') is null then
        create type memory.broken_invariant as (
            invariant text,
            id uuid,
            detail text
        );
        comment on type memory.broken_invariant is
        'What should hold and does not, of which row (null where it is of an object of the catalog), '
        'and in what: ids, names and times, never the text of a memory.';
    end if;
end
$$;
