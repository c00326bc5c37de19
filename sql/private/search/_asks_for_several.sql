create or replace function memory._asks_for_several(query text) returns boolean
language sql immutable parallel safe
begin atomic
    select query collate pg_catalog.pg_c_utf8 ~* @data:queries.several.pattern@;
end;
comment on function @self@ is
'Whether a query asks for several things: by a plural, "all", what one knows of somebody.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
