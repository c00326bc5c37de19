create or replace function memory._filter_fences(wanted jsonb, allow_any boolean) returns boolean
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    -- "Any but this one" and "any that contains" leave the door open.
    return case jsonb_typeof(wanted)
        when 'string' then wanted <> '"*"' or allow_any
        when 'array' then true
        when 'object' then wanted ?| array['eq', 'in']
            and (wanted -> 'eq' is distinct from '"*"' or allow_any)
        else false end;
end
$$;
comment on function @self@ is
'Whether what is wanted of a scope id names ids, or with allow_any any of them by "*".';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
