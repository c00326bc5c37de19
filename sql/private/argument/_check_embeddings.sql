create or replace function memory._check_embeddings(project memory.project_context, messages jsonb)
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
comment on function @self@ is
'Raises data_exception where a message brings an embedding that does not fit the project.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
