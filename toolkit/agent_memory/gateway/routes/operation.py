"""For those who run the gateway."""

from __future__ import annotations

import os

from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

from agent_memory.gateway.database import Database
from agent_memory.gateway.errors import Refusal

router = APIRouter(tags=["Operation"])


@router.get("/healthz")
async def healthz() -> dict[str, str]:
    """The process answers."""
    return {"status": "ok"}


@router.get("/readyz")
async def readyz(request: Request) -> dict[str, str]:
    """The database answers too, and has agent_memory."""
    database: Database = request.app.state.database
    if not await database.is_ready():
        raise Refusal(503, "The database has no agent_memory.", Retry_After="5")
    return {"status": "ok"}


@router.get("/metrics")
async def metrics() -> Response:
    """For Prometheus, of all worker processes."""
    registry = REGISTRY
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)
