create or replace function memory._superseded_version(m record) returns uuid
language plpgsql stable
@kept_plans@
as $$
begin
    perform memory._enter(m.project);
    -- A memory that was deleted or corrected has its last state in its own row.
    return (
        select v.id from memory as v
        where v.project is not distinct from m.project and v.version_of = m.id
            and upper_inf(m.recorded) and upper(v.recorded) = lower(m.recorded));
end
$$;
comment on function @self@ is
'The closed copy that holds the state of a memory before it was superseded; null where none does.';
revoke all on function @self@ from public;
