create or replace function memory._change(out reason text, out operation uuid, out undoes uuid)
language sql stable
begin atomic
    select
        nullif(current_setting('memory.reason', true), '') as reason,
        memory._said_id('memory.operation') as operation,
        memory._said_id('memory.undoes') as undoes;
end;
comment on function @self@ is
'What the writer said of the change that is being recorded: see _begin_reason().';
revoke all on function @self@ from public;
