create or replace function memory._names(query text, subject text) returns boolean
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
    -- Scripts without spaces have no words to compare.
    select case when subject ~ '[\u2e80-\u9fff\uac00-\ud7af]' then strpos(query, subject) > 0
        else regexp_split_to_array(lower(query collate pg_catalog.pg_c_utf8), '[^[:alnum:]]+')
            @> array_remove(regexp_split_to_array(lower(subject collate pg_catalog.pg_c_utf8), '[^[:alnum:]]+'), '') end;
$$;
comment on function @self@ is
'Whether the words of a subject (the first part of a slot) are all in a query.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
