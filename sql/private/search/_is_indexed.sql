create or replace function memory._is_indexed(
    project memory.project_context, fence memory.fence, filter text
) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    beyond constant bigint := (project.settings ->> 'approximate_from')::bigint;
    ids constant integer := num_nonnulls(
        fence.user_id, fence.agent_id, fence.run_id, fence.app_id);
    operator_class constant text :=
        (memory._distance_parts(project.settings ->> 'distance')).operator_class;
    found record;
    is_large boolean;
begin
    if memory._is_fenced() then
        -- The planner's statistics are of everybody's rows, and no condition on words may be asked of
        -- an index before the fence: what a fenced role searches is read.
        return false;
    end if;
    -- Pairs of valid indexes with all memories of the scope; own is one with no others.
    select count(*) as pairs, max(p.memories) filter (where p.kind is not null) as own into found
    from (
        select s.kind, min(c.reltuples) as memories
        from (
            values (null, null), ('user', fence.user_id), ('agent', fence.agent_id),
                ('run', fence.run_id), ('app', fence.app_id)
        ) as s (kind, id)
        cross join lateral (
            select coalesce(memory._index_suffix(s.kind, s.id), '') as suffix
        ) as e
        join pg_class as c
            on c.relname in (case project.vectors when 2 then 'memory_nearest_2'
                else 'memory_nearest' end || e.suffix, 'memory_words' || e.suffix)
        join pg_namespace as n on n.oid = c.relnamespace and n.nspname = 'memory_' || project.name
        join pg_index as i on i.indexrelid = c.oid and i.indisvalid
        join pg_opclass as o
            on o.oid = i.indclass[0] and o.opcname in ('tsvector_ops', operator_class)
        where s.kind is null or s.id <> '*'
        group by s.kind
        having count(*) = 2
    ) as p;
    if found.pairs = 0 then
        return false;
    elsif found.own is not null and ids = 1 then
        return found.own > beyond;
    end if;
    -- Far beyond, the planner's estimate is enough; else the rows are counted.
    if ids > 0 and (
        select k.size
        from memory._commonness(
            project.name, '{}', fence.user_id, fence.agent_id, fence.run_id, fence.app_id) as k
    ) > 3 * beyond then
        return true;
    end if;
    execute format(
        'select exists (select %s offset %s)',
        memory._first_rows(fence.user_id, fence.agent_id, fence.run_id, fence.app_id, filter),
        beyond)
    into is_large
    using fence;
    return is_large;
end
$$;
comment on function @self@ is
'Whether a scope is searched by the indexes of memory_index_create(): those of the project or of one
of its ids are there for its distance, and it has more memories than the setting approximate_from. Up to that the
exact search takes about as long.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
