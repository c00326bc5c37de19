create or replace function memory._relations_of(project text, ids uuid[]) returns jsonb
language plpgsql stable
@kept_plans@
as $$
begin
    perform memory._enter(project);
    if ids = '{}' then
        return '[]'::jsonb;
    end if;
    return (
        select coalesce(jsonb_agg(jsonb_build_object(
            'source', s.name, 'relationship', r.relationship, 'target', t.name,
            'source_id', s.id, 'destination_id', t.id, 'relationship_id', r.id)
            order by s.name, r.relationship, t.name), '[]')
        from (
            select distinct on (o.source_id, o.relationship, o.target_id) o.*
            from unnest(ids) as n (id)
            -- One by one, fenced: for their order a plan reads the index of sources.
            cross join lateral (
                select x.* from relation as x
                where x.project is not distinct from _relations_of.project and x.id = n.id
                offset 0
            ) as o
            order by o.source_id, o.relationship, o.target_id, o.id
        ) as r
        join entity as s on s.project is not distinct from _relations_of.project
            and s.id = r.source_id
        join entity as t on t.project is not distinct from _relations_of.project
            and t.id = r.target_id);
end
$$;
comment on function @self@ is
'Relations as memory_add() reports them: {"source", "relationship", "target", "source_id",
"destination_id", "relationship_id"}, each once.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
