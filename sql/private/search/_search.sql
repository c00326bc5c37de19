create or replace function memory._search(
    project memory.project_context, request memory.search_request
) returns setof memory.search_row
language plpgsql volatile -- see _found_by_sql()
rows 10
set search_path = pg_catalog, pg_temp
as $$
declare
    results memory.search_row[];
begin
    if request.statement is not null then
        results := array(select s from memory._scored(request) as s);
        if cardinality(results) <> 1 or results[1].id is not null then
            return query select r.* from unnest(results) as r;
            return;
        end if;
    end if;
    return query select f.* from memory._found_by_sql(project, request) as f;
end
$$;
comment on function @self@ is
'Searches a scope by an embedding, by words, or by both: scored in numpy, or where that says that
there are too many rows, by SQL. See memory_search().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
