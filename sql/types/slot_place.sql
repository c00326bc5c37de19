-- What memory._slot_place() returns.
do $$
begin
    if to_regtype('memory.slot_place') is null then
        create type memory.slot_place as (
            begins timestamptz,
            ends timestamptz,
            successor uuid,
            successor_hash uuid,
            successor_value text,
            successor_immutable boolean,
            before_id uuid,
            before_value text,
            before_hash uuid,
            before_immutable boolean,
            before_stated_at timestamptz,
            before_restated_at timestamptz,
            before_actor text,
            before_memory text,
            before_begins timestamptz,
            before_current boolean
        );
        comment on type memory.slot_place is
        'Where a statement about an exclusive slot belongs in time: its begin and end, the value that '
        'it would cut short (before_...) and the one that follows it (successor).';
    end if;
end
$$;
