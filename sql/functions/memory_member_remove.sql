create or replace function @extschema@.memory_member_remove(
    email text, project text default null
) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_member_remove.project);
begin
    delete from memory.member as m where m.project = context.name and m.email = $1;
    if not found then
        raise exception '% is no member of project "%"', coalesce(email, 'null'), context.name
            using errcode = 'no_data_found', hint = 'See memory_member_list().';
    end if;
    update memory.api_key as k set revoked_at = clock_timestamp()
    where k.project = context.name and k.name = $1 and k.revoked_at is null;
    return memory_member_remove.email;
end
$$;
comment on function @self@ is
'Removes a member of a project, and revokes its keys that are named by the address. Returns the
address. Errors: no_data_found, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
