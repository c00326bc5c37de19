create or replace function memory._cypher(
    graph name, query text, columns text[], params jsonb, ids jsonb
) returns setof jsonb
language plpgsql security definer
set search_path = pg_catalog, ag_catalog, pg_temp
set standard_conforming_strings = on
set row_security = on -- off, a caller would get an error
set enable_nestloop = off -- the policy's share of rows is underestimated, by how much is not known
as $$
declare
    tag constant text := '$cypher_' || md5(query) || '$';
begin
    if current_user <> 'memory_cypher' then
        -- Policies don't bind whoever owns the graph.
        raise exception 'memory_cypher() is not set up in this database'
            using errcode = 'feature_not_supported',
            hint = 'Deploy as a superuser: the function memory._cypher() belongs to the role '
                'memory_cypher.';
    end if;
    -- Direct calls get no further than those of memory_cypher().
    perform memory._check_cypher(query);
    if strpos(query, tag) > 0 then
        raise exception 'the Cypher query holds its own quotation mark'
            using errcode = 'invalid_parameter_value', hint = 'Leave ' || tag || ' out.';
    end if;
    perform set_config('memory.cypher_scope', (
        select coalesce(jsonb_object_agg(i.key, i.value), '{}')::text
        from jsonb_each(ids) as i where i.value not in ('"*"', 'null')), true);
    perform set_config('memory.cypher_ids', (
        select jsonb_agg(i.key)::text from jsonb_each(ids) as i where i.value <> 'null'), true);
    -- Loads the library, so that the statement is read as what it is in any session.
    execute 'select ''0''::ag_catalog.agtype';
    if query ~ '\*' then
        -- Apache AGE keeps the graph for paths of variable length in the session and can miss that
        -- it has changed: in another transaction that committed meanwhile, or beyond 128 graphs.
        execute 'select ag_catalog.age_delete_global_graphs($1)'
        using ag_catalog.agtype_in(textout(to_json(graph)::text));
    end if;
    return query execute format(
        'select jsonb_build_object(%s) from ag_catalog.cypher(%L, %s%s%s, $1) as (%s)',
        (select string_agg(format(
            '%L, memory._as_json(textin(ag_catalog.agtype_out(c%s)))', c.name, c.place), ', ' order by c.place)
            from unnest(columns) with ordinality as c (name, place)),
        graph, tag, query, tag,
        (select string_agg(format('c%s ag_catalog.agtype', c.place), ', ' order by c.place)
            from unnest(columns) with ordinality as c (name, place)))
    using ag_catalog.agtype_in(textout(params::text));
    perform set_config('memory.cypher_scope', '', true);
    perform set_config('memory.cypher_ids', '', true);
end
$$;
comment on function @self@ is
'Runs a Cypher query on the rows of one scope of a graph. Definer''s rights, those of the role
memory_cypher: it owns nothing and may only read graphs, where the policies of _fence_graph() hold
for it whoever calls.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
do $$
begin
    -- Who may make roles has made it, and may become it after this.
    if not pg_catalog.pg_has_role('memory_cypher', 'set') then
        execute format('grant memory_cypher to %I with inherit true, set true', current_user);
    end if;
    grant create on schema memory to memory_cypher;
    alter function memory._cypher(name, text, text[], jsonb, jsonb) owner to memory_cypher;
    revoke create on schema memory from memory_cypher;
exception when insufficient_privilege then
    -- Whoever may not give functions to another role has no memory_cypher(); it says so.
    null;
end
$$;
