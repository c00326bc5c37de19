"""The toolkit's doors in front of a cluster: what each asks is there, or it says what to do."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from agent_memory import importing
from agent_memory.build import REPOSITORY
from agent_memory.connection import is_control
from agent_memory.deploy import deploy, upgrade
from agent_memory.doctor import examine
from agent_memory.errors import SetupError
from agent_memory.graph import reader
from agent_memory.importing.loader import load
from agent_memory.work import work
from psycopg.conninfo import make_conninfo

from tests.cluster.shards import Cluster, connect
from tests.database.calls import Connection, Scope, call, scalar

pytestmark = pytest.mark.slow
TOOLKIT = REPOSITORY / "toolkit/agent_memory"
NAMED = re.compile(r"\b(memory|agent_memory_cluster)\.(?!html\b)(_?[a-z][a-z_]*)\b")
# Private functions, and tables, that a router lacks, by who names them: why that does no harm.
ELSEWHERE = {
    "build.py": "asks nothing: it writes the script",
    "cluster/": "asks shards, and the control database",
    "deploy.py": "refuses a router",
    "doctor/": "refuses a router",
    "ownership.py": "part of deploy, which refuses a router",
    "webhooks.py": "part of work, which refuses a router",
    "work.py": "refuses a router",
    "importing/loader.py": "refuses a router",
    "gateway/container/": "a gateway refuses containers in a cluster: see test_gateway.py",
    "gateway/": "asks shards: see gateway/shards/; any other router is refused",
    "connection.py": "asks whether it is there",
    "frameworks/langgraph.py": "asks whether it is there",
}
ON_SHARDS = ("cluster/", "gateway/")


def named(path: Path) -> Iterator[str]:
    """Functions and tables that the statements of a module name."""
    tree = ast.parse(path.read_text("utf-8"))
    documented = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in documented:
            text = node.value.decode() if isinstance(node.value, bytes) else node.value
            if isinstance(text, str):
                yield from (".".join(found) for found in NAMED.findall(text))


def lacking(conn: Connection, names: set[str]) -> set[str]:
    """Which of them are neither a routine nor a table of this database."""
    rows = conn.execute(
        "select n.name from unnest(%s::text[]) as n (name) where to_regclass(n.name) is null"
        " and not exists (select from pg_proc as p"
        " where format('%%s.%%s', p.pronamespace::regnamespace, p.proname) = n.name)",
        [sorted(names)],
    )
    return {name for (name,) in rows}


@pytest.fixture(scope="module")
def router(two_shards: Cluster) -> Iterator[Connection]:
    with connect(two_shards.control) as conn:
        yield conn


def test_what_the_toolkit_asks_a_router_has(two_shards: Cluster, router: Connection) -> None:
    """Or it is asked elsewhere, and ELSEWHERE says so."""
    unknown = {}
    of_shards: set[str] = set()
    for path in sorted(TOOLKIT.rglob("*.py")):
        module = path.relative_to(TOOLKIT).as_posix()
        names = set(named(path))
        if missing := lacking(router, names):
            if not module.startswith(tuple(ELSEWHERE)):
                unknown[module] = missing
            if module.startswith(ON_SHARDS) and not module.startswith("gateway/container/"):
                of_shards |= missing
    assert unknown == {}
    with connect(two_shards.shards["a"]) as shard:
        assert lacking(shard, of_shards) == set()


@pytest.mark.parametrize(
    "command",
    [
        deploy,
        upgrade,
        examine,
        lambda dsn: work(dsn, 1, once=True),
        lambda dsn: load(connect(dsn), iter(())),
    ],
    ids=["deploy", "upgrade", "doctor", "work", "import"],
)
def test_what_is_no_router_s_is_refused(
    two_shards: Cluster, command: Callable[[str], object]
) -> None:
    """Nothing is changed; what to do instead is said."""
    for dsn in (two_shards.control, two_shards.routers["other"]):
        with pytest.raises(SetupError, match="router") as raised:
            command(dsn)
        assert "What to do" in str(raised.value)


def test_so_it_is_to_roles_without_rights_there(two_shards: Cluster, router: Connection) -> None:
    router.execute("create role nobody_there login password 'x'")
    try:
        dsn = make_conninfo(two_shards.control, user="nobody_there", password="x")
        for command in (examine, lambda dsn: work(dsn, 1, once=True)):
            with pytest.raises(SetupError, match="router"):
                command(dsn)
    finally:
        router.execute("drop role nobody_there")


def test_a_gateway_wants_the_control_database(two_shards: Cluster) -> None:
    with connect(two_shards.control) as conn, connect(two_shards.shards["a"]) as shard:
        assert is_control(conn) and not is_control(shard)
    with connect(two_shards.routers["other"]) as conn, pytest.raises(SetupError, match="control"):
        is_control(conn)


def test_a_graph_is_drawn(two_shards: Cluster, router: Connection) -> None:
    (user,) = two_shards.users_of("b", 1, prefix="drawn")
    Scope(router, user).say("My sister Eva lives in Oslo.")
    scope = {**dict.fromkeys(importing.SCOPE), "user_id": user}
    assert {"Eva", "Oslo"} <= {e.name for e in reader.read(two_shards.control, scope).entities}


def test_what_is_restored_of_several_shards(two_shards: Cluster, router: Connection) -> None:
    """At most as many as were asked for, of all; again until none is left."""
    users = [user for name in ("a", "b") for user in two_shards.users_of(name, 1, prefix="old")]
    for user in users:
        for n in range(4):
            Scope(router, user).store(f"note {n} of {user}", agent_id="archived")
    for dsn in two_shards.shards.values():
        with connect(dsn) as shard:
            shard.execute("call memory_archive(older_than => '0 s')")
    total = sum(away(two_shards))
    assert total >= 8
    restored = []
    for most in (3, 3, 1, 1_000_000, 1_000_000):
        restored.append(scalar(router, "select memory_restore(most => %s)", most))
        assert sum(away(two_shards)) == total - sum(restored)
    assert restored == [3, 3, 1, total - 7, 0]
    with pytest.raises(psycopg.errors.InvalidRowCountInLimitClause):
        call(router, "memory_restore", most=0)


def away(cluster: Cluster) -> list[int]:
    """How many memories are in the archive of each shard."""
    told = []
    for dsn in cluster.shards.values():
        with connect(dsn) as shard:
            told.append(
                scalar(
                    shard,
                    "select count(*) from memory.memory"
                    " where archived_at is not null and version_of is null",
                )
            )
    return told


def test_a_map_is_not_waited_for(two_shards: Cluster) -> None:
    """A transaction that has stored one may fetch another, by a session of its own."""
    with (
        psycopg.connect(two_shards.routers["other"]) as holding,
        connect(two_shards.routers["other"]) as asking,
    ):
        holding.execute("select from agent_memory_cluster.map for update")
        asking.execute("set statement_timeout = '5s'")
        assert scalar(asking, "select agent_memory_cluster.fetch_map()") is False
