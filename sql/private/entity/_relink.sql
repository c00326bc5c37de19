create or replace function memory._relink(before record, settings jsonb) returns void
language plpgsql
@kept_plans@
as $$
declare
    target constant memory.target := memory._target(
        before.project, before.user_id, before.agent_id, before.run_id, before.app_id);
    after record;
begin
    perform memory._enter(before.project);
    select m.* into after from memory as m
    where m.project is not distinct from before.project and m.id = before.id;
    if after.content_hash = before.content_hash then
        return;
    end if;
    insert into memory.memory_entity (project, memory_id, entity_id, content_hash, name)
    select l.project, l.memory_id, l.entity_id, after.content_hash, l.name
    from memory_entity as l
    join entity as e on e.project is not distinct from l.project and e.id = l.entity_id
    where l.project is not distinct from before.project and l.memory_id = before.id
        and l.content_hash = before.content_hash
        and (e.is_self or memory._name_key(l.name) = any(memory._named_keys(after.memory)))
    on conflict do nothing;
    perform memory._write_graph(
        target,
        memory._links(after.memory, coalesce(split_part(before.slot, ' / ', 1), 'user'))
        || jsonb_build_object('memory', after.memory),
        after.id, settings);
end
$$;
comment on function @self@ is
'What a reworded memory names and states: of the former text what the new one still names, and what
the builtin extractor''s rules read in the new one. before: the memory as it was.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
