create or replace function memory._end_stated(
    target memory.target, fact jsonb, valid_from timestamptz, inout outcome memory.outcome_row
)
language plpgsql
@kept_plans@
as $$
declare
    exact constant text := nullif(fact -> 'ends' ->> 'exact', '');
    sole constant text := nullif(fact -> 'ends' ->> 'sole', '');
    slots constant text[] := array(
        select jsonb_array_elements_text(fact -> 'ends' -> 'slots'));
    said_at constant timestamptz := (fact ->> 'stated_at')::timestamptz;
    standing record;
    begins timestamptz;
begin
    if outcome.id is null or outcome.event = 'NONE' and outcome.reason <> 'already known' then
        return;
    end if;
    perform memory._enter(target.project);
    for standing in
        select m.id, m.memory, m.valid, matching.is_meant, count(*) over () as several,
            bool_or(matching.is_meant) over () as any_meant
        from memory as m
        cross join lateral (select
            coalesce(m.slot = any(slots), false)
            or coalesce((m.memory collate pg_catalog.pg_c_utf8) ~* exact, false) as is_meant
        ) as matching
        where m.project is not distinct from target.project and m.scope = target.scope
            and upper_inf(m.valid) and upper_inf(m.recorded) and not m.immutable
            and m.id <> outcome.id
            and coalesce(m.restated_at, m.stated_at) <= said_at
            -- What ended years before it was said to be is another.
            and m.stated_at < valid_from + interval '2 years'
            and (matching.is_meant or (m.memory collate pg_catalog.pg_c_utf8) ~* sole)
    loop
        continue when not standing.is_meant and (standing.any_meant or standing.several > 1);
        begins := case when lower(standing.valid) < valid_from then valid_from else said_at end;
        if lower(standing.valid) >= begins then
            perform memory._close_record(target.project, standing.id, outcome.id, 'corrected');
        else
            perform memory._because('superseded');
            update memory as m
            set valid = tstzrange(lower(m.valid), begins), superseded_by = outcome.id
            where m.project is not distinct from target.project and m.id = standing.id;
        end if;
        if outcome.event = 'ADD' then
            outcome.event := 'UPDATE';
            outcome.previous_memory := standing.memory;
        end if;
    end loop;
end
$$;
comment on function @self@ is
'Ends the memories that a statement ends beside the value of its slot ("gave up the violin": "Plays
the violin"): those of the slots and patterns in its "ends". Returns the outcome, an UPDATE where
one ended.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
