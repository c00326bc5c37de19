"""The gateway under load, beside the SQL calls that it makes.

    python bench/gateway.py [--dsn DSN] [--seconds 60] [--connections 64] [--workers 2]

Makes a project with memories of many users, asks at one connection (search over HTTP, the same
call over SQL), then with all connections for that long, three searches to one add (infer false),
over HTTP and over SQL alike. Prints searches and adds a second, p50, p99, statuses, the memory of
the workers before and after, and the most connections that the database saw. Ends with status 1
where a status was neither 200 nor a promised 429 or 503, or the pool was exceeded.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psycopg
from psycopg.conninfo import make_conninfo
from psycopg.types.json import Jsonb
from psycopg_pool import AsyncConnectionPool

sys.path.append(str(Path(__file__).resolve().parents[1]))

from agent_memory.cli import chosen_dsn

from tests.gateway.conftest import Gateway, serving

PROJECT = "bench_gateway"
USERS, MEMORIES = 50, 100
POOL = 8
THINGS = ("tea", "rye", "figs", "chess", "jazz", "hiking", "Rome", "Oslo", "trains", "bread")
Ask = Callable[[int], Awaitable[int]]


@dataclass
class Measured:
    """Seconds of each request, and the statuses."""

    seconds: list[float] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)
    lasted: float = 0.0

    def line(self, name: str) -> str:
        times = sorted(1000 * one for one in self.seconds)
        return (
            f"{name:28} {len(times) / self.lasted:7.0f}/s  p50 {statistics.median(times):7.1f} ms"
            f"  p99 {times[int(0.99 * (len(times) - 1))]:7.1f} ms  {dict(self.statuses)}"
        )


def fill(dsn: str) -> None:
    """The project anew, with memories word for word."""
    with psycopg.connect(dsn, autocommit=True) as session:
        session.execute("select memory_project_drop(name) from memory.project where name = %s",
                        [PROJECT])  # fmt: skip
        session.execute("select memory_project_create(%s)", [PROJECT])
        for user in range(USERS):
            notes = [
                {"role": "user", "content": f"Note {number}: {THINGS[number % 10]} and "
                 f"{THINGS[(number // 10 + user) % 10]} on day {number}"}
                for number in range(MEMORIES)
            ]  # fmt: skip
            session.execute(
                "select count(*) from memory_add(%s, user_id => %s, infer => false, project => %s)",
                [Jsonb(notes), f"user {user}", PROJECT],
            )
        session.execute("analyze")


def text(number: int) -> tuple[str, str]:
    """A user and a question of theirs."""
    return f"user {number % USERS}", f"what about {THINGS[number % 10]}?"


def over_http(client: httpx.AsyncClient) -> tuple[Ask, Ask]:
    async def search(number: int) -> int:
        user, query = text(number)
        body = {"query": query, "filters": {"user_id": user}}
        return (await client.post("/v3/memories/search/", json=body)).status_code

    async def add(number: int) -> int:
        user, _ = text(number)
        body = {"messages": f"Added {number} {time.monotonic()}", "user_id": user, "infer": False}
        return (await client.post("/v3/memories/add/", json=body)).status_code

    return search, add


def over_sql(pool: AsyncConnectionPool[Any]) -> tuple[Ask, Ask]:
    async def search(number: int) -> int:
        user, query = text(number)
        async with pool.connection() as connection:
            found = await connection.execute(
                "select * from memory_search(%s, user_id => %s, project => %s)",
                [query, user, PROJECT],
            )
            await found.fetchall()
        return 200

    async def add(number: int) -> int:
        user, _ = text(number)
        async with pool.connection() as connection:
            await connection.execute(
                "select * from memory_add(%s::jsonb, user_id => %s, infer => false, project => %s)",
                [Jsonb(f"Added {number} {time.monotonic()}"), user, PROJECT],
            )
        return 200

    return search, add


async def drive(asks: dict[str, Ask], pattern: str, connections: int, seconds: float) -> Any:
    """So many askers at once, each in the pattern's order ("s" search, "a" add)."""
    told = {name: Measured() for name in asks}
    began = time.monotonic()

    async def one(asker: int) -> None:
        number = asker
        while time.monotonic() - began < seconds:
            name = pattern[number % len(pattern)]
            started = time.monotonic()
            status = await asks[name](number)
            told[name].seconds.append(time.monotonic() - started)
            told[name].statuses[status] += 1
            number += 1
            if status != 200:
                await asyncio.sleep(0.05)

    await asyncio.gather(*(one(asker) for asker in range(connections)))
    for measured in told.values():
        measured.lasted = time.monotonic() - began
    return told


