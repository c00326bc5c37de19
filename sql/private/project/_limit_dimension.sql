create or replace function memory._limit_dimension(
    schema_name name, vectors integer, dimension integer, is_new boolean default true
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set client_min_messages = warning
as $$
declare
    table_name text;
begin
    foreach table_name in array array['memory', 'entity'] loop
        execute format(
            'alter table %1$I.%2$I drop constraint if exists %3$I, '
            'add constraint %3$I check (@extschema:vector@.vector_dims(%4$I) = %5$s) %6$s',
            schema_name, table_name, table_name || case vectors when 2 then '_dimension_2' else '_dimension' end,
            memory._embedding_kind(vectors), dimension,
            -- With memories in it whoever writes is to wait for a moment only.
            case when not is_new then 'not valid' else '' end);
    end loop;
end
$$;
comment on function @self@ is
'Keeps the vectors in one of a project''s columns (see memory.project) to a dimension. Unless the
project is new what is there is not looked at: memory_embedding_fill() does that.';
revoke all on function @self@ from public;
