create or replace function memory._fenced_cypher(
    caller text, project text, query text, columns text[], params jsonb, ids jsonb
) returns setof jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    asking constant regrole := memory._caller_role(caller);
begin
    -- The policies of the graph keep to the ids named: so these have to be within a grant.
    if not memory._role_may(
        asking, 'read', project, ids ->> 'user_id', ids ->> 'agent_id', ids ->> 'run_id',
        ids ->> 'app_id')
    then
        raise exception 'the ids are not within what role "%" was granted', asking
            using errcode = 'insufficient_privilege',
            hint = 'Name all the ids of one of its grants: see memory_grants().';
    end if;
    return query
    select c.* from memory._cypher(
        memory._graph_name(project), query, columns, params, ids) as c;
end
$$;
comment on function @self@ is
'_cypher() for fenced roles, within one of their grants. caller: see _caller().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
