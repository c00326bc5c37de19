create or replace function memory._asking_role() returns name
language sql stable parallel safe
begin atomic
    select case
        when session_user = 'memory_router'
            and to_regclass('agent_memory_cluster.owned') is not null
            then coalesce(nullif(current_setting('memory.asked_by', true), '')::name, session_user)
        else session_user end;
end;
comment on function @self@ is
'Who logged in: this session, or where it is a router''s of a cluster, who logged in there. The
router says so for each call; nobody else''s word is heard.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
