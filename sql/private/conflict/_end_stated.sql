create or replace function memory._end_stated(
    target memory.target, fact jsonb, successor uuid, valid_from timestamptz,
    out id uuid, out memory text
)
language plpgsql
@kept_plans@
as $$
declare
    exact constant text := nullif(fact -> 'ends' ->> 'exact', '');
    sole constant text := nullif(fact -> 'ends' ->> 'sole', '');
    is_correction constant boolean := coalesce((fact -> 'ends' ->> 'corrects')::boolean, false);
    slots text[];
    said_at constant timestamptz := (fact ->> 'stated_at')::timestamptz;
    -- Where it takes no other's place.
    contested constant uuid[] := case when successor is null then '{}'
        else memory._contested(target, fact, said_at) end;
    standing record;
    ends timestamptz;
begin
    if coalesce(jsonb_typeof(fact -> 'ends'), 'null') <> 'object' and contested = '{}' then
        return;
    end if;
    slots := array(
        select jsonb_array_elements_text(fact -> 'ends' -> 'slots')
        where jsonb_typeof(fact -> 'ends') = 'object');
    perform memory._enter(target.project);
    for standing in
        select m.id, m.memory, m.valid, matching.is_meant, count(*) over () as several,
            bool_or(matching.is_meant) over () as any_meant
        from memory as m
        cross join lateral (select
            -- That there is none (unemployed) is no state that ends so.
            coalesce(m.slot = any(slots) and m.slot_value is distinct from 'none', false)
            or coalesce((m.memory collate pg_catalog.pg_c_utf8) ~* exact, false)
            -- Of several each is surely over; one may share its words with another.
            or (cardinality(contested) > 1 and m.id = any(contested)) as is_meant
        ) as matching
        where m.project is not distinct from target.project and m.scope = target.scope
            and upper_inf(m.valid) and upper_inf(m.recorded) and not m.immutable
            and coalesce(m.slot <> fact ->> 'slot', true)
            and m.content_hash <> memory._content_hash(fact ->> 'memory')
            and coalesce(m.restated_at, m.stated_at) <= said_at
            -- What ended years before it was said to be is another, unless that was a slip.
            and (m.stated_at < _end_stated.valid_from + interval '2 years' or is_correction)
            and (matching.is_meant or m.id = any(contested)
                or (m.memory collate pg_catalog.pg_c_utf8) ~* sole)
    loop
        continue when not standing.is_meant and (standing.any_meant or standing.several > 1);
        ends := case when lower(standing.valid) < valid_from then valid_from else said_at end;
        if lower(standing.valid) >= ends then
            perform memory._close_record(target.project, standing.id, successor, 'corrected');
        else
            perform memory._because('ended');
            update memory as m
            set valid = tstzrange(lower(m.valid), ends), superseded_by = successor
            where m.project is not distinct from target.project and m.id = standing.id;
        end if;
        -- One memory gives way to the statement, the others end with it.
        successor := null;
        id := coalesce(_end_stated.id, standing.id);
        memory := coalesce(_end_stated.memory, standing.memory);
    end loop;
end
$$;
comment on function @self@ is
'Ends the memories that a statement ends beside the value of its slot ("gave up the violin": "Plays
the violin"), those of the slots and patterns in its "ends", and gives the first, nulls where there
is none; else what it contradicts (see _contested()). That one is superseded by successor, which is
null where the statement takes another''s place.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
