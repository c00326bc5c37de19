create or replace function memory._move_archive(project text, tablespace name) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    moved record;
begin
    if tablespace <> '' and not exists (
        select from pg_tablespace as t where t.spcname = _move_archive.tablespace
    ) then
        raise exception 'tablespace "%" does not exist', tablespace
            using errcode = 'undefined_object',
            hint = 'A superuser makes it: create tablespace ... location ''...'';';
    elsif tablespace <> ''
        and not has_tablespace_privilege(session_user, tablespace, 'create') then
        raise exception 'role "%" may not put tables into tablespace "%"', session_user, tablespace
            using errcode = 'insufficient_privilege',
            hint = format('Its owner grants it: grant create on tablespace %I to ...;', tablespace);
    end if;
    for moved in
        select c.oid::regclass as name, c.relkind = 'i' as is_index
        from pg_class as c
        where c.oid = format('%I.archive', 'memory_' || project)::regclass
            or c.oid in (
                select i.indexrelid from pg_index as i
                where i.indrelid = format('%I.archive', 'memory_' || project)::regclass)
    loop
        execute format(
            'alter %s %s set tablespace %I', case when moved.is_index then 'index' else 'table' end,
            moved.name, coalesce(nullif(tablespace, ''), (
                select t.spcname from pg_database as d join pg_tablespace as t
                    on t.oid = d.dattablespace
                where d.datname = current_database())));
    end loop;
end
$$;
comment on function @self@ is
'Moves the archive of a project to a tablespace, '''' for that of the database. Searches of the
archive wait meanwhile, and what is brought back or archived. Errors: undefined_object,
insufficient_privilege.';
revoke all on function @self@ from public;
