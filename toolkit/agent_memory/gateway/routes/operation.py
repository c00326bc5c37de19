"""For those who run the gateway."""

from __future__ import annotations

import os

import psycopg
import psycopg_pool
from fastapi import APIRouter, Request, Response
from fastapi.responses import PlainTextResponse
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Gauge,
    generate_latest,
)
from prometheus_client.multiprocess import MultiProcessCollector

from agent_memory.gateway.database import Database, Entry
from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.runtime import METRICS

router = APIRouter(tags=["Operation"])
MEASURED = {
    "agent_memory_jobs": "Jobs of the queue by state",
    "agent_memory_deliveries": "Deliveries of webhooks by state",
    "agent_memory_model_calls_total": "Requests to remote models",
    "agent_memory_model_errors_total": "Those that failed",
    "agent_memory_model_seconds_total": "Seconds that they took",
}


@router.get("/health")
@router.get("/healthz")
async def healthz() -> dict[str, str]:
    """The process answers."""
    return {"status": "ok"}


@router.get("/ready")
@router.get("/readyz")
async def readyz(request: Request) -> dict[str, str]:
    """The database answers too, and has agent_memory."""
    database: Database = request.app.state.database
    if not await database.is_ready():
        raise Refusal(503, "The database has no agent_memory.", Retry_After="5")
    return {"status": "ok"}


@router.get("/metrics", response_class=PlainTextResponse)
async def metrics(request: Request) -> Response:
    """For Prometheus, of all worker processes, and of the database where it can be asked."""
    told = generate_latest(all_processes()) + await measured(request.app.state.database)
    return Response(told, media_type=CONTENT_TYPE_LATEST)


def all_processes() -> CollectorRegistry:
    """What all worker processes of this gateway have measured."""
    if METRICS not in os.environ:
        return REGISTRY
    registry = CollectorRegistry()
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return registry


async def measured(database: Database) -> bytes:
    """What the database counts; nothing where it is away or busy."""
    registry = CollectorRegistry()
    gauges: dict[str, Gauge] = {}
    try:
        for row in await database.read(Entry("select * from memory._gateway_metrics()")):
            name = row["metric"]
            if name not in gauges:
                gauges[name] = Gauge(name, MEASURED[name], ["kind"], registry=registry)
            gauges[name].labels(row["kind"]).set(row["value"])
    except (psycopg.Error, psycopg_pool.PoolTimeout, psycopg_pool.TooManyRequests):
        return b""
    return generate_latest(registry)
