create or replace function memory._search_fence(
    request memory.search_request, out fence memory.fence, out filter text, out condition text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    filters constant jsonb := coalesce(request.filters, '{}');
    ids record;
    compiled record;
begin
    select f.* into ids
    from memory._filter_ids(
        filters, request.user_id, request.agent_id, request.run_id, request.app_id) as f;
    select f.condition, f.parameters into compiled from memory._filter(filters, '{}') as f;
    fence := memory._fence(
        (request.project).name, ids.user_id, ids.agent_id, ids.run_id, ids.app_id, request.kinds,
        request.as_of, request.known_at, compiled.parameters);
    filter := compiled.condition;
    condition := memory._visible(
        ids.user_id, ids.agent_id, ids.run_id, ids.app_id, request.kinds, request.as_of,
        request.known_at, request.include_superseded) || ' and ' || filter;
end
$$;
comment on function @self@ is
'To which rows a search is kept: the values, the condition of its filters, and that of all.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
