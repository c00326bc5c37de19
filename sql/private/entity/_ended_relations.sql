create or replace function memory._ended_relations(project text, operation uuid) returns uuid[]
language plpgsql stable
@kept_plans@
as $$
begin
    perform memory._enter(project);
    return array(
        select r.id
        from event as e
        join memory as m on m.project is not distinct from e.project
            and m.id = coalesce(e.previous_id, e.memory_id)
            and not (upper_inf(m.valid) and upper_inf(m.recorded))
        join relation as r on r.project is not distinct from m.project and r.memory_id = m.id
            and r.content_hash = m.content_hash
        where e.project is not distinct from _ended_relations.project
            and e.operation = _ended_relations.operation and e.event in ('UPDATE', 'DELETE'));
end
$$;
comment on function @self@ is
'The relations of the memories that one statement ended.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
