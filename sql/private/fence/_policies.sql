create or replace function memory._policies(place oid) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
set quote_all_identifiers = off
set intervalstyle = postgres
as $$
begin
    return (
        select md5(string_agg(concat_ws(
            ' ', p.polname, p.polcmd, p.polpermissive,
            array(
                select r.rolname from pg_roles as r where r.oid = any(p.polroles) order by r.rolname),
            pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)),
            E'\n' order by p.polname))
        from pg_policy as p
        where p.polrelid = place);
end
$$;
comment on function @self@ is
'The MD5 of what the policies of a table say, as this release of PostgreSQL words them.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
