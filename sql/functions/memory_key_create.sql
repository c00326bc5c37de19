create or replace function @extschema@.memory_key_create(
    name text,
    role text default 'memory_writer',
    user_id text default null,
    expires_at timestamptz default null,
    project text default null
)
returns table (id uuid, key text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_key_create.project);
begin
    if coalesce(btrim(name), '') = '' then
        raise exception 'the key has no name'
            using errcode = 'invalid_name', hint = 'Say what it is for, e.g. ''web shop''.';
    end if;
    if not exists (
        select from pg_roles as r
        where r.rolname = memory_key_create.role and not r.rolsuper and not r.rolbypassrls
            and (pg_has_role(r.oid, 'memory_reader', 'usage')
                or pg_has_role(r.oid, 'memory_writer', 'usage')
                or pg_has_role(r.oid, 'memory_admin', 'usage')
                or pg_has_role(r.oid, 'memory_fenced', 'usage'))
            and r.rolname not in ('memory_fenced', 'memory_fenced_writer', 'memory_bound')
    ) then
        raise exception 'no key can be made for role %', coalesce(quote_ident(role), 'null')
            using errcode = 'invalid_parameter_value',
            hint = 'Use memory_reader, memory_writer, memory_admin, a member of theirs or a role of '
                'memory_grant(), no superuser.';
    end if;
    if user_id is not null then
        perform memory._check_scope(user_id, null, null, null, allow_any => false);
    end if;
    if expires_at <= clock_timestamp() then
        raise exception 'the key would have expired at %', expires_at
            using errcode = 'invalid_parameter_value', hint = 'Name a time to come, or none.';
    end if;
    -- Two random UUIDs: 244 bits that nobody can guess.
    key := 'm0-' || replace(gen_random_uuid()::text || gen_random_uuid(), '-', '');
    insert into memory.api_key as k (name, project, role, user_id, hash, opening, expires_at)
    values (
        memory_key_create.name, context.name, to_regrole(quote_ident(role)), memory_key_create.user_id,
        sha256(convert_to(key, 'UTF8')), left(key, 9), memory_key_create.expires_at)
    returning k.id into id;
    return next;
end
$$;
comment on function @self@ is
'Makes a key for the gateway, or for memory_bind(), and returns it, this once: only its SHA-256 is
kept. role: the database role as which requests run that show it. user_id: the only user whose
memories it opens, null for all of the project; requests of such a key run as memory_bound, which row
security keeps to that user, with the rights of a reader or a writer as the role has them.
Errors: invalid_name, invalid_parameter_value, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
