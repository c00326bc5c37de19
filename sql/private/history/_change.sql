create or replace function memory._change(out reason text, out operation uuid, out undoes uuid)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    reason := nullif(current_setting('memory.reason', true), '');
    operation := nullif(current_setting('memory.operation', true), '')::uuid;
    undoes := nullif(current_setting('memory.undoes', true), '')::uuid;
end
$$;
comment on function @self@ is
'What the writer said of the change that is being recorded: see _begin_reason().';
revoke all on function @self@ from public;
