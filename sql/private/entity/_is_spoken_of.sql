create or replace function memory._is_spoken_of(project text, entity_id uuid) returns boolean
language plpgsql stable
@kept_plans@
as $$
begin
    perform memory._enter(project);
    return exists (
        select from memory_entity as l
        cross join lateral (
            select k.valid, k.recorded from memory as k
            where k.project is not distinct from _is_spoken_of.project and k.id = l.memory_id
                and k.content_hash = l.content_hash
            offset 0
        ) as m
        where l.project is not distinct from _is_spoken_of.project
            and l.entity_id = _is_spoken_of.entity_id
            and upper_inf(m.valid) and upper_inf(m.recorded));
end
$$;
comment on function @self@ is 'Whether a current memory names an entity.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
