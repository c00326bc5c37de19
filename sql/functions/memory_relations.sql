create or replace function @extschema@.memory_relations(
    query text default null,
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    entity text default null,
    depth integer default 1,
    top_k integer default 100,
    as_of timestamptz default null,
    known_at timestamptz default null,
    include_superseded boolean default false,
    project text default null
) returns setof memory.relation_row
language plpgsql volatile -- sees what its own statement added
rows 10
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_relations.project);
    terms constant text[] := memory._query_terms(query);
    keys constant text[] := memory._named_keys(query)
        || array_remove(array[memory._name_key(entity)], null);
    seeds uuid[];
begin
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_relations', user_id, agent_id, run_id, app_id);
    end if;
    perform memory._check_query(concat_ws(' ', query, entity), context.settings);
    perform memory._check_scope(user_id, agent_id, run_id, app_id);
    perform memory._check_limit('top_k', top_k);
    if depth is null or depth not between 1 and 4 then
        raise exception 'depth is out of bounds: %', coalesce(depth::text, 'null')
            using errcode = 'invalid_parameter_value',
            hint = 'Use 1 to 4; memory_cypher() goes further.';
    end if;
    if query is null and entity is null then
        return query
        select r.* from memory._all_relations(
            context.name, user_id, agent_id, run_id, app_id, top_k, as_of, known_at,
            include_superseded) as r;
        return;
    end if;
    seeds := memory._seeds(context.name, keys, user_id, agent_id, run_id, app_id)
        || memory._selves(
            context.name, keys, concat_ws(' ', query, entity), user_id, agent_id, run_id, app_id);
    return query
    select s.name, r.relationship, t.name, coalesce(m.version_of, m.id), m.memory, f.hops,
        array(
            select e.name from unnest(f.path) with ordinality as p (id, place)
            join memory.entity as e on e.project = context.name and e.id = p.id
            order by p.place),
        s.type, t.type, lower(m.valid), upper(m.valid), s.id, t.id, r.id
    from memory._reached(
        context.name, array(select distinct unnest(seeds)), depth, true, user_id, agent_id, run_id,
        app_id, as_of, known_at, include_superseded) as f
    join memory.relation as r on r.project = context.name and r.id = f.relation_id
    join memory.memory as m on m.project = context.name and m.id = f.row_id
    join memory.entity as s on s.project = context.name and s.id = r.source_id
    join memory.entity as t on t.project = context.name and t.id = r.target_id
    order by f.hops, case when terms <> '{}' then memory._shared_terms(terms, case when m.archived_at is null
            then m.lexemes else memory._lexemes(m.memory, m.slot, m.categories) end)
        + memory._shared_terms(terms, to_tsvector('english', replace(r.relationship, '_', ' ')))
        end desc, lower(m.valid) desc, s.name, r.relationship, t.name, r.id
    limit top_k;
end
$$;
comment on function @self@ is
'The relations of the entities that a query names, or of one given by its name; without both all of
the scope, newest first. depth: how many hops to go, 1 to 4. source, relationship and target
(mem0''s destination), the memory that states it, since when and until when it holds; hops and the
path from an entity named. The persons whose memories these are are named by their id, by the name
they gave themselves, or in the first person. Nearest first, of those the relations whose memories
share words with the query. as_of, known_at, include_superseded, ''*'': as in memory_search().
Errors: invalid_parameter_value (scope, depth), invalid_row_count_in_limit_clause,
program_limit_exceeded, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
