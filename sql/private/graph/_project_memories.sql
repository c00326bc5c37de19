create or replace function memory._project_memories() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    changed record;
begin
    for changed in
        select n.project, array_agg(n.id) as ids
        from new_rows as n
        join old_rows as o on o.project = n.project and o.id = n.id
        where (upper_inf(n.valid), upper_inf(n.recorded), lower(n.valid), n.expires_at,
            n.content_hash) is distinct from (upper_inf(o.valid), upper_inf(o.recorded),
            lower(o.valid), o.expires_at, o.content_hash)
        group by n.project
    loop
        perform memory._sync_memories(changed.project, changed.ids);
    end loop;
    return null;
end
$$;
comment on function @self@ is
'After an update of memories: what ended leaves the graph with all that it stated, what came back
returns.';
revoke all on function @self@ from public;
