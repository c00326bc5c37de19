"""The gateway beside the SQL calls that it makes, and beside mem0's own server.

    python bench/gateway.py [--dsn DSN] [--seconds 60] [--connections 64] [--workers 2] [--peer]

Makes a project with memories of many users. Each part is asked in turns with what it is compared
with, so that a slow minute of the machine meets both:

- one connection, search: HTTP, and the same call through psycopg (bar: p50 at most 1.5 times);
- so many connections, search: HTTP, and pgbench calling the same function over as many sessions as
  the gateway has (bar: 0.6 of its calls a second);
- so many connections, three searches to one add (infer false): HTTP, psycopg, and with --peer
  mem0's server (bar: 5 times its searches and adds a second).

All SQL is asked as memory_writer, the role of the gateway's key. CPU is what the gateway's workers
and the database's sessions spent in user and system mode, by request (of local processes). Ends
with status 1 where a status was neither 200 nor a promised 429 or 503, or the pool was exceeded.
pgbench has to be on the PATH.

The peer is mem0's Memory class, asked as its open-source server asks it (gateway_peer.py), in as
many processes, over pgvector in the same PostgreSQL, with the embeddings of the builtin model here.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import psycopg
from psycopg.conninfo import make_conninfo
from psycopg.types.json import Jsonb
from psycopg_pool import AsyncConnectionPool
from tables import table

sys.path.append(str(Path(__file__).resolve().parents[1]))

from agent_memory.cli import chosen_dsn

from tests.gateway.conftest import Gateway, serving

PROJECT = "bench_gateway"
USERS, MEMORIES = 50, 100
POOL = 8
DRIVER = "bench gateway"
TURNS = 4
WARMING = 4  # seconds in which new sessions make their plans
THINGS = ("tea", "rye", "figs", "chess", "jazz", "hiking", "Rome", "Oslo", "trains", "bread")
SEARCH = "select * from memory_search({query}, user_id => {user}, project => '{project}')"
Ask = Callable[[int], Awaitable[int]]


@dataclass
class Measured:
    """Seconds of each request, and the statuses."""

    seconds: list[float] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)
    lasted: float = 0.0

    def rate(self) -> float:
        return len(self.seconds) / self.lasted

    def p50(self) -> float:
        return statistics.median(self.seconds)

    def cells(self) -> list[str]:
        times = sorted(1000 * one for one in self.seconds)
        return [
            f"{self.rate():.0f}",
            f"{statistics.median(times):.2f}",
            f"{times[int(0.99 * (len(times) - 1))]:.1f}",
            " ".join(f"{status}: {count}" for status, count in sorted(self.statuses.items())),
        ]


HEADER = ["", "a second", "p50 ms", "p99 ms", "statuses"]


def note(user: int, number: int) -> str:
    first, second = THINGS[number % 10], THINGS[(number // 10 + user) % 10]
    return f"Note {number}: {first} and {second} on day {number}"


def fill(dsn: str) -> None:
    """The project anew, with memories word for word."""
    with psycopg.connect(dsn, autocommit=True) as session:
        session.execute("select memory_project_drop(name) from memory.project where name = %s",
                        [PROJECT])  # fmt: skip
        session.execute("select memory_project_create(%s)", [PROJECT])
        for user in range(USERS):
            notes = [{"role": "user", "content": note(user, number)} for number in range(MEMORIES)]
            session.execute(
                "select count(*) from memory_add(%s, user_id => %s, infer => false, project => %s)",
                [Jsonb(notes), f"user_{user}", PROJECT],
            )
        session.execute("vacuum analyze")


def text(number: int) -> tuple[str, str]:
    """A user and a question of theirs."""
    return f"user_{number % USERS}", f"what about {THINGS[number % 10]}?"


class Client(asyncio.Protocol):
    """One connection to an HTTP server, kept alive: as cheap as a client can be."""

    def __init__(self) -> None:
        self.buffer = b""
        self.answered: asyncio.Future[int] | None = None
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        head = self.buffer[:end].lower()
        length = int(head.partition(b"content-length:")[2].split(b"\r\n", 1)[0])
        if len(self.buffer) < end + 4 + length or self.answered is None:
            return
        self.buffer = b""
        self.answered.set_result(int(head.split(b" ", 2)[1]))

    def connection_lost(self, exc: Exception | None) -> None:
        self.transport = None
        if self.answered is not None and not self.answered.done():
            self.answered.set_exception(exc or ConnectionError("closed"))

    async def post(self, path: str, key: str, body: dict[str, Any]) -> int:
        """The status of the answer, once all of it is here."""
        content = json.dumps(body).encode()
        if self.transport is None:
            raise ConnectionError("closed")
        self.answered = asyncio.get_running_loop().create_future()
        self.transport.write(
            f"POST {path} HTTP/1.1\r\nHost: bench\r\nAuthorization: Token {key}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n".encode()
            + content
        )
        return await self.answered


class Clients:
    """As many of them as ask at once."""

    def __init__(self, base: str, key: str = "") -> None:
        address = urlsplit(base)
        self.address = str(address.hostname), int(address.port or 80)
        self.key = key
        self.idle: list[Client] = []

    async def post(self, path: str, body: dict[str, Any]) -> int:
        client = self.idle.pop() if self.idle else None
        # The server closes what is idle.
        if client is None or client.transport is None or client.transport.is_closing():
            loop = asyncio.get_running_loop()
            _, client = await loop.create_connection(Client, *self.address)
        status = await client.post(path, self.key, body)
        self.idle.append(client)
        return status


def over_http(clients: Clients) -> dict[str, Ask]:
    async def search(number: int) -> int:
        user, query = text(number)
        body = {"query": query, "filters": {"user_id": user}}
        return await clients.post("/v3/memories/search/", body)

    async def add(number: int) -> int:
        user, _ = text(number)
        body = {"messages": f"Added {number} {time.monotonic()}", "user_id": user, "infer": False}
        return await clients.post("/v3/memories/add/", body)

    return {"s": search, "a": add}


def of_mem0(clients: Clients) -> dict[str, Ask]:
    async def search(number: int) -> int:
        user, query = text(number)
        body = {"query": query, "filters": {"user_id": user}, "top_k": 10}
        return await clients.post("/search", body)

    async def add(number: int) -> int:
        user, _ = text(number)
        said = [{"role": "user", "content": f"Added {number} {time.monotonic()}"}]
        return await clients.post("/memories", {"messages": said, "user_id": user, "infer": False})

    return {"s": search, "a": add}


def over_sql(pool: AsyncConnectionPool[Any]) -> dict[str, Ask]:
    statement = SEARCH.format(query="%s", user="%s", project=PROJECT).encode()

    async def search(number: int) -> int:
        user, query = text(number)
        async with pool.connection() as connection:
            found = await connection.execute(statement, [query, user])
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

    return {"s": search, "a": add}


async def drive(
    asks: dict[str, Ask], pattern: str, connections: int, seconds: float,
    into: dict[str, Measured] | None = None,
) -> dict[str, Measured]:  # fmt: skip
    """So many askers at once, each in the pattern's order ("s" search, "a" add)."""
    told = into if into is not None else {}
    for name in pattern:
        told.setdefault(name, Measured())
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
    lasted = time.monotonic() - began
    for measured in told.values():
        measured.lasted += lasted
    return told


