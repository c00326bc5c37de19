create or replace function memory._raise_filter(message text, hint text) returns void
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception '%', message
        using errcode = 'invalid_parameter_value', hint = _raise_filter.hint;
end
$$;
comment on function @self@ is
'Raises invalid_parameter_value for a filter whose value has the wrong type.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
