create or replace function memory._cluster_value(name text) returns jsonb
language plpgsql volatile -- sees what its own transaction set
set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        select s.value from memory.cluster_setting as s
        where s.name = _cluster_value.name
        order by s.persistent limit 1);
end
$$;
comment on function @self@ is
'What PUT /_cluster/settings set, transient before persistent; null where nothing was.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
