create or replace function memory._create_tables() returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $create_tables$
begin
    @schema@
end
$create_tables$;
comment on function @self@ is
'Creates the tables of schema memory (the files of sql/schema). They are made at run time, so that
they are no members of the extension: DROP EXTENSION can''t take the memories along, and a dump
restores them like any table.';
revoke all on function @self@ from public;
