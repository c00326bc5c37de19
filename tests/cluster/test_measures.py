"""What a cluster costs, and whether several shards answer as one. By `make test-cluster`.

Figures are printed (pytest -rP); what is asserted is counts, and ratios of one run.
"""

from __future__ import annotations

import itertools
import os
import random
import re
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import psycopg
import pytest
from agent_memory.buckets import bucket_of
from agent_memory.build import REPOSITORY
from agent_memory.cluster.control import Control
from psycopg.conninfo import conninfo_to_dict
from psycopg.types.json import Jsonb

from tests.cluster.shards import Cluster, connect, one_server
from tests.database.calls import Connection, Row, Scope, call, rows, scalar, texts
from tests.lifecycle.pgbouncer import pooler

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not os.environ.get("AGENT_MEMORY_CLUSTER_TESTS"),
        reason="it measures for minutes: make test-cluster runs it",
    ),
]
NAMES = ("a", "b", "c", "d")
AGENT = "measured"


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with one_server(tmp_path_factory.mktemp("four"), NAMES) as made:
        alone = made.control.replace("/router", "/alone")
        with connect(made.control.replace("/router", "/postgres")) as admin:
            admin.execute("create database alone template template_memory")
        made.routers["alone"] = alone
        yield made


@pytest.fixture(scope="module")
def router(cluster: Cluster) -> Iterator[Connection]:
    with connect(cluster.control) as conn:
        yield conn


WORDS = [
    words.split()
    for words in (
        "Ann Bob Eva Max Lea Tom Ida Jan Kim Pia",
        "likes paints repairs sells collects studies photographs builds cleans lends",
        "old blue tiny broken wooden heavy rare silver round quiet",
        "kettles violins bicycles lamps maps boats clocks cameras chairs stamps drums ovens tents",
        "Oslo Rome Lyon Bern Porto Riga Kyoto Quito Dakar Perth Turin Ghent",
    )
]


def sentences(number: int, seed: int = 8) -> list[str]:
    """Distinct statements."""
    chosen = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < number:
        who, does, how, what, where = (chosen.choice(words) for words in WORDS)
        found[f"{who} {does} {how} {what} in {where}"] = None
    return list(found)


def prose(number: int) -> list[str]:
    """Distinct sentences of people: those of this repository's pages and comments."""
    found: dict[str, None] = {}
    pages = [*sorted((REPOSITORY / "docs").glob("*.md")), REPOSITORY / "README.md"]
    for path in [*pages, *sorted((REPOSITORY / "sql").rglob("*.sql"))]:
        text = path.read_text("utf-8")
        if path.suffix == ".sql":
            text = "\n".join(re.findall(r"^'([^']{40,})'", text.replace("''", "’"), re.MULTILINE))
        for sentence in re.split(r"(?<=[.:;])\s+|\n\n|\|", text):
            words = re.findall(r"[A-Za-z][a-z]{2,}", sentence)
            if 5 <= len(words) <= 40 and "```" not in sentence:
                found.setdefault(" ".join(sentence.split()), None)
    assert len(found) >= number, len(found)
    return list(found)[:number]


@pytest.fixture(scope="module")
def filled(cluster: Cluster) -> list[str]:
    """The same 2,000 memories of 50 users in the cluster and in one database."""
    said = prose(2000)
    with connect(cluster.control) as conn, connect(cluster.routers["alone"]) as alone:
        for n in range(50):
            messages = [{"role": "user", "content": text} for text in said[n::50]]
            for session in (conn, alone):
                call(session, "memory_add", messages=messages, user_id=f"reader {n}",
                     agent_id=AGENT, infer=False)  # fmt: skip
    return said


def test_the_merged_top_10_is_that_of_one_database(
    cluster: Cluster, router: Connection, filled: list[str]
) -> None:
    chosen = random.Random(10)
    equal = same_order = 0
    with connect(cluster.routers["alone"]) as alone:
        for _ in range(200):
            words = re.findall(r"[A-Za-z][a-z]{3,}", chosen.choice(filled))
            query = " ".join(chosen.sample(words, min(3, len(words))))
            merged, single = (
                call(conn, "memory_search", query=query, agent_id=AGENT, top_k=10)
                for conn in (router, alone)
            )
            equal += is_top(merged, single)
            same_order += texts(merged) == texts(single)
    print(f"equal {equal} of 200, in the same order {same_order}")
    assert equal >= 190


