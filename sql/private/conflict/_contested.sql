create or replace function memory._contested(
    target memory.target, fact jsonb, said_at timestamptz
) returns uuid[]
language plpgsql
@kept_plans@
as $$
declare
    is_by_the_way constant boolean := (fact -> 'contests' ->> 'only')::boolean;
    exact constant text := case when is_by_the_way then nullif(fact -> 'ends' ->> 'exact', '') end;
    sole constant text := case when is_by_the_way then nullif(fact -> 'ends' ->> 'sole', '') end;
    ended uuid[];
    ended_alone uuid[];
    ids uuid[];
    memories text[];
    places integer[];
    returned uuid[];
    replaced text[];
begin
    if coalesce(jsonb_typeof(fact -> 'contests'), 'null') <> 'object' then
        return '{}'::uuid[];
    end if;
    if fact -> 'contests' ? 'ids' then
        return array(select jsonb_array_elements_text(fact -> 'contests' -> 'ids')::uuid);
    end if;
    perform memory._enter(target.project);
    select array_agg(c.id order by c.stated_at desc, c.id),
        array_agg(c.memory order by c.stated_at desc, c.id),
        array_agg(c.id) filter (where c.is_ended), array_agg(c.id) filter (where c.may_be_ended)
    into ids, memories, ended, ended_alone
    from (
        select m.id, m.memory, m.stated_at,
            coalesce(m.slot = fact ->> 'slot', false)
            or coalesce((m.memory collate pg_catalog.pg_c_utf8) ~* exact, false) as is_ended,
            coalesce((m.memory collate pg_catalog.pg_c_utf8) ~* sole, false) as may_be_ended
        from memory as m
        where m.project is not distinct from target.project and m.scope = target.scope
            and upper_inf(m.valid) and upper_inf(m.recorded) and not m.immutable
            and m.kind not in ('summary', 'instruction', 'procedure')
            and (is_by_the_way or coalesce(m.slot <> fact ->> 'slot', true))
            and m.content_hash <> memory._content_hash(fact ->> 'memory')
            and coalesce(m.restated_at, m.stated_at) <= said_at
            -- A message does not contradict itself.
            and not exists (
                select from memory_source as s
                where s.project is not distinct from m.project and s.memory_id = m.id
                    and s.message_id = (fact ->> 'message_id')::uuid)
            and ((m.memory collate pg_catalog.pg_c_utf8) ~* (fact -> 'contests' ->> 'words')
                or m.slot = fact ->> 'slot'
                or (m.memory collate pg_catalog.pg_c_utf8) ~* exact
                or (m.memory collate pg_catalog.pg_c_utf8) ~* sole)
        order by m.stated_at desc, m.id
        limit 200
    ) as c;
    if ended is null and cardinality(ended_alone) = 1 then
        ended := ended_alone;
    end if;
    if ended is not null then
        return ended;
    end if;
    -- What took the place of what is so again is over.
    if (fact -> 'contests' ->> 'again')::boolean then
        with recursive over as (
            select m.superseded_by, m.memory
            from memory as m
            where m.project is not distinct from target.project and m.scope = target.scope
                and m.superseded_by is not null
                and (m.memory collate pg_catalog.pg_c_utf8) ~* (fact -> 'contests' ->> 'words')
            union
            select m.superseded_by, o.memory
            from over as o
            join memory as m
                on m.project is not distinct from target.project and m.id = o.superseded_by
            where m.superseded_by is not null
        )
        select array_agg(m.id order by m.id), array_agg(o.memory order by m.id)
        into returned, replaced
        from over as o
        join memory as m
            on m.project is not distinct from target.project and m.id = o.superseded_by
        where m.scope = target.scope and upper_inf(m.valid) and upper_inf(m.recorded)
            and not m.immutable and coalesce(m.slot <> fact ->> 'slot', true)
            and m.content_hash <> memory._content_hash(fact ->> 'memory')
            and coalesce(m.restated_at, m.stated_at) <= said_at;
        if returned is not null then
            places := memory._rivals(fact -> 'contests' ->> 'said', replaced, true);
            ended := array(
                select distinct returned[p.place] as id
                from unnest(places) as p (place)
                order by id);
            if ended <> '{}' then
                return ended;
            end if;
        end if;
    end if;
    if ids is null then
        return '{}'::uuid[];
    end if;
    places := memory._rivals(fact -> 'contests' ->> 'said', memories, false);
    return array(select ids[p.place] from unnest(places) as p (place));
end
$$;
comment on function @self@ is
'The current memories of the scope, mostly one, that the sentence of a fact contradicts, whatever it
is about; of a sentence told by the way also what it ends by its own words, or whose slot it fills.
What took the place of a memory that the sentence says again ("back to Vim") is over, too.
Empty where none surely is. Of the newest 200 that share a word with it. Once looked for, they
stand in the fact ("ids").';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
