create or replace function memory._run_neighbours(project text, ids uuid[]) returns uuid[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    return array(
        select n.id
        from memory.memory as m
        cross join lateral (
            (
                select b.id from memory.memory as b
                where b.project = _run_neighbours.project and b.run_id = m.run_id
                    and (b.created_at, b.id) < (m.created_at, m.id)
                order by b.created_at desc, b.id desc limit 1
            )
            union all
            (
                select a.id from memory.memory as a
                where a.project = _run_neighbours.project and a.run_id = m.run_id
                    and (a.created_at, a.id) > (m.created_at, m.id)
                order by a.created_at, a.id limit 1
            )
        ) as n
        where m.project = _run_neighbours.project and m.id = any(ids) and m.run_id is not null);
end
$$;
comment on function @self@ is
'The memories right before and after these in their runs.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