def pgbench(dsn: str, sessions: int, seconds: float) -> float:
    """Searches a second, of sessions that have made their plans."""
    users = ", ".join(f"'user_{user}'" for user in range(USERS))
    things = ", ".join(f"'what about {thing}?'" for thing in THINGS)
    script = (
        f"\\set u random(1, {USERS})\n\\set t random(1, {len(THINGS)})\n"
        + SEARCH.format(query=f"(array[{things}])[:t]", user=f"(array[{users}])[:u]",
                        project=PROJECT) + ";\n"
    )  # fmt: skip
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
        file.write(script)
        file.flush()
        done = subprocess.run(
            ["pgbench", "--no-vacuum", "--protocol=prepared", f"--client={sessions}",
             f"--jobs={min(sessions, 2)}", f"--time={WARMING + max(2, round(seconds))}",
             "--progress=1", f"--file={file.name}", dsn],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
    rates = re.findall(r"progress: ([\d.]+) s, ([\d.]+) tps", done.stderr)
    return statistics.mean(float(rate) for at, rate in rates if float(at) > WARMING + 1)


def processor_seconds(processes: list[int]) -> float:
    """What they spent in user and system mode (Linux)."""
    ticks = 0
    for process in processes:
        try:
            told = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()
        except OSError:
            continue
        ticks += int(told[11]) + int(told[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def workers_of(gateway: Gateway) -> list[int]:
    found = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(gateway.process.pid)], capture_output=True, text=True
    )
    return list(map(int, found.stdout.split()))


def sessions_of(dsn: str, application: str) -> list[int]:
    with psycopg.connect(dsn, autocommit=True) as session:
        rows = session.execute(
            "select pid from pg_stat_activity where application_name = %s", [application]
        ).fetchall()
    return [pid for (pid,) in rows]


def megabytes(processes: list[int]) -> int:
    found = subprocess.run(
        ["ps", "-o", "rss=", "-p", ",".join(map(str, processes))], capture_output=True, text=True
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


class Spent:
    """CPU of the gateway and of its sessions, by request."""

    def __init__(self, dsn: str, gateway: Gateway) -> None:
        self.parts = {
            "workers": workers_of(gateway),
            "database": sessions_of(dsn, "agent-memory serve"),
            "SQL": sessions_of(dsn, DRIVER),
        }
        self.before = {name: processor_seconds(part) for name, part in self.parts.items()}

    def told(self, requests: int, calls: int = 0) -> str:
        """Of so many requests, and so many calls through psycopg."""
        counts = {"workers": requests, "database": requests, "SQL": calls}
        return ", ".join(
            f"{name} {1000 * (processor_seconds(part) - self.before[name]) / counts[name]:.2f}"
            for name, part in self.parts.items()
            if counts[name]
        )


async def alone(options: argparse.Namespace, http: dict[str, Ask], sql: dict[str, Ask],
                gateway: Gateway) -> None:  # fmt: skip
    """One connection."""
    told: dict[str, dict[str, Measured]] = {"HTTP": {}, "SQL, psycopg": {}}
    asks = {"HTTP": http, "SQL, psycopg": sql}
    for part in asks.values():
        await drive(part, "s", 1, 2)  # plans are made
    spent = Spent(options.dsn, gateway)
    for _ in range(TURNS):
        for name, part in asks.items():
            await drive(part, "s", 1, options.seconds / 6 / TURNS, told[name])
    print("\nOne connection, search\n")
    print(table(HEADER, [[name, *part["s"].cells()] for name, part in told.items()]))
    ratio = told["HTTP"]["s"].p50() / told["SQL, psycopg"]["s"].p50()
    print(f"\np50 of HTTP over SQL: {ratio:.2f} (bar: 1.5)")
    counts = [len(part["s"].seconds) for part in told.values()]
    print(f"CPU ms a request: {spent.told(*counts)}", flush=True)


async def many(options: argparse.Namespace, http: dict[str, Ask], gateway: Gateway) -> None:
    """All connections, searches only."""
    sessions = options.workers * POOL
    told: dict[str, Measured] = {}
    rates: list[float] = []
    await drive(http, "s", options.connections, WARMING)
    spent = Spent(options.dsn, gateway)
    for _ in range(TURNS // 2):
        seconds = options.seconds / 2 / TURNS
        await drive(http, "s", options.connections, seconds, told)
        rates.append(await asyncio.to_thread(pgbench, options.writer, sessions, seconds))
    rate = statistics.mean(rates)
    print(f"\n{options.connections} connections, search\n")
    beside = [f"pgbench, {sessions} sessions", f"{rate:.0f}", "", "", ""]
    print(table(HEADER, [["HTTP", *told["s"].cells()], beside]))
    print(f"\nthroughput of HTTP over pgbench: {told['s'].rate() / rate:.2f} (bar: 0.6)")
    print(f"CPU ms a request: {spent.told(len(told['s'].seconds))}", flush=True)


async def mixed(options: argparse.Namespace, parts: dict[str, dict[str, Ask]]) -> Counter[int]:
    """All connections, three searches to one add; the gateway's statuses."""
    told: dict[str, dict[str, Measured]] = {name: {} for name in parts}
    for _ in range(TURNS):
        for name, asks in parts.items():
            seconds = options.seconds / TURNS
            await drive(asks, "sssa", options.connections, seconds, told[name])
    print(f"\n{options.connections} connections, three searches to one add\n")
    print(table(HEADER, [
        [f"{name}, {what}", *part[letter].cells()]
        for name, part in told.items() for letter, what in (("s", "search"), ("a", "add"))
    ]))  # fmt: skip
    for name, part in told.items():
        if name != "HTTP":
            searches, adds = (told["HTTP"][one].rate() / part[one].rate() for one in "sa")
            print(f"HTTP over {name}: searches {searches:.2f}, adds {adds:.2f}", flush=True)
    return told["HTTP"]["s"].statuses + told["HTTP"]["a"].statuses


def found_by(base: str, path: str, key: str) -> float:
    """How many memories a search returns, of the ten asked for, on average."""
    counts = []
    for number in range(20):
        user, query = text(number)
        body = {"query": query, "filters": {"user_id": user}, "top_k": 10}
        headers = {"authorization": f"Token {key}"} if key else {}
        told = httpx.post(base + path, json=body, headers=headers, timeout=60)
        counts.append(len(told.json()["results"]))
    return statistics.mean(counts)


async def measure(
    options: argparse.Namespace, gateway: Gateway, key: str, peer: str | None
) -> bool:
    http = over_http(Clients(gateway.base, key))
    async with AsyncConnectionPool(
        options.writer, min_size=1, max_size=options.workers * POOL, open=False
    ) as pool:
        sql = over_sql(pool)
        await alone(options, http, sql, gateway)
        before, most, stopping = megabytes(workers_of(gateway)), [0], asyncio.Event()
        watching = asyncio.create_task(most_sessions(options.dsn, most, stopping))
        await many(options, http, gateway)
        parts = {"HTTP": http, "psycopg": sql}
        if peer is not None:
            parts["mem0"] = of_mem0(Clients(peer))
        statuses = await mixed(options, parts)
        stopping.set()
        await watching
    after = megabytes(workers_of(gateway))
    print(f"memory of the workers: {before} MB before, {after} MB after")
    print(f"connections: {most[0]} at most, {options.workers * POOL} allowed")
    return set(statuses) <= {200, 429, 503} and most[0] <= options.workers * POOL


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dsn")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--peer", action="store_true", help="mem0's server, too")
    options = parser.parse_args()
    if shutil.which("pgbench") is None:
        sys.exit("pgbench is not on the PATH (it comes with PostgreSQL's server packages)")
    options.dsn = make_conninfo(options.dsn or chosen_dsn())
    options.writer = make_conninfo(
        options.dsn, options="-c role=memory_writer", application_name=DRIVER
    )
    fill(options.dsn)
    words = ("--workers", str(options.workers), "--connections", str(POOL), "--rate", "0",
             "--address-rate", "0", "--queue", "100")  # fmt: skip
    with ExitStack() as stack:
        peer = None
        if options.peer:
            from gateway_peer import mem0_server

            peer = stack.enter_context(mem0_server(options.dsn, options.workers))
            notes = {
                f"user_{user}": [note(user, number) for number in range(MEMORIES)]
                for user in range(USERS)
            }
            peer.fill(notes)
        gateway = stack.enter_context(serving(options.dsn, *words))
        key = gateway.key(name="bench", project=PROJECT)
        if peer is not None:
            print(f"memories of ten: HTTP {found_by(gateway.base, '/search', key)}, "
                  f"mem0 {found_by(peer.base, '/search', '')}")  # fmt: skip
        is_good = asyncio.run(measure(options, gateway, key, peer.base if peer else None))
    with psycopg.connect(options.dsn, autocommit=True) as session:
        session.execute("select memory_project_drop(%s)", [PROJECT])
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
