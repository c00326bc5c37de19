create or replace function memory._note_restated(project text, id uuid, stated_at timestamptz)
returns void
language plpgsql
@kept_plans@
as $$
begin
    perform memory._enter(project);
    update memory as m set restated_at = _note_restated.stated_at
    where m.project is not distinct from _note_restated.project and m.id = _note_restated.id
        and coalesce(m.restated_at, m.stated_at) < _note_restated.stated_at;
end
$$;
comment on function @self@ is
'Notes that a statement was said again: what was said in between and arrives late can''t end it.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
