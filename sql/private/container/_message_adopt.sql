create or replace function memory._message_adopt(project text, id uuid) returns void
language plpgsql security definer -- messages are never changed otherwise
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    update memory.message as m set payload_id = p.id, place = 1
    from memory.payload as p
    where p.project = _message_adopt.project and p.id = _message_adopt.id
        and m.project = p.project and m.id = p.id and m.payload_id is null;
end
$$;
comment on function @self@ is
'Makes a message that came by another door the first one of the payload of its id.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
