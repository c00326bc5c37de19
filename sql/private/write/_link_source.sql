create or replace function memory._link_source(target memory.target, fact jsonb, memory_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if fact ->> 'message_id' is not null then
        insert into memory.memory_source (project, memory_id, message_id)
        values (target.project, _link_source.memory_id, (fact ->> 'message_id')::uuid)
        on conflict do nothing;
    end if;
end
$$;
comment on function @self@ is
'Notes the message that a memory rests on.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
