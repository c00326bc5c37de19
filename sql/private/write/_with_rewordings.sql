create or replace function memory._with_rewordings(
    target memory.target, drafts jsonb, occurred_at timestamptz
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    telling constant jsonb[] := array(
        select d.value from jsonb_array_elements(drafts) with ordinality as d
        where d.value -> 'contests' ? 'exchanged' order by d.ordinality);
    held jsonb[];
    known jsonb;
    reworded record;
    slot text;
    slot_value text;
    facts jsonb := '[]'::jsonb;
begin
    if telling = '{}' then
        return drafts;
    end if;
    begin
        held := array(
            select to_jsonb(c)
            from (
                select m.id, m.memory, m.content_hash, m.kind, m.slot, m.exclusive, m.categories,
                    jsonb_build_object(
                        'metadata', m.metadata, 'expires_at', m.expires_at) as former
                from memory.memory as m
                where m.project = target.project
                    and m.scope in (select t.scope from memory._targets(target.project, target) as t)
                    and upper_inf(m.valid) and upper_inf(m.recorded) and not m.immutable
                    and m.kind not in ('summary', 'instruction', 'procedure')
                    and coalesce(m.restated_at, m.stated_at)
                        <= coalesce(occurred_at, clock_timestamp())
                    and (m.memory collate pg_catalog.pg_c_utf8) ~* (
                        select string_agg(t.draft -> 'contests' ->> 'exchanged', '|')
                        from unnest(telling) as t (draft))
                order by m.stated_at desc, m.id
                limit 200
            ) as c);
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        null; -- What is rolled back holds no lock of a table while a model thinks.
    end;
    for reworded in
        select r.* from memory._reworded(
            array(select t.draft -> 'contests' ->> 'said' from unnest(telling) as t (draft)),
            array(select h.known ->> 'memory' from unnest(held) as h (known))) as r
    loop
        known := held[reworded.place];
        slot := known ->> 'slot';
        slot_value := null;
        if slot is not null then
            select s.slot, s.slot_value into slot, slot_value
            from memory._reworded_slot(known ->> 'memory', reworded.memory, slot) as s
            where s.slot_value is not null;
        end if;
        facts := facts || jsonb_build_array(
            telling[reworded.last_said] - 'contests' || '{"ends": null, "valid_from": null}'
            || (known - '{id,content_hash}'::text[])
            || jsonb_build_object(
                'action', 'supersede', 'is_reworded', true,
                'target_id', known -> 'id', 'target_hash', known -> 'content_hash',
                'memory', reworded.memory, 'slot', slot, 'value', slot_value,
                'exclusive', (known ->> 'exclusive')::boolean and slot is not null)
            || memory._links(reworded.memory, coalesce(split_part(slot, ' / ', 1), 'user')));
    end loop;
    return facts || drafts;
end
$$;
comment on function @self@ is
'The drafts of facts, and before them the current memories that name what one of them tells to have
given way to another ("switched from Obsidian to Notion") among other things ("Uses Obsidian for
notes"), as they are worded since: facts that take their place, as those of a language model do.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
