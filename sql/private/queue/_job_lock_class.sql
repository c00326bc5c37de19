create or replace function memory._job_lock_class() returns integer
language sql immutable parallel safe
begin atomic
    select hashtext('agent_memory.job') & 2147483647;
end;
comment on function @self@ is
'First key of the advisory locks that workers hold.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
