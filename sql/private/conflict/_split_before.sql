create or replace function memory._split_before(
    target memory.target, place memory.slot_place, successor uuid
) returns memory.slot_place
language plpgsql
@kept_plans@
as $$
declare
    former record;
    first_time constant uuid := memory._new_id(target.bucket);
begin
    perform memory._enter(target.project);
    perform memory._because('another value held in between');
    select m.* into former from memory as m
    where m.project is not distinct from target.project and m.id = place.before_id;
    update memory as m
    set valid = tstzrange(place.before_restated_at, upper(m.valid)),
        stated_at = place.before_restated_at,
        restated_at = case when m.restated_at > place.before_restated_at then m.restated_at end
    where m.project is not distinct from former.project and m.id = former.id
    returning m.embedding, m.embedding_2
    into former.embedding, former.embedding_2; -- it may have been archived
    insert into memory.memory (
        project, id, user_id, agent_id, run_id, app_id, actor, kind, memory, slot, slot_value,
        exclusive, metadata, categories, importance, embedding, embedding_2, valid, stated_at, superseded_by,
        expires_at, immutable)
    values (
        former.project, first_time, former.user_id, former.agent_id, former.run_id, former.app_id,
        former.actor, former.kind, former.memory, former.slot, former.slot_value, true,
        former.metadata, former.categories, former.importance, former.embedding,
        former.embedding_2,
        tstzrange(lower(former.valid), place.begins), former.stated_at, successor,
        former.expires_at, former.immutable);
    -- Each of the two rests on the messages of its own time.
    update memory_source as s set memory_id = first_time
    from message as g
    where s.project is not distinct from former.project and s.memory_id = former.id
        and g.project is not distinct from s.project and g.id = s.message_id
        and g.occurred_at < place.before_restated_at;
    update memory as m
    set restated_at = (
        select max(g.occurred_at)
        from memory_source as s
        join message as g on g.project is not distinct from s.project and g.id = s.message_id
        where s.project is not distinct from m.project
            and s.memory_id = m.id and g.occurred_at > m.stated_at)
    where m.project is not distinct from former.project and m.id = first_time;
    place.successor := former.id;
    place.ends := place.before_restated_at;
    place.before_id := null;
    place.before_current := false;
    return place;
end
$$;
comment on function @self@ is
'A value said before and again after a statement of another value held twice, with the other in
between: the memory goes on from where it was said again, its first time becomes one of its own.
Returns the place that is now free.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
