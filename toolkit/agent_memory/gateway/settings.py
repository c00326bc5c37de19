"""What the gateway is told when it starts: by options of `agent-memory serve`, else by defaults.

Worker processes read it from the environment, where serve puts it.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass

VARIABLE = "AGENT_MEMORY_GATEWAY"
# The options of `agent-memory serve`, and what they mean.
SERVING = {
    "prefix": "paths are served with it and without",
    "connections": "to the database, of each worker process",
    "queue": "requests that wait for a connection; further ones are answered 503",
    "queue_seconds": "how long they wait",
    "request_seconds": "how long a request may take; then it is cancelled, 504",
    "add_seconds": "how long an add may take; then it is queued",
    "body_bytes": "how large a body may be",
    "body_seconds": "how long a body may take to come, and the head before it",
    "rate": "requests a second of a key; 0: no limit",
    "burst": "requests of a key at once",
    "address_rate": "requests a second of an IP address; 0: no limit",
    "address_burst": "requests of an IP address at once",
}


@dataclass(frozen=True)
class Settings:
    """See SERVING. schema: of the functions; origins: that a browser's page may come from;
    application: how the database knows the connections; is_cluster: dsn is the control database of
    one; require_all: no answers of some of its shards only; console_secret: signs the console's
    sessions.
    """

    dsn: str
    schema: str = "public"
    is_cluster: bool = False
    require_all: bool = False
    console_secret: str = ""
    origins: tuple[str, ...] = ()
    application: str = "agent-memory serve"
    prefix: str = "/memory"
    connections: int = 8
    queue: int = 64
    queue_seconds: float = 5.0
    request_seconds: float = 30.0
    add_seconds: float = 10.0
    body_bytes: int = 4 * 1024 * 1024
    body_seconds: float = 10.0
    rate: float = 100.0
    burst: int = 200
    address_rate: float = 200.0
    address_burst: int = 400

    def to_environment(self) -> None:
        """Leave it for the worker processes."""
        os.environ[VARIABLE] = json.dumps(asdict(self))

    @classmethod
    def from_environment(cls) -> Settings:
        """What serve left."""
        told = json.loads(os.environ[VARIABLE])
        told["origins"] = tuple(told["origins"])
        return cls(**told)
