create or replace function memory._has_fence(place oid) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        select c.relrowsecurity and 6 = (
            select count(*) from pg_policy as p
            where p.polrelid = c.oid and (p.polname, p.polcmd, p.polpermissive) in (
                ('open', '*', true), ('fenced', '*', true), ('fence_select', 'r', false),
                ('fence_insert', 'a', false), ('fence_update', 'w', false),
                ('fence_delete', 'd', false)))
        from pg_class as c
        where c.oid = place);
end
$$;
comment on function @self@ is
'Whether a table has row security, and each policy of _fence_table(): what these say is not looked
at.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
