create or replace function memory._embed_builtin_row(project text, content text)
returns @extschema:vector@.halfvec
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (
        select from memory.model as m
        join memory.project as p on p.name = m.project
        where m.project = _embed_builtin_row.project
            and m.kind = memory._embedding_kind(p.vectors) and m.provider = 'builtin'
    ) then
        return (memory._embed_builtin(array[content]))[1]::@extschema:vector@.halfvec;
    end if;
    return null;
end
$$;
comment on function @self@ is
'The embedding of a row that was written without one, where its project uses the builtin model.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
