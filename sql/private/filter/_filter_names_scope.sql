create or replace function memory._filter_names_scope(filters jsonb, allow_any boolean default true)
returns boolean
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    -- Only what every row must satisfy fences: members, those under AND, and an OR of fences.
    return jsonb_typeof(filters) = 'object' and (
        exists (
            select from jsonb_each(filters) as f
            where f.key in ('user_id', 'agent_id', 'run_id', 'app_id')
                and memory._filter_fences(f.value, allow_any))
        or exists (
            select from memory._filter_parts(filters -> 'AND') as part
            where memory._filter_names_scope(part, allow_any))
        or (
            select coalesce(bool_and(memory._filter_names_scope(part, allow_any)), false)
            from memory._filter_parts(filters -> 'OR') as part));
end
$$;
comment on function @self@ is
'Whether the filters name ids of a scope, by equality or in a list, that every row must match.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
