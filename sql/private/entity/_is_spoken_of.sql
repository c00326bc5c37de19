create or replace function memory._is_spoken_of(project text, entity_id uuid) returns boolean
language plpgsql stable
set search_path = pg_catalog, memory, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
begin
    perform memory._enter(project);
    return exists (
        select from memory_entity as l
        join memory as m on m.project = l.project and m.id = l.memory_id
            and m.content_hash = l.content_hash
        where l.project = _is_spoken_of.project and l.entity_id = _is_spoken_of.entity_id
            and upper_inf(m.valid) and upper_inf(m.recorded));
end
$$;
comment on function @self@ is 'Whether a current memory names an entity.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
