create or replace function memory._search(
    request memory.search_request, fence memory.fence, filter text
) returns setof memory.search_row
language sql stable rows 10
begin atomic
    select s.* from memory._search_in_python(request, fence, filter) as s
    where memory._has_python()
    union all
    select s.* from memory._search_by_sql(request, fence, filter) as s
    where not memory._has_python();
end;
comment on function @self@ is
'Searches a scope by an embedding, by words, or by both. See memory_search(). fence: see
_search_fence(); filter: the condition of _search_filter(). The snapshot is that
of the statement that calls it: of a volatile function it has what the statement around that added.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
