create or replace function memory._bind(
    hash bytea, user_id text, agent_id text, run_id text, app_id text
) returns name
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    holder record;
    is_fenced boolean;
    bound_role name;
    told text;
begin
    select k.project, r.rolname as role, k.user_id into holder
    from memory.api_key as k
    join pg_roles as r on r.oid = k.role
    where k.hash = _bind.hash and k.revoked_at is null
        and (k.expires_at is null or k.expires_at > clock_timestamp());
    if not found then
        raise exception 'the key is unknown, revoked or expired'
            using errcode = 'invalid_authorization_specification',
            hint = 'See memory_key_create() and memory_key_list().';
    end if;
    if user_id <> holder.user_id then
        raise exception 'the key opens the memories of another user'
            using errcode = 'insufficient_privilege',
            hint = 'Leave user_id out, or name the key''s.';
    end if;
    user_id := coalesce(user_id, holder.user_id);
    perform memory._check_scope(user_id, agent_id, run_id, app_id, allow_any => false);
    is_fenced := memory._is_fenced_role(holder.role);
    bound_role := case when is_fenced then holder.role else 'memory_bound' end;
    -- See memory.binding.
    told := array[
        to_regrole(quote_ident(bound_role))::oid::text,
        case when is_fenced then 'role' else 'grant' end,
        holder.project,
        case
            when is_fenced or pg_has_role(holder.role, 'memory_writer', 'usage')
                or pg_has_role(holder.role, 'memory_admin', 'usage') then 'write'
            else 'read' end,
        coalesce(user_id, ''), coalesce(agent_id, ''), coalesce(run_id, ''), coalesce(app_id, '')];
    perform set_config(
        'memory.binding', memory._signature(k.key, 'binding', told) || told, true),
        set_config('memory.project', holder.project, true)
    from memory.signing_key as k;
    return bound_role;
end
$$;
comment on function @self@ is
'What memory_bind() does with the SHA-256 of a key; returns the role that the transaction is bound
for. A key of an unfenced role is a grant by itself, to the role memory_bound.';
revoke all on function @self@ from public;