def test_the_order_of_time_is_that_of_one_database(
    cluster: Cluster, router: Connection, sizes: dict[str, int]
) -> None:
    """Also where a shard has more rows than it hands on: each has its place among all."""
    with connect(cluster.routers["alone"]) as alone:
        for agent, query in itertools.product(
            sizes, ("What was the latest kettle?", "Who was the first to paint a violin in Rome?")
        ):
            merged, single = (
                call(conn, "memory_search", query=query, agent_id=agent, top_k=10, explain=True)
                for conn in (router, alone)
            )
            assert texts(merged) == texts(single)
            assert single[0]["explanation"]["wants"] in ("latest", "earliest")
            for name in ("score", "time"):
                told = [[r["explanation"].get(name, r["score"]) for r in rows]
                        for rows in (merged, single)]  # fmt: skip
                # Of 5,000 rows of a shard 4,096 stand for all.
                assert told[0] == pytest.approx(told[1], rel=0, abs=1e-4), (agent, query, name)


def test_100_000_keys_have_one_bucket_everywhere(cluster: Cluster, router: Connection) -> None:
    chosen = random.Random(16)
    ranges = [(1, 0x7F), (0x80, 0x7FF), (0x800, 0xD7FF), (0xE000, 0xFFFF), (0x10000, 0x10FFFF)]
    keys = [
        "".join(chr(chosen.randint(*chosen.choice(ranges))) for _ in range(chosen.randint(1, 8)))
        for _ in range(100_000)
    ]
    expected = [bucket_of("default", user_id=key) for key in keys]
    with connect(cluster.shards["c"]) as shard:
        for conn in (router, shard):
            told = conn.execute(
                "select memory._bucket('default', k, null, null, null)"
                " from unnest(%s::text[]) with ordinality as u (k, n) order by n",
                [keys],
            ).fetchall()
            assert [bucket for (bucket,) in told] == expected
    # PL/Proxy asks the shard of the map, and the shard knows the bucket as its own.
    for key in [key for key in keys if key.isalnum()][::100]:  # a blank one is none
        assert call(router, "memory_list", user_id=key) == []


def is_top(merged: list[Row], single: list[Row]) -> bool:
    """Whether they are the same ten, but for those whose scores are equal to the tenth's."""
    tenth = round(single[-1]["score"], 4)
    sure = {row["memory"] for row in single if round(row["score"], 4) > tenth}
    return (
        len(merged) == len(single)
        and sure <= set(texts(merged))
        and (
            set(texts(merged)) - set(texts(single)) == set()
            or abs(merged[-1]["score"] - single[-1]["score"]) < 1e-3
        )
    )


def test_pages_over_shards_while_others_write(cluster: Cluster, router: Connection) -> None:
    agent = "paged"
    said = sentences(10_000, seed=9)
    for n in range(100):
        messages = [{"role": "user", "content": text} for text in said[n::100]]
        call(router, "memory_add", messages=messages, user_id=f"page {n}", agent_id=agent,
             infer=False)  # fmt: skip
    stop = threading.Event()

    def write() -> None:
        with connect(cluster.control) as conn:
            n = 0
            while not stop.is_set():
                call(conn, "memory_add", messages=f"meanwhile {n}", user_id=f"page {n % 100}",
                     agent_id=agent, infer=False)  # fmt: skip
                n += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        seen: list[str] = []
        last: dict[str, object] = {}
        while page := call(router, "memory_list", agent_id=agent, page_size=50, **last):
            seen += [row["memory"] for row in page]
            last = {"after": page[-1]["id"], "after_at": page[-1]["created_at"]}
    finally:
        stop.set()
        writer.join()
    assert len(seen) == len(set(seen))
    assert set(said) <= set(seen)


@pytest.fixture(scope="module")
def sizes(cluster: Cluster, filled: list[str]) -> dict[str, int]:
    """Agents with so many memories in the cluster, and as many in one database."""
    assert len(filled) == 2000
    for agent, number in (("few", 200), ("many", 20_000)):
        said = sentences(number, seed=11)
        with connect(cluster.control) as conn, connect(cluster.routers["alone"]) as alone:
            for n in range(50):
                messages = [{"role": "user", "content": text} for text in said[n::50]]
                for session in (conn, alone):
                    call(session, "memory_add", messages=messages, user_id=f"reader {n}",
                         agent_id=agent, infer=False)  # fmt: skip
    for dsn in (*cluster.shards.values(), cluster.routers["alone"]):
        with connect(dsn) as conn:
            conn.execute("vacuum analyze")
    return {"few": 200, AGENT: 2000, "many": 20_000}


