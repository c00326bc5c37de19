"""`agent-memory serve`: the application in several worker processes."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import uvicorn
from uvicorn.supervisors import Multiprocess

from agent_memory.gateway.runtime import runtime_folder
from agent_memory.gateway.settings import Settings
from agent_memory.gateway.wire import Protocol

SECRET = "AGENT_MEMORY_CONSOLE_SECRET"
STARTUP_FAILURE = 3  # as uvicorn's own command has it


def serve(
    settings: Settings, host: str, port: int, workers: int, bound: Callable[[], None]
) -> None:
    """Until SIGTERM or SIGINT: then what was accepted is finished, and nothing new taken. bound is
    called once the port is this gateway's.
    """
    # Its worker processes know each other's sessions; so do gateways that are told one secret.
    secret = os.environ.get(SECRET) or secrets.token_hex(32)
    replace(settings, console_secret=secret).to_environment()
    config = uvicorn.Config(
        "agent_memory.gateway.app:create",
        factory=True,
        host=host,
        port=port,
        workers=workers,
        http=Protocol,
        ws="none",
        access_log=False,
        log_level="warning",
        # A worker that starts on a busy machine takes a while to answer, and is not dead.
        timeout_worker_healthcheck=20,
        timeout_graceful_shutdown=round(settings.request_seconds) + 1,
        server_header=False,
    )
    with runtime_folder(), config.bind_socket() as listening:
        # Connections inherit it: else the second part of an answer waits for the client's word that
        # it has the first, 40 ms. asyncio sets it only on sockets that it has made itself.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        bound()
        if workers > 1:
            Multiprocess(config, sockets=[listening]).run()
        else:
            # What ends the server is raised again when it has ended: then the folder goes too.
            signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
            server = uvicorn.Server(config)
            with suppress(KeyboardInterrupt):
                server.run(sockets=[listening])
            if not server.started:
                sys.exit(STARTUP_FAILURE)