def memory_of(gateway: Gateway) -> int:
    """Megabytes of the workers together."""
    found = subprocess.run(
        ["ps", "-o", "rss=", "--ppid", str(gateway.process.pid)], capture_output=True, text=True
    )
    return sum(map(int, found.stdout.split())) // 1024


async def most_sessions(dsn: str, found: list[int], stopping: asyncio.Event) -> None:
    """The most connections that the gateway has had."""
    async with await psycopg.AsyncConnection.connect(dsn, autocommit=True) as session:
        while not stopping.is_set():
            row = await (
                await session.execute(
                    "select count(*) from pg_stat_activity"
                    " where application_name = 'agent-memory serve'"
                )
            ).fetchone()
            found[0] = max(found[0], row[0] if row else 0)
            await asyncio.sleep(0.2)


async def measure(options: argparse.Namespace, gateway: Gateway, key: str) -> bool:
    limits = httpx.Limits(max_connections=options.connections)
    headers = {"authorization": f"Token {key}"}
    async with (
        httpx.AsyncClient(
            base_url=gateway.base, headers=headers, limits=limits, timeout=60
        ) as client,
        AsyncConnectionPool(
            options.dsn, min_size=1, max_size=options.workers * POOL, open=False
        ) as pool,
    ):
        http, direct = over_http(client), over_sql(pool)
        alone = {}
        for name, (search, add) in (("HTTP", http), ("SQL", direct)):
            await drive({"s": search, "a": add}, "s", 1, 1)  # plans are made
            told = await drive({"s": search, "a": add}, "s", 1, options.seconds / 6)
            alone[name] = statistics.median(told["s"].seconds)
            print(told["s"].line(f"{name}, 1 connection, search"))
        print(f"p50 of HTTP over SQL at one connection: {alone['HTTP'] / alone['SQL']:.2f}")
        before, most, stopping = memory_of(gateway), [0], asyncio.Event()
        watching = asyncio.create_task(most_sessions(options.dsn, most, stopping))
        rates = {}
        statuses: Counter[int] = Counter()
        for name, (search, add) in (("HTTP", http), ("SQL", direct)):
            told = await drive(
                {"s": search, "a": add}, "sssa", options.connections, options.seconds
            )
            rates[name] = sum(len(one.seconds) for one in told.values()) / told["s"].lasted
            for part, what in (("s", "search"), ("a", "add")):
                print(told[part].line(f"{name}, {options.connections} connections, {what}"))
                statuses += told[part].statuses
        stopping.set()
        await watching
        print(f"throughput of HTTP over SQL: {rates['HTTP'] / rates['SQL']:.2f}")
        print(f"memory of the workers: {before} MB before, {memory_of(gateway)} MB after")
        print(f"connections: {most[0]} at most, {options.workers * POOL} allowed")
    return set(statuses) <= {200, 429, 503} and most[0] <= options.workers * POOL


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dsn")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    options.dsn = make_conninfo(options.dsn or chosen_dsn())
    fill(options.dsn)
    words = ("--workers", str(options.workers), "--connections", str(POOL), "--rate", "0",
             "--address-rate", "0", "--queue", "100")  # fmt: skip
    with serving(options.dsn, *words) as gateway:
        key = gateway.key(name="bench", project=PROJECT)
        is_good = asyncio.run(measure(options, gateway, key))
    with psycopg.connect(options.dsn, autocommit=True) as session:
        session.execute("select memory_project_drop(%s)", [PROJECT])
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
