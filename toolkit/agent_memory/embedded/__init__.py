"""A PostgreSQL server of one's own: no server package on the host, no Docker, nothing replaced."""

from agent_memory.embedded.server import Program, Server

__all__ = ["Program", "Server"]
