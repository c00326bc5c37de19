"""Several servers as one: buckets of memories over shards, a map of them, and who keeps it.

A shard is a complete database of agent_memory. The control database has the map, the log of what
is the same on all shards, and the moves; it is a router too. A router is a database in which the
public functions pass each call on, by PL/Proxy.
"""
