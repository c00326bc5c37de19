create or replace function memory._embed_names(
    project text, vectors integer, after uuid, batch_size integer,
    out last_id uuid, out ids uuid[], out names text[]
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    select array_agg(n.id order by n.id), array_agg(n.name order by n.id) into ids, names
    from (
        select e.id, e.name from memory.entity as e
        where e.project = _embed_names.project and e.id > after
            and case vectors when 2 then e.embedding_2 else e.embedding end is null
            and case vectors when 2 then e.embedding else e.embedding_2 end is not null
        order by e.id limit batch_size
    ) as n;
    last_id := ids[cardinality(ids)];
end
$$;
comment on function @self@ is
'The next entities after an id whose names have a vector in the other column only (see
memory.project): the last of their ids, null where there is none; ids, names.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
