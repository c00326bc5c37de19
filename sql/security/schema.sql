-- Tables, types and private functions live here; public functions live where the extension does.
create schema if not exists memory;
comment on schema memory is 'agent_memory: tables and private functions';
revoke all on schema memory from public;
grant usage on schema memory
to memory_reader, memory_writer, memory_admin, memory_fenced, memory_cypher, memory_gateway;
