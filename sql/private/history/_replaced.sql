create or replace function memory._replaced(project text, ids uuid[], scopes uuid[])
returns jsonb
language plpgsql volatile -- sees what its statement wrote
@kept_plans@
as $$
begin
    perform memory._enter(project);
    return (
        select jsonb_object_agg(
            m.superseded_by,
            jsonb_build_object(
                'id', m.id, 'memory', m.memory, 'metadata', m.metadata,
                'version_id', memory._superseded_version(m))
            order by lower(m.valid))
        -- One by one, fenced: of several at once a plan reads the table.
        from unnest(ids, scopes) as n (id, scope)
        cross join lateral (
            select o.* from memory as o
            where o.project is not distinct from _replaced.project and o.superseded_by = n.id
                and o.version_of is null and o.scope = n.scope -- the text of no other
            offset 0
        ) as m);
end
$$;
comment on function @self@ is
'The memories that name one of these, of their own scope, as their successor, of several the last:
an object, id of the successor to id, memory, metadata and version_id (its state before); null
where there are none.';
revoke all on function @self@ from public;
