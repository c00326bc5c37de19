"""Memory containers: OpenSearch's agentic memory API, over the SQL functions of agent_memory.

A container is a project. Its tiers are views of what the project holds: working memory of
messages, long-term memory of memories, history of events, sessions of runs.

access          who asks: HTTP Basic as a database role, or a key of the gateway
problems        what is refused, in OpenSearch's shape
bodies          what is sent
configuration   what a container is told when it is made or changed
shapes          what is answered
containers      /memory_containers
documents       /memory_containers/{id}/memories
models          connectors, models, their tasks and predictions
cluster         what clients ask of a server of OpenSearch besides
query/          the query language, as SQL
"""
