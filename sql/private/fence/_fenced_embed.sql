create or replace function memory._fenced_embed(
    caller text, project text, texts text[], kind text default 'embedding'
) returns text[]
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._check_caller_project(caller, project, octet_length(texts::text));
    return memory._embed_remote(project, texts, kind);
end
$$;
comment on function @self@ is
'_embed_remote() for fenced roles. caller: see _caller().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
