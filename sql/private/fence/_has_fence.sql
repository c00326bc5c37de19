create or replace function memory._has_fence(place oid) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    release constant text := current_setting('server_version_num')::integer / 10000;
    -- The MD5 of what made the policies, that of what they said then, and the release that worded it.
    noted constant text[] := (
        select string_to_array(obj_description(p.oid, 'pg_policy'), ' ')
        from pg_policy as p
        where p.polrelid = place and p.polname = 'open');
begin
    return (
        select c.relrowsecurity
            and 6 = (select count(*) from pg_policy as p where p.polrelid = c.oid)
            and case when noted[3] = release then noted[2] = memory._policies(place)
                else noted[3] is not null end
        from pg_class as c
        where c.oid = place);
end
$$;
comment on function @self@ is
'Whether a table has row security, and each policy of _fence_table() as that made it, and no other.
What a dump has brought from another release of PostgreSQL, which words conditions otherwise, is
counted only, until memory_init() makes it anew.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
