create or replace function memory._shard_part(arguments jsonb, project text) returns text
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    asked constant record := memory._shard_search(arguments, _shard_part.project);
    context constant memory.project_context := (asked.request).project;
begin
    if not memory._has_python() then
        return null;
    elsif context.provider <> 'builtin' and (asked.request).embedding is null then
        return '{"embedding": true}';
    end if;
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, case when arguments ? 'embedding' and not arguments ? 'is_embedded'
                then 'memory_search_by_vector' else 'memory_search' end,
            (asked.request).user_id, (asked.request).agent_id, (asked.request).run_id,
            (asked.request).app_id);
    end if;
    return memory._shard_part_in_python(
        asked.request, asked.fence, asked.condition, (arguments ->> 'shards')::integer);
end
$$;
comment on function @self@ is
'First step of a search over shards, on each: the rows of its scope, as JSON in one line. arguments:
also shards, how many are asked. Null where PL/Python is missing; {"embedding": true} where the query has to be embedded before, see _shard_embedding().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
