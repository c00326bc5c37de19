create or replace function memory._has_fence(place oid) returns boolean
language sql stable
begin atomic
    select c.relrowsecurity and 6 = (
        select count(*) from pg_policy as p
        -- As texts: rows are written otherwise by a restored dump.
        where p.polrelid = c.oid and concat_ws(' ', p.polname, p.polcmd, p.polpermissive) in (
            'open * t', 'fenced * t', 'fence_select r f', 'fence_insert a f', 'fence_update w f',
            'fence_delete d f'))
    from pg_class as c
    where c.oid = place;
end;
comment on function @self@ is
'Whether a table has row security, and each policy of _fence_table(): what these say is not looked
at.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
