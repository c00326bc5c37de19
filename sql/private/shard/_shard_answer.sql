create or replace function memory._shard_answer(
    arguments jsonb, project text, parts text, details text
) returns table (told jsonb, answer memory.search_row)
language plpgsql volatile
rows 10
set search_path = pg_catalog, pg_temp
as $$
declare
    asked constant record := memory._shard_search(arguments, _shard_answer.project);
    context constant memory.project_context := (asked.request).project;
    what_follows constant jsonb := jsonb_build_object(
        'counts', (context.settings ->> 'count_access')::boolean,
        'warms', (context.settings ->> 'archive_warms')::boolean,
        'archive_below', (context.settings ->> 'archive_below')::float8,
        'is_precise', (asked.request).is_precise);
    results memory.search_row[];
begin
    if not (arguments ->> 'rerank')::boolean or not memory._reranks(context.name) then
        if (arguments ->> 'rerank')::boolean then
            raise notice 'no rerank model is set: results are in fused order';
        end if;
        return query
        select a.told || what_follows, a.answer
        from memory._shard_answer_in_python(asked.request, parts, details) as a;
        return;
    end if;
    select min(a.told::text)::jsonb || what_follows, array_agg(a.answer) filter (where a.told is null)
    into told, results
    from memory._shard_answer_in_python(asked.request, parts, details) as a;
    return next;
    if told -> 'missing' is not null then
        return;
    end if;
    return query
    select null::jsonb, f from memory._reranked(
        context, (asked.request).query, coalesce(results, '{}'), (arguments ->> 'top_k')::integer) as f;
end
$$;
comment on function @self@ is
'Last step of a search over shards, on one of them: in the first row what there is to say of the
answer (whether there are archived memories, and what the project''s settings say of what follows),
then the rows that memory_search() returns. Where something is missing, only that: missing is for
_shard_details(). parts: of _shard_part(); details: null, or of _shard_details(); a line a shard.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
