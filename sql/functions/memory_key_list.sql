create or replace function @extschema@.memory_key_list(project text default null)
returns table (
    id uuid, name text, opening text, project_name text, role name, user_id text, created_by name,
    created_at timestamptz, expires_at timestamptz, revoked_at timestamptz
)
language plpgsql volatile -- sees what its own statement added
set search_path = pg_catalog, pg_temp
as $$
begin
    if $1 is not null then
        perform memory._project($1);
    end if;
    return query
    select k.id, k.name, k.opening, k.project, coalesce(r.rolname, k.role::text::name), k.user_id,
        k.created_by, k.created_at, k.expires_at, k.revoked_at
    from memory.api_key as k
    left join pg_roles as r on r.oid = k.role
    where $1 is null or k.project = $1
    order by k.created_at, k.id;
end
$$;
comment on function @self@ is
'The gateway''s keys, revoked and expired ones too, of a project or of all: by their names and how
they begin. A role that was dropped stands with its number. Errors: invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
