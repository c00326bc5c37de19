create or replace function memory._container_entry(
    container_id text, key_project text, key_owner text
)
returns table (
    id text, project text, name text, prefix text, configuration jsonb, may_use boolean,
    may_change boolean, is_admin boolean
)
language plpgsql volatile -- sees what its own transaction made
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    return query
    select c.id, c.project, c.name, c.prefix, c.configuration,
        o.is_owners or coalesce(c.project = key_project, false)
            or key_project is null and (memory._is_fenced() or exists (
                select from unnest(c.backend_roles) as b (name)
                join pg_roles as r on r.rolname = b.name
                where pg_has_role(r.oid, 'usage'))),
        o.is_owners, o.is_admin
    from memory.container as c
    cross join lateral (
        select a.is_admin, a.is_admin or coalesce(c.owner = coalesce(key_owner, current_user), false)
            as is_owners
        from (
            -- A key is bound to its project; it may also use what it made.
            select pg_has_role('memory_admin', 'usage') and (
                key_project is null or c.project = key_project
                or coalesce(c.owner = key_owner, false)) as is_admin
        ) as a
    ) as o
    where container_id is null or c.id = container_id;
end
$$;
comment on function @self@ is
'A container (null: each), and what the role that asks may do: an administrator and the owner
anything; use it whoever has one of its backend_roles as a database role, a key of its project, or
a grant of memory_grant() there, which row security keeps to. key_project, key_owner: of a key, which
opens no other project than its own and those of the containers that it made.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
