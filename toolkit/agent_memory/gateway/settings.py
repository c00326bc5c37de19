"""What the gateway is told when it starts: by options of `agent-memory serve`, else by defaults.

Worker processes read it from the environment, where serve puts it.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass

VARIABLE = "AGENT_MEMORY_GATEWAY"


@dataclass(frozen=True)
class Settings:
    """Times in seconds, sizes in bytes; rates a second."""

    dsn: str
    prefix: str = "/memory"  # paths are served with and without it
    schema: str = "public"
    connections: int = 8  # of each worker process
    queue: int = 64  # requests that wait for one of them
    queue_seconds: float = 5.0
    request_seconds: float = 30.0
    add_seconds: float = 10.0  # what has not been added by then is queued
    body_bytes: int = 4 * 1024 * 1024
    body_seconds: float = 10.0
    rate: float = 100.0  # of a key; 0: no limit
    burst: int = 200
    address_rate: float = 200.0  # of an IP address, whatever its key
    address_burst: int = 400
    origins: tuple[str, ...] = ()  # that a browser's page may come from

    def to_environment(self) -> None:
        """Leave it for the worker processes."""
        os.environ[VARIABLE] = json.dumps(asdict(self))

    @classmethod
    def from_environment(cls) -> Settings:
        """What serve left."""
        told = json.loads(os.environ[VARIABLE])
        told["origins"] = tuple(told["origins"])
        return cls(**told)
