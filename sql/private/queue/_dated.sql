create or replace function memory._dated(defaults jsonb, at timestamptz) returns jsonb
language sql stable
begin atomic
    select defaults || jsonb_build_object(
        'occurred_at', coalesce(nullif(defaults -> 'occurred_at', 'null'), to_jsonb(at)));
end;
comment on function @self@ is
'The defaults of a request, said at the given time where they name none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
