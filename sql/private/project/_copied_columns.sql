create or replace function memory._copied_columns(
    table_name text, changed jsonb, out names text, out expressions text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    select string_agg(format('%I', a.attname), ', ' order by a.attnum),
        string_agg(coalesce(changed ->> a.attname, format('x.%I', a.attname)), ', ' order by a.attnum)
    into names, expressions
    from pg_attribute as a
    where a.attrelid = format('memory.%I', table_name)::regclass
        and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
end
$$;
comment on function @self@ is
'The columns of a table of schema memory that are no expressions of others, and of a row x their
values, or what is to take their place: {"column": expression}.';
revoke all on function @self@ from public;
