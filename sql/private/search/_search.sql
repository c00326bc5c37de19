create or replace function memory._search(
    project memory.project_context, embedding @extschema:vector@.halfvec, query text,
    user_id text, agent_id text, run_id text, app_id text,
    filters jsonb, top_k integer, threshold double precision, kinds text[],
    as_of timestamptz, known_at timestamptz, include_superseded boolean,
    is_precise boolean, diversity double precision, is_explained boolean
) returns setof memory.search_row
language plpgsql volatile -- see _found_by_sql()
set search_path = pg_catalog, pg_temp
as $$
declare
    request constant memory.search_request := memory._search_request(
        project, embedding, query, user_id, agent_id, run_id, app_id, filters, top_k, threshold,
        kinds, as_of, known_at, include_superseded, is_precise, diversity, is_explained);
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
