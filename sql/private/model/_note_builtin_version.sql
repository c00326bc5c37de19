create or replace function memory._note_builtin_version(project text) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
    update memory.model as m
    set model = memory._builtin_version(), updated_at = clock_timestamp()
    where m.project = _note_builtin_version.project and m.kind in ('embedding', 'embedding_2')
        and m.provider = 'builtin';
$$;
comment on function @self@ is
'Says that all embeddings of a project are those of today''s builtin model.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
