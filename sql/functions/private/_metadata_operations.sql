create or replace function memory._metadata_operations(
    wanted jsonb, out name text, out value jsonb
) returns setof record
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    -- An object of operators is one; any other value, an object too, is what the key equals.
    if jsonb_typeof(wanted) = 'object' and wanted <> '{}' and not exists (
        select from jsonb_object_keys(wanted) as k
        where k not in (
            'eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin', 'contains', 'icontains')
    ) then
        return query select o.key, o.value from jsonb_each(wanted) as o;
    elsif jsonb_typeof(wanted) = 'object' and exists (
        select from jsonb_each(wanted) as o
        where o.key in ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin', 'contains', 'icontains')
    ) then
        raise exception 'unknown filter operator among %', wanted
            using errcode = 'undefined_function',
            hint = 'Operators: eq, ne, gt, gte, lt, lte, in, nin, contains, icontains, and "*".';
    else
        return query select 'eq', wanted;
    end if;
end
$$;
comment on function memory._metadata_operations(jsonb) is
'What is wanted of one key of metadata as operators with their values.';
revoke all on function memory._metadata_operations(jsonb) from public;
grant execute on function memory._metadata_operations(jsonb)
to memory_reader, memory_writer, memory_admin;
