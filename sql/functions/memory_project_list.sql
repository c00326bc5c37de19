create or replace function @extschema@.memory_project_list()
returns table (
    name text, schema_name name, description text, dimension integer,
    embedding_provider text, memories bigint, created_at timestamptz
)
language plpgsql stable
rows 3
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    perform memory._check_initialised();
    return query
    select p.name, p.schema_name, p.description,
        case p.vectors when 2 then p.dimension_2 else p.dimension end, m.provider,
        (select count(*) from memory.memory as r
            where r.project = p.name and upper_inf(r.valid) and upper_inf(r.recorded)
                and (r.expires_at is null or r.expires_at > statement_timestamp())),
        p.created_at
    from memory.project as p
    left join memory.model as m on m.project = p.name
        and m.kind = case p.vectors when 2 then 'embedding_2' else 'embedding' end
    order by p.name;
end
$$;
comment on function @self@ is
'The projects of this database, each with the count of its current memories.
Errors: object_not_in_prerequisite_state before memory_init().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
