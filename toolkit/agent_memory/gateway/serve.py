"""`agent-memory serve`: the application in several worker processes."""

from __future__ import annotations

import uvicorn

from agent_memory.gateway.runtime import runtime_folder
from agent_memory.gateway.settings import Settings


def serve(settings: Settings, host: str, port: int, workers: int) -> None:
    """Until SIGTERM or SIGINT: then what was accepted is finished, and nothing new taken."""
    settings.to_environment()
    with runtime_folder():
        uvicorn.run(
            "agent_memory.gateway.app:create",
            factory=True,
            host=host,
            port=port,
            workers=workers,
            access_log=False,
            log_level="warning",
            # A worker that starts on a busy machine takes a while to answer, and is not dead.
            timeout_worker_healthcheck=20,
            timeout_graceful_shutdown=round(settings.request_seconds) + 1,
            server_header=False,
        )
