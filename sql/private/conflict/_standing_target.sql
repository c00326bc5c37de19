create or replace function memory._standing_target(
    target memory.target, fact jsonb, out id uuid, out memory text, out valid tstzrange
)
language plpgsql stable
@kept_plans@
as $$
begin
    perform memory._enter(target.project);
    -- The model saw it before the scope was locked, so it is looked at again. What was said after
    -- the fact is not undone by it, in whatever order the two arrive.
    select m.id, m.memory, m.valid into id, memory, valid
    from memory as m
    where m.project is not distinct from target.project and m.id = (fact ->> 'target_id')::uuid
        and m.content_hash = (fact ->> 'target_hash')::uuid and not m.immutable
        and upper_inf(m.valid) and upper_inf(m.recorded)
        and coalesce(m.restated_at, m.stated_at) <= (fact ->> 'stated_at')::timestamptz;
end
$$;
comment on function @self@ is
'The memory that a fact is said to concern, where it is current, may be changed, still says what the
model saw and was not said later; else nulls.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
