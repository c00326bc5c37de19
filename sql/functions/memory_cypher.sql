create or replace function @extschema@.memory_cypher(
    query text,
    params jsonb default '{}',
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    project text default null
) returns setof jsonb
language plpgsql volatile -- sees what its own statement added
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    context memory.project_context := memory._project(memory_cypher.project);
    ids jsonb;
begin
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_cypher', user_id, agent_id, run_id, app_id);
    end if;
    if query is null or btrim(query) = '' then
        raise exception 'query is %', case when query is null then 'null' else 'empty' end
            using errcode = 'null_value_not_allowed',
            hint = 'For example: MATCH (a)-[r]->(b) RETURN a.name, r.relationship, b.name';
    end if;
    perform memory._check_query(query, context.settings);
    perform memory._check_scope(user_id, agent_id, run_id, app_id);
    if jsonb_typeof(params) is distinct from 'object' then
        raise exception 'params is not a JSON object'
            using errcode = 'sql_json_object_not_found',
            hint = 'Pass {"name": "Adam"}; the query reads it as $name.';
    end if;
    -- Until the end of the transaction the graph is neither made anew nor dropped: Apache AGE can't
    -- bear that beside a query.
    perform from memory.lock as l where l.project = context.name limit 1;
    perform from memory.entity as e where e.project = context.name limit 1;
    perform memory._project(context.name);
    perform memory._raise_no_cypher(context.name);
    query := rtrim(query, E'; \t\r\n');
    perform memory._check_cypher(query);
    ids := jsonb_build_object(
        'user_id', user_id, 'agent_id', agent_id, 'run_id', run_id, 'app_id', app_id);
    if memory._is_fenced() then
        return query
        select c.* from memory._fenced_cypher(
            memory._caller(), context.name, query, memory._cypher_columns(query), params, ids) as c;
    else
        return query
        select c.* from memory._cypher(
            memory._graph_name(context.name), query, memory._cypher_columns(query), params, ids
        ) as c;
    end if;
end
$$;
comment on function @self@ is
'Runs a reading Cypher query on the graph of one scope: vertices :Entity (name, type, aliases),
edges :RELATION (relationship, memory_id, valid_from), each with the ids of its scope, of what
current memories state. Returns a JSON object a row, its keys named by RETURN ... AS. Values come by
params: {"name": "Adam"} is read as $name. ''*'' for an id means any.
Errors: null_value_not_allowed, invalid_parameter_value (scope, no RETURN), duplicate_column,
sql_json_object_not_found (params), read_only_sql_transaction (a query that writes),
feature_not_supported (Apache AGE is missing, a function), insufficient_privilege (a fenced role that
doesn''t name the ids of its grant), object_not_in_prerequisite_state (no
graph), program_limit_exceeded, syntax_error and what Apache AGE raises.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
