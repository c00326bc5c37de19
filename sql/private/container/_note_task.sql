create or replace function memory._note_task(model_id text, type text) returns text
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    id constant text := memory._short_id();
begin
    insert into memory.model_task (id, model_id, type) values (id, model_id, type);
    return id;
end
$$;
comment on function @self@ is 'Notes that a model was registered or deployed; the id of the task.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
