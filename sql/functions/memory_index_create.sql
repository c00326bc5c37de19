create or replace function @extschema@.memory_index_create(
    project text default null, whole_project boolean default false, method text default 'hnsw'
) returns text[]
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_index_create.project);
    schema_name constant text := 'memory_' || context.name;
    partition constant text := format('%I.memory', schema_name);
    beyond constant bigint := (context.settings ->> 'approximate_from')::bigint;
    operator_class constant text :=
        (memory._distance_parts(context.settings ->> 'distance')).operator_class;
    most constant integer := 8; -- each statement on the partition has to look at them
    suffixes text[];
    conditions text[];
    sizes bigint[];
    names text[];
    definitions text[];
    index_id regclass;
    others text[];
begin
    if method is null or method not in ('hnsw', 'ivfflat') then
        raise exception 'unknown method: %', coalesce(quote_literal(method), 'null')
            using errcode = 'invalid_parameter_value', hint = 'Use hnsw or ivfflat.';
    end if;
    -- A memory is found by its user, where it has one.
    execute format(
        'select coalesce(array_agg(memory._index_suffix(s.by, s.id) order by s.by, s.id), ''{}'')'
        '        as suffixes,'
        '    array_agg('' and '' || memory._index_condition(s.by, md5(s.id)) order by s.by, s.id)'
        '        as conditions,'
        '    array_agg(s.size order by s.by, s.id) as sizes '
        'from ('
        '    select n.by, n.id, count(*) as size from %s as m cross join lateral ('
        '        select v.* from (values (''user'', m.user_id), (''agent'', m.agent_id),'
        '            (''app'', m.app_id), (''run'', m.run_id)) as v (by, id)'
        '        where v.id is not null limit 1) as n'
        '    where m.archived_at is null '
        '    group by n.by, n.id having count(*) > $1) as s', partition)
    into suffixes, conditions, sizes using beyond;
    if whole_project or cardinality(suffixes) > most then
        suffixes := array[''];
        conditions := array[''];
        execute format('select array[count(*)] from %s', partition) into sizes;
    elsif suffixes = '{}' then
        raise notice 'no user has more than % memories, and no agent, app or run without users', beyond
            using hint = 'Searches among so few are exact and need no index. See the setting '
                'approximate_from, or say whole_project => true for searches across users.';
    end if;
    select coalesce(array_agg(k.name || s.suffix order by s.place, k.name), '{}'),
        array_agg(
            d.definition || ' where archived_at is null' || s.condition order by s.place, k.name)
    into names, definitions
    from unnest(suffixes, conditions, sizes) with ordinality as s (suffix, condition, size, place)
    join memory.project as p on p.name = context.name
    cross join lateral (values
        ('memory_nearest', 'embedding', p.dimension),
        ('memory_nearest_2', 'embedding_2', p.dimension_2),
        ('memory_words', 'lexemes', null)
    ) as k (name, indexed, dimension)
    cross join lateral (
        select case when k.indexed = 'lexemes' then 'using gin (lexemes)' else format(
            'using %s ((%I::@extschema:vector@.halfvec(%s)) @extschema:vector@.%s) with (%s)',
            method, k.indexed, k.dimension, operator_class,
            case method
                -- by default up to a fifth of the nearest is missed
                when 'hnsw' then 'ef_construction = 200'
                -- as pgvector advises
                else format('lists = %s', greatest(1, least(32768, round(
                    case when s.size <= 1000000 then s.size / 1000 else sqrt(s.size) end))))
            end) end as definition
    ) as d
    -- During a change of embeddings those to come, too.
    where k.indexed = 'lexemes' or k.dimension is not null
        and exists (
            select from memory.model as m
            where m.project = context.name and m.kind = k.indexed);
    for place in 1 .. cardinality(names) loop
        index_id := to_regclass(format('%I.%I', schema_name, names[place]));
        if index_id is null then
            execute format('create index %I on %s %s', names[place], partition, definitions[place]);
        elsif not exists (
            select from pg_index as i where i.indexrelid = index_id and i.indisvalid)
        then
            raise exception 'index %.% is not valid', schema_name, names[place]
                using errcode = 'object_not_in_prerequisite_state',
                hint = 'Drop it, e.g. by memory_index_drop(), and call again.';
        elsif starts_with(names[place], 'memory_nearest') and not exists (
            select from pg_index as i
            join pg_class as c on c.oid = i.indexrelid
            join pg_am as a on a.oid = c.relam
            join pg_opclass as o on o.oid = i.indclass[0]
            where i.indexrelid = index_id and a.amname = method and o.opcname = operator_class)
        then
            raise exception 'index %.% is of another method or distance', schema_name, names[place]
                using errcode = 'object_not_in_prerequisite_state',
                detail = format(
                    'Asked for is %s by %s.', method, context.settings ->> 'distance'),
                hint = 'Call memory_index_drop() first, and create anew.';
        end if;
    end loop;
    -- They are not dropped here: that would shut out readers, and may deadlock after a long build.
    others := array(
        select n from unnest(memory._index_names(context.name)) as n where n <> all(names));
    if others <> '{}' then
        raise notice 'indexes that are there from before: %', array_to_string(others, ', ')
            using hint = 'If they are no longer wanted: select memory_index_drop(); and create anew.';
    end if;
    execute format('analyze %s', partition);
    return names;
end
$$;
comment on function @self@ is
'Builds the indexes by which searches in scopes of more memories than the setting approximate_from
are approximate and fast: one of the vectors, by method hnsw or ivfflat, for the distance of the
project (setting distance), and GIN over the terms. Each user of so many memories
gets an index of either kind with no other''s memories in it: what others add costs no more, and
nothing of theirs is in the way of a search. So does an agent, app or run that has so many memories
without a user; its indexes hold all its memories. Archived memories are in none. Where there are
more than eight of them, or by whole_project (for searches across users), there is one of either kind for all. Call it again as
users grow: it builds what is missing, and tells of what is there besides. Writers wait meanwhile;
HNSW is built much faster where maintenance_work_mem holds it (1 kB a memory of 256 dimensions).
IVFFlat is smaller and soon built, but slower to search for the same recall; its lists are those of
the memories that are there: build it anew when they have grown a lot.
Returns the names of the indexes, which are there if they were already; none, with a notice, where
nobody has so many memories. Errors: invalid_schema_name (project),
invalid_parameter_value (method), object_not_in_prerequisite_state (an invalid index of such a name,
or one of another method or distance).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
