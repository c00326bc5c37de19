create or replace function memory._shard_best(arguments jsonb, project text, parts text[])
returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    asked constant record := memory._shard_search(arguments, _shard_best.project);
    settings constant jsonb := ((asked.request).project).settings;
begin
    return memory._shard_best_in_python(asked.request, parts)::jsonb || jsonb_build_object(
        'counts', (settings ->> 'count_access')::boolean,
        'warms', (settings ->> 'archive_warms')::boolean,
        'archive_below', (settings ->> 'archive_below')::float8,
        'is_precise', (asked.request).is_precise);
end
$$;
comment on function @self@ is
'Second step of a search over shards, on one of them: of the parts of all (_shard_part()) the rows
that come into question, best first (ids), what has to be read of them (needed), of which of them the
lexemes (alike); whether there are archived memories; what the project''s settings say of what
follows; and what the last step has to know (state).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
