create or replace function memory._check_embeddings(project record, messages jsonb)
returns void
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._check_dimension(project, message.value ->> 'embedding')
    from jsonb_array_elements(messages) as message
    where message.value ? 'embedding';
end
$$;
comment on function memory._check_embeddings(record, jsonb) is
'Raises data_exception where a message brings an embedding that does not fit the project.';
revoke all on function memory._check_embeddings(record, jsonb) from public;
grant execute on function memory._check_embeddings(record, jsonb)
to memory_writer, memory_admin;