@dataclass
class Cost:
    """Of a call: median and least milliseconds, and the mean of those of a processor."""

    median: float
    least: float
    of_router: float
    of_shards: float

    @property
    def cpu(self) -> float:
        return self.of_router + self.of_shards

    def __str__(self) -> str:
        return f"{self.median:.2f} ms (least {self.least:.2f}), processors {self.cpu:.2f} ms"


def processor_ms(pid: int) -> float:
    """What a process has had of processors."""
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e6


def costs(
    admin: Connection, runs: dict[str, Callable[[], object]], times: int = 40
) -> dict[str, Cost]:
    """Of each, in turns; of a processor what all sessions of the server take meanwhile."""
    for run in list(runs.values()) * 12:
        run()
    sessions = admin.execute(
        "select pid, datname = 'router' from pg_stat_activity"
        " where backend_type = 'client backend' and pid <> pg_backend_pid()"
    ).fetchall()
    walls: dict[str, list[float]] = {name: [] for name in runs}
    used = {name: {True: 0.0, False: 0.0} for name in runs}
    for _ in range(times):
        for name, run in runs.items():
            before = {pid: processor_ms(pid) for pid, _ in sessions}
            began = time.perf_counter()
            run()
            walls[name].append(1000 * (time.perf_counter() - began))
            for pid, is_router in sessions:
                used[name][is_router] += (processor_ms(pid) - before[pid]) / times
    return {
        name: Cost(statistics.median(wall), min(wall), used[name][True], used[name][False])
        for name, wall in walls.items()
    }


def test_what_a_router_adds(cluster: Cluster, router: Connection, filled: list[str]) -> None:
    user_id = cluster.users_of_any("a", [f"reader {n}" for n in range(50)])[0]
    with (
        connect(cluster.shards["a"]) as direct,
        connect(cluster.routers["alone"]) as admin,
    ):
        direct.execute("set role memory_admin")
        (row, *_) = call(direct, "memory_list", user_id=user_id, page_size=1)
        asked: list[tuple[str, dict[str, object]]] = [
            ("memory_get", {"id": row["id"]}),
            ("memory_list", {"user_id": user_id, "page_size": 10}),
            ("memory_search", {"query": filled[0], "user_id": user_id}),
        ]
        for name, arguments in asked:
            told = costs(
                admin,
                {
                    "direct": partial(call, direct, name, **arguments),
                    "router": partial(call, router, name, **arguments),
                },
                200,
            )
            there, through = told["direct"], told["router"]
            added = through.median - there.median
            least, cpu = through.least - there.least, through.cpu - there.cpu
            print(f"{name}: direct {there}; through the router {through}")
            print(f"  added: {added:.2f} ms, by the least {least:.2f}, of processors {cpu:.2f}")


def test_what_a_call_over_users_costs(
    cluster: Cluster, router: Connection, filled: list[str], sizes: dict[str, int]
) -> None:
    """Over four shards, one of them, all of it in one database; and what it is made of."""
    with (
        connect(cluster.shards["a"]) as shard,
        connect(cluster.routers["alone"]) as alone,
        connect(cluster.routers["alone"]) as admin,
    ):
        shard.execute("set role memory_admin")
        alone.execute("set role memory_admin")
        for agent, number in sizes.items():
            asked = {"query": filled[0], "agent_id": agent}
            steps = {"top_k": 10, "shards": 4, "include_superseded": False, "rerank": False,
                     "explain": False, **asked}  # fmt: skip
            parts = []
            for dsn in cluster.shards.values():
                with connect(dsn) as conn:
                    told = scalar(conn, "select memory._shard_part(%s, 'default')", Jsonb(steps))
                    parts.append(told)
            told = costs(
                admin,
                {
                    "four": partial(call, router, "memory_search", **asked),
                    "one": partial(call, shard, "memory_search", **asked),
                    "whole": partial(call, alone, "memory_search", **asked),
                    "part": partial(
                        scalar, shard, "select memory._shard_part(%s, 'default')", Jsonb(steps)
                    ),
                    "answer": partial(
                        rows, shard, "select * from memory._shard_answer(%s, 'default', %s, null)",
                        Jsonb(steps), "\n".join(parts),
                    ),
                    "lists": partial(call, router, "memory_list", agent_id=agent, page_size=10),
                    "list": partial(call, shard, "memory_list", agent_id=agent, page_size=10),
                },
            )  # fmt: skip
            four, one = told["four"], told["one"]
            apart = told["part"].cpu + told["answer"].cpu + four.of_router
            print(f"{number} memories, {len(parts[0])} bytes of a shard")
            for name, cost in told.items():
                print(f"  {name}: {cost}; {cost.median / one.median:.2f}, {cost.cpu / one.cpu:.2f}")
            print(f"  with a processor for each shard: {apart:.1f} ms, {apart / one.cpu:.2f}")
            # The work of all, and what waits for it where each shard has a processor: of one's.
            assert four.cpu < 6 * one.cpu
            assert apart < 2.5 * one.cpu
    # The work of each falls with their number.
    counts = []
    for dsn in cluster.shards.values():
        with connect(dsn) as conn:
            counts.append(
                scalar(conn, "select count(*) from memory.memory where agent_id = %s", AGENT)
            )
    print(f"rows that a shard reads: {counts}, one database: {sum(counts)}")
    assert sum(counts) == 2000
    assert max(counts) < 1000


