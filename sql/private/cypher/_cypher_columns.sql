create or replace function memory._cypher_columns(query text) returns text[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    one record;
    depth integer := 0;
    is_open boolean := false;
    item text[] := '{}'::text[];
    columns text[] := '{}'::text[];
begin
    -- The list behind the last RETURN that stands in no bracket.
    for one in
        select t.kind, t.token, lower(t.token collate pg_catalog.pg_c_utf8) as low,
            lag(t.token) over (order by t.place) is not distinct from '.' as is_property
        from memory._cypher_tokens(query) as t where t.token <> ';'
        union all select 'mark', ';', ';', false
    loop
        if one.kind = 'name' and one.low = 'return' and depth = 0 then
            is_open := true;
            item := '{}'::text[];
            columns := '{}'::text[];
        elsif is_open and depth = 0 and (one.token in (',', ';')
            or one.kind = 'name' and not one.is_property
            and one.low in ('order', 'skip', 'limit', 'union')) then
            columns := columns || memory._cypher_column(item);
            item := '{}'::text[];
            is_open := one.token = ',';
        elsif is_open and (one.low <> 'distinct' or item <> '{}') then
            item := item || one.token;
        end if;
        if one.kind = 'mark' then
            depth := depth + (one.token in ('(', '[', '{'))::integer
                - (one.token in (')', ']', '}'))::integer;
        end if;
    end loop;
    if depth <> 0 then
        raise exception 'the brackets of the Cypher query don''t match'
            using errcode = 'syntax_error', hint = 'Close what is open: ( [ {.';
    elsif columns = '{}' then
        raise exception 'the Cypher query returns nothing'
            using errcode = 'invalid_parameter_value',
            hint = 'End it with RETURN and the values wanted, e.g. RETURN a.name AS name.';
    end if;
    if (select count(distinct c.name) from unnest(columns) as c (name)) < cardinality(columns) then
        raise exception 'the Cypher query returns two values of one name'
            using errcode = 'duplicate_column', hint = 'Name them: RETURN a.name AS a, b.name AS b.';
    end if;
    return columns;
end
$$;
comment on function @self@ is
'The names of what a Cypher query returns. Raises invalid_parameter_value where it returns nothing
or *, duplicate_column, syntax_error (brackets).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
