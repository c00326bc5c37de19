"""The gateway: HTTP for clients of Mem0 and of OpenSearch, over the SQL functions of agent_memory.

A request shows a key, which names a project and a database role (memory_key_create()); it runs as
that role, in one transaction, and what it asks is one SQL function's work.

settings    what the gateway is told when it starts
database    the pool of connections, and a request's transaction
keys        who a request comes from
wire        connections, and the heads of requests
protection  limits of bodies, rates and times
errors      SQLSTATEs and their HTTP status
shapes      rows as Mem0's clients read them
requests    bodies as they send them
routes/     the paths of Mem0
container/  memory containers, as clients of OpenSearch call them
app         all of it put together; serve starts it
"""
