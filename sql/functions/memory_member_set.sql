create or replace function @extschema@.memory_member_set(
    email text, role text default 'READER', is_new boolean default null, project text default null
) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_member_set.project);
    is_there boolean;
begin
    if coalesce(email !~ '^[^[:space:]@]+@[^[:space:]@]+$' or length(email) > 320, true) then
        raise exception 'no e-mail address: %', coalesce(quote_literal(left(email, 100)), 'null')
            using errcode = 'invalid_parameter_value', hint = 'For example ann@shop.example.';
    end if;
    if coalesce($2 not in ('READER', 'OWNER'), true) then
        raise exception 'unknown role: %', coalesce(quote_literal($2), 'null')
            using errcode = 'invalid_parameter_value', hint = 'Use READER or OWNER.';
    end if;
    is_there := exists (
        select from memory.member as m where m.project = context.name and m.email = $1);
    if is_there and is_new then
        raise exception '% is a member of project "%" already', email, context.name
            using errcode = 'unique_violation', hint = 'Say is_new => false to change the role.';
    elsif not is_there and not is_new then
        raise exception '% is no member of project "%"', email, context.name
            using errcode = 'no_data_found', hint = 'See memory_member_list().';
    end if;
    insert into memory.member as m (project, email, role) values (context.name, $1, $2)
    on conflict on constraint member_pkey do update set role = excluded.role;
    return memory_member_set.email;
end
$$;
comment on function @self@ is
'Notes who belongs to a project, as READER or OWNER: what they may do is what their key''s role may.
is_new: whether they must be new, or must not; null for either. Returns the address.
Errors: invalid_parameter_value, unique_violation, no_data_found, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
