create or replace function memory._partitioned_tables() returns text[]
language sql immutable parallel safe
begin atomic
    select array[
        'message', 'memory', 'archive', 'memory_source', 'entity', 'memory_entity', 'relation',
        'event', 'event_link', 'event_chain', 'read_event', 'idempotency', 'feedback',
        'access', 'job', 'lock'];
end;
comment on function @self@ is
'The tables of schema memory that have a partition a project.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
