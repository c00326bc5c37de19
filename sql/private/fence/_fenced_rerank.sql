create or replace function memory._fenced_rerank(
    caller text, project text, query text, documents text[]
) returns double precision[]
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._check_caller_project(
        caller, project, octet_length(query) + octet_length(documents::text));
    return memory._rerank_remote(project, query, documents);
end
$$;
comment on function @self@ is
'_rerank_remote() for fenced roles. caller: see _caller().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