def test_a_pooler_between_router_and_shards(cluster: Cluster, router: Connection) -> None:
    """An error costs a connection to the pooler; the session behind it stays warm and clean."""
    with Control(cluster.control) as control:
        password = control.password()
        address = scalar(
            control.conn, "select address from agent_memory_cluster.shards where name = 'a'"
        )
        with pooler(cluster.shards["a"], 2, 100, {"memory_router": password}) as pooled:
            port = conninfo_to_dict(pooled)["port"]
            through = address.replace(f"port={conninfo_to_dict(address)['port']}", f"port={port}")
            set_address(control, through)
            try:
                errors_and_roles(cluster, router)
            finally:
                set_address(control, address)


def set_address(control: Control, address: str) -> None:
    control.conn.execute(
        "update agent_memory_cluster.shards set address = %s where name = 'a'", [address]
    )
    control.conn.execute("update agent_memory_cluster.map set version = version + 1")
    control.define_server()


def errors_and_roles(cluster: Cluster, router: Connection) -> None:
    one, two = cluster.users_of("a", 2)
    for user_id in (one, two):
        Scope(router, user_id).store(f"of {user_id}")
        Scope(router, user_id).search("of")
    after = []
    for _ in range(10):
        with pytest.raises(psycopg.Error):
            Scope(router, one).search("", top_k=0)
        began = time.perf_counter()
        assert Scope(router, one).listed()
        after.append(1000 * (time.perf_counter() - began))
    print(f"the call after an error: median {statistics.median(after):.1f} ms, {max(after):.1f}")
    assert statistics.median(after) < 1000
    with connect(cluster.shards["a"]) as shard:
        states = shard.execute(
            "select state from pg_stat_activity where usename = 'memory_router'"
        ).fetchall()
        assert ("idle in transaction",) not in states
    router.execute("create role cluster_bob login password 'x'")
    router.execute("grant memory_fenced to cluster_bob")
    router.execute("grant cluster_bob to memory_router")
    call(router, "memory_grant", role="cluster_bob", user_id=one)
    failures: list[str] = []

    def ask(role: str | None, times: int) -> None:
        with connect(cluster.control) as conn:
            if role:
                conn.execute(f"set role {role}".encode())
            for n in range(times):
                user_id = (one, two)[n % 2]
                held = Scope(conn, user_id).held()
                expected = set() if role and user_id == two else {f"of {user_id}"}
                if held != expected:
                    failures.append(f"{role} {user_id}: {held}")

    try:
        threads = [
            threading.Thread(target=ask, args=[role, 60])
            for role in (None, "cluster_bob", None, "cluster_bob", "cluster_bob")
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failures == []
    finally:
        call(router, "memory_revoke", role="cluster_bob", user_id=one)
        router.execute("drop role cluster_bob")


def test_a_project_s_settings_hold_on_all_four(cluster: Cluster, router: Connection) -> None:
    call(router, "memory_setting_set", name="precise_floor", value=Jsonb(0.2))
    for dsn in cluster.shards.values():
        with connect(dsn) as conn:
            told = {row["name"]: row["value"] for row in call(conn, "memory_settings")}
            assert told["precise_floor"] == pytest.approx(0.2)
