create or replace function memory._container_working_delete(project text, id uuid) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    delete from memory.job as j
    using memory.payload as p
    where p.project = _container_working_delete.project and p.id = _container_working_delete.id
        and j.project = p.project and j.id = p.job_id;
    delete from memory.message as m
    where m.project = _container_working_delete.project and (
        m.payload_id = _container_working_delete.id
        or m.id = _container_working_delete.id and m.payload_id is null);
    delete from memory.payload as p
    where p.project = _container_working_delete.project and p.id = _container_working_delete.id;
end
$$;
comment on function @self@ is
'Deletes a document of working memory with its messages. What was learned from it stays.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
