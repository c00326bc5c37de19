create or replace function memory._names_self(target memory.target, key text) returns boolean
language plpgsql stable
@kept_plans@
as $$
begin
    perform memory._enter(target.project);
    return exists (
        select from memory as m
        where m.project is not distinct from target.project and m.scope = target.scope
            and m.slot = 'user / name' and m.exclusive
            and m.valid @> timestamptz 'infinity' and upper_inf(m.recorded)
            and memory._name_key(m.slot_value) = key);
end
$$;
comment on function @self@ is
'Whether a name is the one by which the person of a scope says to be called.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
