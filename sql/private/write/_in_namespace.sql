create or replace function memory._in_namespace(target jsonb, namespace text[]) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    narrowed jsonb;
begin
    -- A namespace of ids that the call doesn't name would leave no scope: then all of them count.
    if not exists (
        select from unnest(namespace) as n (id) where target ->> n.id is not null
    ) then
        return target;
    end if;
    select target || jsonb_object_agg(i.id, case when i.id = any(namespace) then target -> i.id end)
    into narrowed
    from unnest(array['user_id', 'agent_id', 'run_id', 'app_id']) as i (id);
    return narrowed || jsonb_build_object('scope', memory._scope_key(
        narrowed ->> 'user_id', narrowed ->> 'agent_id', narrowed ->> 'run_id',
        narrowed ->> 'app_id'));
end
$$;
comment on function @self@ is
'The scope of a call with only the ids of a strategy''s namespace.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
