create or replace function @extschema@.memory_index_create(
    project text default null, whole_project boolean default false
) returns text[]
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_index_create.project);
    partition constant text := format('%I.memory', 'memory_' || context.name);
    beyond constant bigint := (context.settings ->> 'approximate_from')::bigint;
    most constant integer := 8; -- each statement on the partition has to look at them
    large record;
    place integer;
    names text[] := '{}';
begin
    -- A memory is found by its user, where it has one.
    execute format(
        'select coalesce(array_agg(memory._index_suffix(s.by, s.id) order by s.by, s.id), ''{}'')'
        '        as suffixes,'
        '    array_agg(format('' where %%I = %%L'', s.by || ''_id'', s.id) order by s.by, s.id)'
        '        as conditions '
        'from ('
        '    select n.by, n.id from %s as m cross join lateral ('
        '        select v.* from (values (''user'', m.user_id), (''agent'', m.agent_id),'
        '            (''app'', m.app_id), (''run'', m.run_id)) as v (by, id)'
        '        where v.id is not null limit 1) as n'
        '    group by n.by, n.id having count(*) > $1) as s', partition)
    into large using beyond;
    if whole_project or cardinality(large.suffixes) > most then
        select array[''] as suffixes, array[''] as conditions into large;
    elsif large.suffixes = '{}' then
        raise notice 'no user, and nobody else, has more than % memories', beyond
            using hint = 'Searches among so few are exact and need no index. See the setting '
                'approximate_from, or say whole_project => true for searches of all users at once.';
    end if;
    for place in 1 .. cardinality(large.suffixes) loop
        names := names
            || ('memory_nearest' || large.suffixes[place])
            || ('memory_words' || large.suffixes[place]);
        execute format(
            'create index if not exists %I on %s using hnsw '
            '((embedding::@extschema:vector@.halfvec(%s)) @extschema:vector@.halfvec_cosine_ops) '
            'with (ef_construction = 200)%s', -- by default up to a fifth of the nearest is not found
            names[2 * place - 1], partition, context.dimension, large.conditions[place]);
        execute format('create index if not exists %I on %s using gin (lexemes)%s',
            names[2 * place], partition, large.conditions[place]);
    end loop;
    perform memory._index_drop(context.name, names);
    execute format('analyze %s', partition);
    return names;
end
$$;
comment on function @extschema@.memory_index_create(text, boolean) is
'Builds the indexes by which searches in scopes of more memories than the setting approximate_from
are approximate and fast: HNSW over the vectors, GIN over the terms. Each user of so many memories
(of those without a user each agent, app or run) gets an index of either kind with no other''s
memories in it: what others add costs no more, and nothing of theirs is in the way of a search.
Where there are more than eight of them, or by whole_project, there is one of either kind for all.
Call it again as users grow: it builds what is missing, and drops what is no longer wanted. Writers
wait meanwhile; HNSW is built much faster where maintenance_work_mem holds it (1 kB a memory of 256
dimensions). Returns the names of the indexes, which are there if they were already; none, with a
notice, where nobody has so many memories. Errors: invalid_schema_name (project).';
revoke all on function @extschema@.memory_index_create(text, boolean) from public;
grant execute on function @extschema@.memory_index_create(text, boolean) to memory_admin;
