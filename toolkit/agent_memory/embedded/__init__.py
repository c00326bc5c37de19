"""A PostgreSQL server of one's own: no server package on the host, no Docker, nothing replaced."""

from agent_memory.embedded.server import Server

__all__ = ["Server"]
