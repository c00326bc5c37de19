create or replace function memory._create_views() returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $create_views$
begin
    @views@
end
$create_views$;
comment on function @self@ is
'Creates the views of schema memory (the files of sql/views), or replaces them by what they are in
this release.';
revoke all on function @self@ from public;
