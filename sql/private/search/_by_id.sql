create or replace function memory._by_id(condition text, id text) returns text
language sql immutable parallel safe
begin atomic
    select case when id is null then condition else regexp_replace(
        condition, format('\mm\.(?!%s )(\w+_id) = (\$[4-7])\M', id),
        '(m.\1 || '''') = \2', 'g') end;
end;
comment on function @self@ is
'A condition of _in_scope() by which memories are found through the index of that id only: the other
ids are compared as expressions, which have none. With a null id the condition as it is.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
