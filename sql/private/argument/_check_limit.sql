create or replace function memory._check_limit(name text, rows_wanted integer) returns void
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    if rows_wanted is null or rows_wanted not between 1 and 1000 then
        raise exception '% is out of bounds: %', name, coalesce(rows_wanted::text, 'null')
            using errcode = 'invalid_row_count_in_limit_clause', hint = 'Use 1 to 1000.';
    end if;
end
$$;
comment on function @self@ is
'Raises invalid_row_count_in_limit_clause for less than 1 row or more than 1000.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
