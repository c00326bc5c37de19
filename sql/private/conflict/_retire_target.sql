create or replace function memory._retire_target(
    target memory.target, fact jsonb, successor uuid, begins timestamptz
) returns text
language plpgsql
@kept_plans@
as $$
declare
    replaced record;
begin
    perform memory._enter(target.project);
    select t.* into replaced from memory._standing_target(target, fact) as t;
    if replaced.id is null or fact ->> 'action' not in ('update', 'supersede') then
        return null;
    elsif lower(replaced.valid) >= begins then
        perform memory._close_record(target.project, replaced.id, successor, 'corrected');
    else
        perform memory._because('superseded');
        update memory as m
        set valid = tstzrange(lower(m.valid), begins), superseded_by = successor
        where m.project is not distinct from target.project and m.id = replaced.id;
    end if;
    return replaced.memory;
end
$$;
comment on function @self@ is
'Ends the memory that a language model says a statement takes the place of; successor is null where
the statement takes another''s. Returns its text, null where it stays: see _standing_target().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
