create or replace function memory._insert_memory(
    target jsonb, fact jsonb, valid tstzrange, superseded_by uuid, id uuid
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._insert_memories(jsonb_build_array(fact || target || jsonb_build_object(
        'id', id, 'valid_from', lower(valid), 'valid_to', upper(valid),
        'superseded_by', superseded_by)));
end
$$;
comment on function @self@ is
'Inserts a fact as a memory of the target scope, with its source message.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
