create or replace function memory._metadata_operations(
    wanted jsonb, out name text, out value jsonb
) returns setof record
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    if jsonb_typeof(wanted) <> 'object' then
        return query select 'eq', wanted;
        return;
    elsif exists (
        select from jsonb_object_keys(wanted) as k
        where k not in (
            'eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin', 'contains', 'icontains')
    ) then
        raise exception 'unknown filter operator among %', wanted
            using errcode = 'undefined_function',
            hint = 'Operators: eq, ne, gt, gte, lt, lte, in, nin, contains, icontains, and "*". '
                'To compare with an object: {"eq": {...}}.';
    end if;
    return query select o.key, o.value from jsonb_each(wanted) as o;
end
$$;
comment on function @self@ is
'What is wanted of one key of metadata as operators with their values; a bare value means eq. Raises
undefined_function.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
