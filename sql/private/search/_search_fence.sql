create or replace function memory._search_fence(request memory.search_request, parameters text[])
returns memory.fence
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    ids record;
begin
    if request.filters is null then
        return memory._fence(
            (request.project).name, request.user_id, request.agent_id, request.run_id,
            request.app_id, request.kinds, request.as_of, request.known_at);
    end if;
    select f.* into ids
    from memory._filter_ids(
        request.filters, request.user_id, request.agent_id, request.run_id,
        request.app_id) as f;
    return memory._fence(
        (request.project).name, ids.user_id, ids.agent_id, ids.run_id, ids.app_id, request.kinds,
        request.as_of, request.known_at, parameters);
end
$$;
comment on function @self@ is
'The values by which a search is kept to what it may see: ids that its filters require are those of
its scope. parameters: see _filter().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
