create or replace function @extschema@.memory_webhook_delete(
    id bigint, project text default null
) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_webhook_delete.project);
begin
    delete from memory.webhook as w
    where w.project = context.name and w.id = memory_webhook_delete.id;
    if not found then
        raise exception 'no webhook of project "%" has the id %',
            context.name, coalesce(id::text, 'null')
            using errcode = 'no_data_found', hint = 'See memory_webhook_list().';
    end if;
    return id;
end
$$;
comment on function @self@ is
'Removes a webhook with its deliveries and returns its id. Errors: no_data_found,
invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
