create or replace function memory._names_self(target memory.target, key text) returns boolean
language plpgsql stable
set search_path = pg_catalog, memory, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
begin
    perform memory._enter(target.project);
    return exists (
        select from memory as m
        where m.project = target.project and m.scope = target.scope
            and m.slot = 'user / name' and m.exclusive
            and upper_inf(m.valid) and upper_inf(m.recorded)
            and memory._name_key(m.slot_value) = key);
end
$$;
comment on function @self@ is
'Whether a name is the one by which the person of a scope says to be called.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
