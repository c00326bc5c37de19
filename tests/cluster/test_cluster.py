"""Two shards behind routers: each call goes where its memories are, and looks as ever."""

from __future__ import annotations

import random
import re
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import psycopg
import pytest
from agent_memory.buckets import bucket_of, bucket_of_id
from agent_memory.cli import main
from agent_memory.cluster import backups, health, moving
from agent_memory.cluster import shard as shard_module
from agent_memory.cluster.catalog import functions_of
from agent_memory.cluster.control import Control
from agent_memory.cluster.planning import as_ranges, from_ranges, rebalanced
from agent_memory.errors import SetupError
from psycopg.conninfo import make_conninfo
from psycopg.types.json import Jsonb

from tests.cluster.shards import Cluster, connect
from tests.database.calls import Connection, Scope, call, rows, scalar, texts
from tests.database.remote import make_project, set_model
from tests.model_server import ModelServer

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def cluster(two_shards: Cluster) -> Cluster:
    return two_shards


@pytest.fixture(scope="module")
def router(cluster: Cluster) -> Iterator[Connection]:
    with connect(cluster.control) as conn:
        yield conn


@pytest.fixture(scope="module")
def shards(cluster: Cluster) -> Iterator[dict[str, Connection]]:
    a, b = (connect(dsn) for dsn in cluster.shards.values())
    with a, b:
        yield dict(zip(cluster.shards, (a, b), strict=True))


@pytest.fixture
def pair(cluster: Cluster, router: Connection, request: pytest.FixtureRequest) -> list[Scope]:
    """A user of each shard, for one test."""
    return [
        Scope(router, next(u for u in map(named(request), range(9999)) if on(cluster, u) == name))
        for name in cluster.shards
    ]


def named(request: pytest.FixtureRequest) -> Any:
    return lambda n: f"{request.node.name} {n}"


def on(cluster: Cluster, user: str, project: str = "default") -> str:
    """The shard of a user."""
    with Control(cluster.control) as control:
        now = control.map()
    return now.shards[now.buckets[bucket_of(project, user_id=user)]]


def held_on(conn: Connection, user: str) -> set[str]:
    return {
        row["memory"]
        for row in rows(
            conn,
            "select memory from memory.memory where user_id = %s and upper_inf(recorded)"
            " and upper_inf(valid)",
            user,
        )
    }


# ---- the functions


def test_the_router_has_every_function(router: Connection, shards: dict[str, Connection]) -> None:
    assert functions_of(router, "public") == functions_of(shards["a"], "public")


def test_a_function_of_other_arguments_is_replaced(cluster: Cluster, router: Connection) -> None:
    """As an upgrade of the shards leaves it."""
    router.execute("create function memory_undo(event_id uuid, former text default null)"
                   " returns text language sql return 'former'")  # fmt: skip
    router.execute("create function memory_former() returns text language sql return 'former'")
    with Control(cluster.control) as control, control.any_shard() as shard:
        control.publish(shard, only="control")
        assert functions_of(router, "public") == functions_of(shard.conn, "public")


def test_a_bucket_is_the_same_everywhere(router: Connection) -> None:
    chosen = random.Random(17)
    keys = ["".join(chr(chosen.randint(1, 0xD7FF)) for _ in range(5)) for _ in range(2000)]
    told = rows(
        router,
        "select memory._bucket('default', k, null, null, null) as bucket"
        " from unnest(%s::text[]) with ordinality as u (k, n) order by n",
        keys,
    )
    assert [row["bucket"] for row in told] == [bucket_of("default", user_id=key) for key in keys]


def test_one_user_is_on_one_shard(pair: list[Scope], shards: dict[str, Connection]) -> None:
    for user, (name, shard) in zip(pair, shards.items(), strict=True):
        user.say("I live in Rome. My sister Eva lives in Oslo.")
        user.say("I moved to Lyon.")
        held = user.held()
        assert held_on(shard, user.user_id) == held >= {"Moved to Lyon"}
        others = [conn for other, conn in shards.items() if other != name]
        assert [held_on(conn, user.user_id) for conn in others] == [set()]
        assert user.found("Where do I live?")[0] == "Moved to Lyon"
        assert (
            "Lyon"
            in call(user.conn, "memory_context", query="home", user_id=user.user_id)[0][
                "memory_context"
            ]
        )
        assert call(user.conn, "memory_relations", query="Eva", user_id=user.user_id)
        assert call(
            user.conn,
            "memory_cypher",
            query="MATCH (n:Entity) RETURN n.name AS name",
            user_id=user.user_id,
        )


def test_an_id_leads_to_its_shard(pair: list[Scope]) -> None:
    for user in pair:
        note = user.store("The kettle is blue")
        conn = user.conn
        assert call(conn, "memory_get", id=note["id"])[0]["memory"] == "The kettle is blue"
        (changed,) = call(conn, "memory_update", id=note["id"], memory="The kettle is red")
        assert changed["memory"] == "The kettle is red"
        call(conn, "memory_feedback", id=note["id"], feedback="POSITIVE")
        history = user.history(note["id"])
        assert [row["event"] for row in history] == ["ADD", "UPDATE"]
        assert user.undo(history[-1]["event_id"])["memory"] == "The kettle is blue"
        call(conn, "memory_delete", id=note["id"])
        assert user.held() == set()
        (queued,) = call(conn, "memory_add_async", messages="I like tea", user_id=user.user_id)
        (event,) = call(conn, "memory_event", id=queued["memory_add_async"])
        assert event["status"] == "PENDING"


def test_over_users_shards_answer_together(
    pair: list[Scope], request: pytest.FixtureRequest
) -> None:
    agent = request.node.name
    for n in range(12):
        user = pair[n % 2]
        call(user.conn, "memory_add", messages=f"Note {n} on tea", user_id=user.user_id,
             agent_id=agent, infer=False)  # fmt: skip
    conn = pair[0].conn
    newest = [f"Note {n} on tea" for n in reversed(range(12))]
    assert texts(call(conn, "memory_list", agent_id=agent)) == newest
    oldest = call(conn, "memory_list", agent_id=agent, descending=False, page_size=5)
    assert texts(oldest) == newest[::-1][:5]
    seen: list[str] = []
    last: dict[str, Any] = {}
    while page := call(conn, "memory_list", agent_id=agent, page_size=5, **last):
        seen += texts(page)
        last = {"after": page[-1]["id"], "after_at": page[-1]["created_at"]}
    assert seen == newest
    found = call(conn, "memory_search", query="tea", agent_id=agent, top_k=7)
    assert len(found) == 7
    assert [row["score"] for row in found] == sorted((r["score"] for r in found), reverse=True)
    assert {row["user_id"] for row in found} == {user.user_id for user in pair}
    exported: list[str] = []
    last = {}
    while rows_ := call(conn, "memory_export", agent_id=agent, page_size=5, **last):
        told = [row["memory_export"] for row in rows_]
        exported += [row["memory"] for row in told]
        last = {"after": told[-1]["id"], "after_at": told[-1]["created_at"]}
    assert exported == newest[::-1]
    said: list[str] = []
    last = {}
    while page := call(conn, "memory_messages", agent_id=agent, page_size=5, **last):
        said += [row["content"] for row in page]
        last = {"before": page[-1]["id"], "before_at": page[-1]["occurred_at"]}
    assert said == newest
    paged = call(conn, "memory_page", agent_id=agent, page=2, page_size=5)
    assert [row["total"] for row in paged] == [12] * 5
    entities = {row["entity_id"]: row["memories"] for row in call(conn, "memory_entities")}
    assert entities[agent] == 12 and entities[pair[0].user_id] == 6
    stats = {row["metric"]: row["value"] for row in call(conn, "memory_stats")}
    assert stats["memories_current"] >= 12
    assert scalar(conn, "select memory_delete_all(agent_id => %s)", agent) == 12
    assert call(conn, "memory_list", agent_id=agent) == []


@pytest.mark.parametrize("function", ["memory_list", "memory_export", "memory_audit"])
def test_pages_over_users_have_each_row_once_while_others_write(
    cluster: Cluster, pair: list[Scope], request: pytest.FixtureRequest, function: str
) -> None:
    """What was there before the first page, whichever shard has it; rows come and go meanwhile."""
    agent = request.node.name
    said: list[dict[str, Any]] = [
        {"user_id": pair[n % 2].user_id, "agent_id": agent, "messages": f"Note {n}", "infer": False}
        for n in range(40)
    ]
    conn = pair[0].conn
    for arguments in said:
        call(conn, "memory_add", **arguments)
    begun, ended = threading.Event(), threading.Event()

    def write() -> int:
        """Adds memories and takes some of them away, on each shard by turns."""
        written = 0
        with connect(cluster.control) as other:
            while not ended.is_set():
                (added,) = call(
                    other, "memory_add", **said[written % 2] | {"messages": "In passing"}
                )
                if written % 3:
                    call(other, "memory_delete", id=added["id"])
                written += 1
                begun.set()
        return written

    seen: list[str] = []
    last: dict[str, Any] = {}
    with ThreadPoolExecutor(1) as threads:
        writing = threads.submit(write)
        try:
            assert begun.wait(30)
            while page := call(conn, function, agent_id=agent, page_size=3, **last):
                rows_ = [row["memory_export"] for row in page] if "export" in function else page
                texts_ = [row["new_memory" if "audit" in function else "memory"] for row in rows_]
                seen += [text for text in texts_ if text and text.startswith("Note")]
                if len(seen) == 40:
                    break
                at, id_ = ("at", "event_id") if "audit" in function else ("created_at", "id")
                last = {"after": rows_[-1][id_], "after_at": rows_[-1][at]}
        finally:
            ended.set()
        assert writing.result() > 1
    told = [arguments["messages"] for arguments in said]
    assert seen == (told if "export" in function else told[::-1])
    call(conn, "memory_delete_all", agent_id=agent)


SAID = (
    "Eva lives in Oslo and plays the violin", "Tom repaired the kettle in May",
    "The kettle of Eva is blue", "My kettle broke yesterday", "I bought a new kettle today",
    "Eva moved to Lyon last year", "We met Tom in Oslo", "The violin of Ann is very old, and"
    " nobody has played it since her grandfather brought it from Lyon", "Ann plays tennis",
    "The kettle is not blue, it is red",
)  # fmt: skip


@pytest.fixture(scope="module")
def alone(cluster: Cluster) -> Iterator[Connection]:
    """One database with what the shards have of an agent."""
    with connect(cluster.control.replace("/router", "/postgres")) as admin:
        admin.execute("create database alone template template_memory")
        with connect(cluster.control.replace("/router", "/alone")) as conn:
            yield conn
        admin.execute("drop database alone with (force)")


def test_a_search_over_users_is_that_of_one_database(
    cluster: Cluster, router: Connection, alone: Connection
) -> None:
    """Rare words, usual lengths, runs, actors, the graph, and what is compared of what is found."""
    users = [*cluster.users_of("a", 3), *cluster.users_of("b", 2)]
    # In a run a message makes one memory: of equal times ids decide, which are each database's own.
    for conn in (router, alone):
        for n, text in enumerate(SAID * 3):
            said = {"role": "user", "content": f"{text}, {n // 10}", "name": ("Max", "Ida")[n % 2]}
            call(conn, "memory_add", user_id=users[n % 5], agent_id="whole", infer=n % 4 == 0,
                 run_id=f"{users[n % 5]} {n % 2}" if n % 4 else None,
                 messages=[said], occurred_at=f"2026-0{1 + n % 9}-{1 + n // 9:02}")  # fmt: skip
        # One says something else in between, the other likes what is of the kind.
        for n, drink in enumerate(("tea", "coffee", "tea")):
            call(conn, "memory_add", user_id=users[0], agent_id="whole", infer=False,
                 messages=[{"role": "user", "content": f"I drink {drink} in the morning"}],
                 occurred_at=f"2025-0{1 + n}-01")  # fmt: skip
        call(conn, "memory_add", user_id=users[4], agent_id="whole", infer=False,
             messages=[{"role": "user", "content": "I like a drink"}],
             occurred_at="2025-01-01")  # fmt: skip
    asked: list[dict[str, Any]] = [
        {"query": query, **more}
        for query in ("What do I drink in the morning?", "kettle", "Where does Eva live?",
                      "What did Max say of the violin lately?",
                      "kettle in May 2026", "Lyon", "what is not there")
        for more in ({}, {"precise": True}, {"diversity": 0.5}, {"threshold": 0.3, "explain": True},
                     {"as_of": "2026-04-02", "top_k": 3}, {"filters": {"run_id": "*"}})
    ]  # fmt: skip
    for arguments in asked:
        merged, single = (
            call(conn, "memory_search", agent_id="whole", **arguments) for conn in (router, alone)
        )
        told = [
            [(row["memory"], row["user_id"], row["valid_from"]) for row in found]
            for found in (merged, single)
        ]
        assert told[0] == told[1], arguments
        # Between the two calls all grow older: some 1e-10 a second.
        scores = [[row["score"] for row in found] for found in (merged, single)]
        assert scores[0] == pytest.approx(scores[1], rel=0, abs=1e-7), arguments
    vector = "[" + ",".join(str((n * 7 % 11) - 5) for n in range(256)) + "]"
    by_vector = [
        texts(call(conn, "memory_search_by_vector", embedding=vector, agent_id="whole"))
        for conn in (router, alone)
    ]
    assert by_vector[0] == by_vector[1] != []
    call(router, "memory_delete_all", agent_id="whole")


def test_remote_models_are_asked_once(pair: list[Scope]) -> None:
    """A search over users is embedded once, not by each shard, and put in order once."""
    conn = pair[0].conn
    with ModelServer() as server:
        project = make_project(conn, server, "remote")
        set_model(conn, server, "rerank", project)
        try:
            for user, color in zip(pair * 2, ("Red", "Green", "Black", "White"), strict=True):
                user.store(f"{color} tea", agent_id="remote", project=project)
            before = server.counts()
            found = call(conn, "memory_search", query="tea green", agent_id="remote",
                         project=project, rerank=True, top_k=2)  # fmt: skip
            assert texts(found)[0] == "Green tea"
            assert [row["rerank_score"] for row in found] == [2, 1]
            after = server.counts()
            assert [after[kind] - before[kind] for kind in ("embedding", "rerank")] == [1, 1]
        finally:
            call(conn, "memory_project_drop", name=project)


def test_details_that_no_shard_thought_of_are_read(
    pair: list[Scope], shards: dict[str, Connection], request: pytest.FixtureRequest
) -> None:
    """As where a hundred shards are asked, each of which tells those of its best row alone."""
    agent = request.node.name
    for n in range(12):
        pair[n % 2].store(f"Note {n} on tea", agent_id=agent)
    asked = {"query": "a note on tea", "agent_id": agent, "top_k": 5, "include_superseded": False,
             "rerank": False, "explain": False}  # fmt: skip

    one, given = shards["a"], Jsonb({**asked, "shards": 100})
    parts = "\n".join(
        scalar(conn, "select memory._shard_part(%s, 'default')", given) for conn in shards.values()
    )
    told = one.execute(
        "select told from memory._shard_answer(%s, 'default', %s, null)", [given, parts]
    ).fetchall()
    assert len(told) == 1 and len(told[0][0]["missing"]["ids"]) >= 10
    missing = Jsonb(told[0][0]["missing"])
    details = "\n".join(
        scalar(conn, "select memory._shard_details(%s, 'default', %s)", given, missing)
        for conn in shards.values()
    )
    found = one.execute(
        "select (answer).memory, (answer).score from memory._shard_answer(%s, 'default', %s, %s)"
        " where told is null", [given, parts, details]
    ).fetchall()  # fmt: skip
    whole = call(pair[0].conn, "memory_search", query="a note on tea", agent_id=agent, top_k=5)
    assert [(text, round(score, 6)) for text, score in found] == [
        (row["memory"], round(row["score"], 6)) for row in whole
    ]


def test_what_a_shard_s_session_knows_of_a_row_is_read_anew_once_it_changed(
    pair: list[Scope], request: pytest.FixtureRequest
) -> None:
    conn, agent = pair[0].conn, request.node.name
    ids = [user.store("The kettle is blue", agent_id=agent)["id"] for user in pair]
    asked = {"query": "Which colour is the kettle?", "agent_id": agent}
    for change in ({"memory": "The kettle is red"}, {"metadata": Jsonb({"seen": 1})},
                   {"memory": "The kettle is green"}):  # fmt: skip
        for _ in range(2):
            call(conn, "memory_search", **asked)
        call(conn, "memory_update", id=ids[1], **change)
        found = {row["id"]: row for row in call(conn, "memory_search", **asked)}
        (there,) = call(conn, "memory_list", user_id=pair[1].user_id, agent_id=agent)
        told = found[ids[1]]
        assert (told["memory"], told["metadata"]) == (there["memory"], there["metadata"])
        assert change.get("memory", "The kettle is red") == told["memory"]
        assert found[ids[0]]["memory"] == "The kettle is blue"
    assert told["metadata"] == {"seen": 1}


def test_searches_over_users_are_counted_on_their_shards(
    pair: list[Scope], shards: dict[str, Connection], request: pytest.FixtureRequest
) -> None:
    conn, agent = pair[0].conn, request.node.name
    call(conn, "memory_setting_set", name="count_access", value=Jsonb(True))
    try:
        for user in pair:
            user.store("The kettle is blue", agent_id=agent)
        assert len(call(conn, "memory_search", query="kettle", agent_id=agent)) == 2
        for user, shard in zip(pair, shards.values(), strict=True):
            assert scalar(
                shard,
                "select a.accesses from memory.access as a join memory.memory as m"
                " on m.id = a.memory_id where m.user_id = %s", user.user_id,
            ) == 1  # fmt: skip
    finally:
        call(conn, "memory_setting_set", name="count_access", value=None)


def test_times_are_the_caller_s(cluster: Cluster, pair: list[Scope]) -> None:
    """However a session writes times, and in its time zone."""
    with connect(cluster.control) as conn:
        conn.execute("set timezone = 'Pacific/Kiritimati'")
        for style in ("SQL, DMY", "German", "Postgres, DMY"):
            conn.execute("select set_config('DateStyle', %s, false)", [style])
            for user in pair:
                scalar(
                    conn,
                    "select m.id from memory_add(%s, user_id => %s, infer => false,"
                    " occurred_at => make_timestamptz(2026, 2, 3, 4, 5, 6, 'UTC')) as m",
                    f"A kettle, {style}", user.user_id,
                )  # fmt: skip
                told = conn.execute(
                    "select distinct valid_from = make_timestamptz(2026, 2, 3, 4, 5, 6, 'UTC')"
                    " from memory_search('kettle', user_id => %s) union all"
                    " select valid_from = make_timestamptz(2026, 2, 3, 4, 5, 6, 'UTC')"
                    " from memory_search('kettle', user_id => '*', as_of => now(), top_k => 1)"
                    " where user_id = %s", [user.user_id, user.user_id],
                ).fetchall()  # fmt: skip
                assert set(told) == {(True,)}
        # A day begins where the caller is.
        (found,) = conn.execute(
            "select explanation ->> 'period' from memory_search('what was on 3 February 2026',"
            " user_id => %s, explain => true, top_k => 1)", [pair[0].user_id]
        ).fetchall()  # fmt: skip
        assert "2026-02-02 10:00:00+00" in found[0] or "2026-02-03 00:00:00+14" in found[0]


@pytest.mark.parametrize(
    ("function", "arguments", "sqlstate"),
    [
        ("memory_get", {"id": "00000000-0000-7000-8000-000000000001"}, "P0002"),
        ("memory_search", {"query": None, "user_id": "u"}, "22004"),
        ("memory_search", {"query": "tea", "user_id": "u", "top_k": 0}, "2201W"),
        ("memory_list", {}, "22023"),
        ("memory_add", {"messages": "I like tea"}, "22023"),
        ("memory_add", {"messages": "I like tea", "user_id": "u", "project": "none"}, "3F000"),
        ("memory_setting_set", {"name": "none", "value": Jsonb(1)}, "42704"),
        ("memory_context", {"query": "tea", "agent_id": "a"}, "0A000"),
        ("memory_bind", {"key": "k"}, "0A000"),
        (
            "memory_list",
            {"agent_id": "a", "after": "00000000-0000-7000-8000-000000000001"},
            "22023",
        ),
    ],
)
def test_errors_are_the_shard_s(
    router: Connection, function: str, arguments: dict[str, Any], sqlstate: str
) -> None:
    with pytest.raises(psycopg.Error) as raised:
        call(router, function, **arguments)
    assert raised.value.sqlstate == sqlstate
    assert raised.value.diag.message_hint
    assert "remote" not in f"{raised.value.diag.message_primary} {raised.value}".lower()
    began = time.monotonic()
    call(router, "memory_list", user_id="after an error")
    assert time.monotonic() - began < 5  # nothing is left half open


def test_many_conversations_of_one_shard(pair: list[Scope]) -> None:
    one, two = (Jsonb({"messages": "I like jam", "user_id": user.user_id}) for user in pair)
    conn = pair[0].conn
    assert len(conn.execute("select * from memory_add_many(%s)", [[one]]).fetchall()) == 1
    with pytest.raises(psycopg.errors.FeatureNotSupported):
        conn.execute("select * from memory_add_many(%s)", [[one, two]])


def test_the_session_s_project_goes_with_the_call(
    cluster: Cluster, router: Connection, shards: dict[str, Connection]
) -> None:
    call(router, "memory_project_create", name="shop")
    with connect(cluster.control) as conn:
        conn.execute("set memory.project = 'shop'")
        user = Scope(conn, "of the shop")
        user.store("Of the shop")
        assert user.held() == {"Of the shop"}
        assert Scope(conn, "of the shop").listed(project="default") == []
    assert scalar(router, "select memory_project_drop('shop')") == "shop"
    for shard in shards.values():
        assert scalar(shard, "select count(*) from memory.project where name = 'shop'") == 0


# ---- the fence, and stale maps


def test_a_shard_refuses_what_is_not_its_own(
    pair: list[Scope], shards: dict[str, Connection]
) -> None:
    foreign = Scope(shards["b"], pair[0].user_id)
    for attempt in (
        lambda: foreign.store("In the wrong place"),
        lambda: shards["b"].execute(
            "insert into memory.memory (project, user_id, memory) values ('default', %s, 'x')",
            [foreign.user_id],
        ),
        lambda: call(shards["b"], "memory_add_async", messages="x", user_id=foreign.user_id),
    ):
        with pytest.raises(psycopg.Error) as raised:
            attempt()
        assert raised.value.sqlstate == "MC001"
        assert raised.value.diag.message_hint
    own = Scope(shards["b"], pair[1].user_id)
    own.store("In the right place")
    assert own.held() == {"In the right place"}


def test_a_stale_router_fetches_the_map(cluster: Cluster, pair: list[Scope]) -> None:
    pair[0].store("Before")
    bucket = bucket_of("default", user_id=pair[0].user_id)
    with connect(cluster.routers["other"]) as stale, Control(cluster.control) as control:
        publish = control.publish
        control.publish = lambda *_, **__: []  # type: ignore[method-assign]
        move(control, [bucket], "a", "b")
        before = scalar(stale, "select version from agent_memory_cluster.map")
        user = Scope(stale, pair[0].user_id)
        assert user.held() == {"Before"}
        user.store("After")
        assert scalar(stale, "select version from agent_memory_cluster.map") > before
        control.publish = publish  # type: ignore[method-assign]
        move(control, [bucket], "b", "a")
    assert pair[0].held() == {"Before", "After"}


def move(control: Control, buckets: list[int], source: str, target: str) -> float:
    with moving.Mover(control, moving.begin(control, buckets, source, target)) as mover:
        return mover.run()


# ---- what is the same on all shards


def test_settings_are_the_same_on_all_shards(
    router: Connection, shards: dict[str, Connection]
) -> None:
    assert call(router, "memory_setting_set", name="precise_floor", value=Jsonb(0.3))[0][
        "memory_setting_set"
    ] == pytest.approx(0.3)
    (key,) = call(router, "memory_key_create", name="k")
    (hook,) = call(router, "memory_webhook_create", url="https://example.com/hook")
    call(router, "memory_prompt_set", type="semantic", name="mine", prompt="Say it")
    for shard in shards.values():
        settings = {row["name"]: row["value"] for row in call(shard, "memory_settings")}
        assert settings["precise_floor"] == pytest.approx(0.3)
        assert [row["id"] for row in call(shard, "memory_key_list")] == [key["id"]]
        assert [row["id"] for row in call(shard, "memory_webhook_list")] == [hook["id"]]
        assert [row["name"] for row in call(shard, "memory_prompt_list")] == ["mine"]
    assert scalar(shards["a"], "select hash from memory.api_key") == scalar(
        shards["b"], "select hash from memory.api_key"
    )
    call(router, "memory_webhook_delete", id=hook["id"])
    call(router, "memory_key_revoke", id=key["id"])
    call(router, "memory_setting_set", name="precise_floor", value=None)


def test_a_shard_that_missed_a_command_has_it_before_it_answers(
    cluster: Cluster, router: Connection, shards: dict[str, Connection]
) -> None:
    # As if b had been away: the log has one command more than it has applied.
    with Control(cluster.control) as control:
        told = Jsonb({"name": "context_days", "value": 1})
        told = Jsonb({"name": "precise_floor", "value": 0.4, "project": "default"})
        control.conn.execute(
            "select agent_memory_cluster.append_command('memory_setting_set', %s)", [told]
        )
        (user,) = cluster.users_of("b", 1)
        Scope(router, user).listed()
        assert (
            scalar(shards["b"], "select settings ->> 'precise_floor' from memory.project"
                   " where name = 'default'") == "0.4"
        )  # fmt: skip
        with control.shard("a") as shard:
            shard.apply(
                control.commands_after(shard.value("select agent_memory_cluster.applied()"))
            )
    call(router, "memory_setting_set", name="precise_floor", value=None)


# ---- whom a router lets through


def test_roles_hold_behind_a_router(
    cluster: Cluster, router: Connection, pair: list[Scope]
) -> None:
    for user in pair:
        user.store(f"Of {user.user_id}")
    router.execute(
        "do $$ begin if to_regrole('cluster_ann') is null then"
        " create role cluster_ann login password 'x'; grant memory_fenced to cluster_ann;"
        " grant cluster_ann to memory_router; end if; end $$"
    )
    try:
        call(router, "memory_grant", role="cluster_ann", user_id=pair[0].user_id)
        with connect(cluster.control) as conn:
            conn.execute("set role cluster_ann")
            for _ in range(3):
                assert Scope(conn, pair[0].user_id).held() == {f"Of {pair[0].user_id}"}
                assert Scope(conn, pair[1].user_id).held() == set()
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    Scope(conn, pair[0].user_id).store("not allowed")
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    conn.execute("select agent_memory_router.applied(null)")
                # The pooled session has kept nothing of the role.
                assert pair[1].held() == {f"Of {pair[1].user_id}"}
    finally:
        call(router, "memory_revoke", role="cluster_ann", user_id=pair[0].user_id)
        router.execute("drop role cluster_ann")


def test_history_names_who_logged_in(
    cluster: Cluster, router: Connection, pair: list[Scope]
) -> None:
    """At the router; a client's own word for it is not heard, there or on a shard."""
    router.execute("create role cluster_eve login password 'x'")
    router.execute("grant memory_admin to cluster_eve")
    router.execute("grant cluster_eve to memory_router")
    try:
        with connect(make_conninfo(cluster.control, user="cluster_eve", password="x")) as conn:
            conn.execute("set memory.asked_by = 'somebody else'")
            for user in pair:
                Scope(conn, user.user_id).store("A kettle")
                (event,) = call(conn, "memory_audit", user_id=user.user_id)
                assert event["db_role"] == "cluster_eve"
            (hook,) = call(conn, "memory_webhook_create", url="https://example.com/eve")
            (told,) = [h for h in call(conn, "memory_webhook_list") if h["id"] == hook["id"]]
            assert told["created_by"] == "cluster_eve"
            call(conn, "memory_webhook_delete", id=hook["id"])
        with connect(cluster.shards["a"]) as direct:
            direct.execute("set memory.asked_by = 'somebody else'")
            row = Scope(direct, pair[0].user_id).store("Another kettle")
            (event,) = call(direct, "memory_history", id=row["id"])
            assert event["db_role"] == "postgres"
    finally:
        router.execute("drop role cluster_eve")


# ---- moves


def test_a_move_under_writers(
    cluster: Cluster, pair: list[Scope], shards: dict[str, Connection]
) -> None:
    user_id = pair[0].user_id
    bucket = bucket_of("default", user_id=user_id)
    pair[0].say("My sister Eva lives in Rome.")
    pair[0].store("The archived kettle is green")
    shards["a"].execute("call memory_archive(older_than => '0 s')")
    stop = threading.Event()
    acknowledged: list[str] = []
    stalls: list[float] = []

    def write(number: int) -> None:
        with connect(cluster.control) as conn:
            user = Scope(conn, user_id)
            for n in range(10_000):
                if stop.is_set():
                    return
                began = time.monotonic()
                user.store(f"note {number} {n}", idempotency_key=f"{user_id} {number} {n}")
                stalls.append(time.monotonic() - began)
                acknowledged.append(f"note {number} {n}")

    threads = [threading.Thread(target=write, args=[number]) for number in range(3)]
    for thread in threads:
        thread.start()
    time.sleep(0.5)
    with Control(cluster.control) as control:
        stalled = move(control, [bucket], "a", "b")
    time.sleep(0.3)
    stop.set()
    for thread in threads:
        thread.join()
    held = pair[0].listed(page_size=1000)
    notes = [text for text in texts(held) if text.startswith("note")]
    assert sorted(notes) == sorted(acknowledged)
    assert len(acknowledged) > 10
    assert {bucket_of_id(row["id"]) for row in held} == {bucket}
    assert held_on(shards["a"], user_id) == set()
    assert call(shards["b"], "memory_graph_check") == []
    assert call(shards["a"], "memory_graph_check") == []
    assert call(pair[0].conn, "memory_check") == []
    assert call(pair[0].conn, "memory_relations", query="Eva", user_id=user_id)
    found = pair[0].search("the archived kettle", archived=True, top_k=1)
    assert texts(found) == ["The archived kettle is green"] and found[0]["semantic"]
    for shard in shards.values():
        orphans = (
            "select count(*) from memory.archive as a where not exists"
            " (select from memory.memory as m where m.id = a.memory_id)"
        )
        assert scalar(shard, orphans) == 0
    assert call(pair[0].conn, "memory_restore", user_id=user_id)[0]["memory_restore"] > 0
    print(f"writes refused {stalled:.2f} s, longest stall {max(stalls):.2f} s")
    with Control(cluster.control) as control:
        assert list(health.problems(control)) == []


class Killed(BaseException):
    """The mover ends here, as by SIGKILL: nothing of it cleans up."""


@pytest.mark.parametrize("step", ["brought", "switched", "disowned"])
def test_a_move_that_was_cut_off(
    cluster: Cluster, pair: list[Scope], step: str, shards: dict[str, Connection]
) -> None:
    def meanwhile() -> None:
        """Whose rows are on neither shard, or on both: who asks over users is told to wait."""
        with Control(cluster.control) as control:
            now = control.map()
        told = [
            asked(shard, "select agent_memory_cluster.check_map(null, %s, %s)", now.version,
                  now.commands) for shard in shards.values()
        ]  # fmt: skip
        assert told == {
            "brought": [None, None], "switched": ["MC002", "MC002"], "disowned": [None, "MC002"],
        }[step]  # fmt: skip

    cut_off(cluster, pair[0], step, meanwhile)
    assert held_on(shards["a"], pair[0].user_id) == set()


def asked(conn: Connection, statement: str, *parameters: object) -> str | None:
    """The SQLSTATE of a statement's error."""
    try:
        conn.execute(statement.encode(), parameters)
    except psycopg.Error as error:
        return error.sqlstate
    return None


def test_a_transaction_that_does_not_end(
    cluster: Cluster, pair: list[Scope], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is waited for, others write again in between; the move is told what is wrong."""
    monkeypatch.setattr(shard_module, "DRAIN_SECONDS", 0)
    monkeypatch.setattr(shard_module, "DRAIN_TRY", "50ms")
    monkeypatch.setattr(moving, "SLOT_SECONDS", 1)
    bucket = bucket_of("default", user_id=pair[0].user_id)
    near = Scope(pair[0].conn, next(
        u for u in (f"near {n}" for n in range(99_999)) if bucket_of("default", user_id=u) == bucket
    ))  # fmt: skip
    with Control(cluster.control) as control, psycopg.connect(cluster.shards["a"]) as idle:
        Scope(idle, pair[0].user_id).store("kept open")
        with control.shard("a") as shard, pytest.raises(SetupError, match="doesn't end"):
            shard.drain([bucket], control.map().version)
        near.store("written meanwhile")
        begun = moving.begin(control, [bucket], "a", "b")
        with moving.Mover(control, begun) as mover, pytest.raises(SetupError, match="don't end"):
            mover.run()
        idle.commit()
        with moving.Mover(control, begun) as mover:
            mover.run()
        assert pair[0].held() == {"kept open"} and near.held() == {"written meanwhile"}
        move(control, [bucket], "b", "a")


def test_a_move_whose_target_is_away(cluster: Cluster, pair: list[Scope]) -> None:
    """It is not begun; and one that was lets the source be written to again."""
    bucket = bucket_of("default", user_id=pair[0].user_id)
    with Control(cluster.control) as control, connect(cluster.control) as admin:
        begun = moving.begin(control, [bucket], "a", "b")
        with moving.Mover(control, begun) as mover:
            control.set_step(begun.id, "fenced")
            mover.source.drain([bucket], control.map().version)
        admin.execute("alter database b allow_connections false")
        try:
            left = moving.unfinished(control)
            assert left is not None
            with pytest.raises(SetupError, match="b is away"):
                moving.give_up(control, left)
            pair[0].store("goes on")
        finally:
            admin.execute("alter database b allow_connections true")
        moving.give_up(control, left)
        assert list(health.problems(control)) == []
        admin.execute("alter database b allow_connections false")
        try:
            with pytest.raises(psycopg.OperationalError):
                moving.begin(control, [bucket], "a", "b")
            assert moving.unfinished(control) is None
        finally:
            admin.execute("alter database b allow_connections true")


def test_a_move_whose_target_was_removed(cluster: Cluster, pair: list[Scope]) -> None:
    """Nothing is kept for it at the source, which would grow for ever."""
    kept = "select count(*) from pg_replication_slots where slot_name = %s"
    with Control(cluster.control) as control, connect(cluster.shards["a"]) as source:
        begun = moving.begin(control, [bucket_of("default", user_id=pair[0].user_id)], "a", "b")
        source.execute("select pg_create_logical_replication_slot(%s, 'pgoutput')", [begun.name])
        source.execute(f"create publication {begun.name}")
        moving.give_up(control, replace(begun, target="lost"))
        assert moving.unfinished(control) is None
        assert source.execute(kept, [begun.name]).fetchone() == (0,)
        published = "select count(*) from pg_publication where pubname = %s"
        assert source.execute(published, [begun.name]).fetchone() == (0,)
    pair[0].store("is written to")


def test_a_move_that_is_given_up(cluster: Cluster, pair: list[Scope]) -> None:
    pair[0].store("stays")
    with Control(cluster.control) as control:
        begun = moving.begin(control, [bucket_of("default", user_id=pair[0].user_id)], "a", "b")
        with moving.Mover(control, begun) as mover:
            moving.check(control, mover.source, mover.target)
            mover.reached("copying")
            mover.copy()
            mover.undo()
        assert list(health.problems(control)) == []
    assert pair[0].held() == {"stays"}
    pair[0].store("is written to")


def cut_off(
    cluster: Cluster, user: Scope, step: str, meanwhile: Callable[[], object] = lambda: None
) -> None:
    """Move the bucket of a user of a, be killed at a step, go on."""
    before = {user.store(f"note {n}")["memory"] for n in range(3)}
    bucket = bucket_of("default", user_id=user.user_id)
    with Control(cluster.control) as control:
        begun = moving.begin(control, [bucket], "a", "b")
        with moving.Mover(control, begun) as mover:
            at = mover.at

            def stop(place: str) -> None:
                at(place)
                if place == step:
                    raise Killed

            mover.at = stop  # type: ignore[method-assign]
            with pytest.raises(Killed):
                mover.run()
    meanwhile()
    with Control(cluster.control) as control:
        left = moving.unfinished(control)
        assert left is not None
        with moving.Mover(control, left) as mover:
            mover.run()
        assert moving.unfinished(control) is None
        assert list(health.problems(control)) == []
    assert user.held() == before
    user.store("afterwards")
    assert user.held() == {*before, "afterwards"}


# ---- shards that come and go


def test_a_shard_that_was_removed(cluster: Cluster, router: Connection, pair: list[Scope]) -> None:
    """Its number is nobody's; a router that has yet to hear of it asks the others."""
    names = ("c", "d")
    for user in pair:
        user.store("stays", agent_id="come and go")
    bucket = bucket_of("default", user_id=pair[0].user_id)
    with Control(cluster.control) as control, connect(cluster.routers["other"]) as stale:
        for name in names:
            router.execute(f"create database {name} template template_memory".encode())
            dsn = make_conninfo(cluster.control, dbname=name)
            control.add_shard(name, dsn, None, None)
        try:
            publish = control.publish
            control.publish = lambda *_, **__: []  # type: ignore[method-assign]
            control.remove_shard("c")
            control.publish = publish  # type: ignore[method-assign]
            assert sorted(control.map().shards.values()) == ["a", "b", "d"]
            move(control, [bucket], "a", "d")
            for conn in (stale, router):
                assert Scope(conn, pair[0].user_id).held() == {"stays"}
                assert texts(call(conn, "memory_list", agent_id="come and go")) == ["stays"] * 2
            with pytest.raises(SetupError, match="drain"):
                control.remove_shard("d")
            move(control, [bucket], "d", "a")
            # Lost for good, and empty: it can be taken out all the same.
            router.execute("drop database d with (force)")
            control.remove_shard("d")
            assert list(health.problems(control)) == []
        finally:
            for name in names:
                router.execute(f"drop database if exists {name} with (force)".encode())
    assert texts(call(router, "memory_list", agent_id="come and go")) == ["stays"] * 2


def test_routers_follow_a_cluster_that_was_restored(cluster: Cluster, pair: list[Scope]) -> None:
    """Though they have seen a later map, and more commands."""
    with Control(cluster.control) as control, connect(cluster.routers["other"]) as router:
        backups.mark(control, "followed")
        router.execute("update agent_memory_cluster.map set version = version + 5,"
                       " commands = commands + 3")  # fmt: skip
        router.execute("update agent_memory_cluster.bucket set shard = 1 - shard")
        publish = control.publish
        control.publish = lambda *_, **__: []  # type: ignore[method-assign]
        for _ in range(2):  # also where it was cut off
            backups.restored(control, "followed")
        control.publish = publish  # type: ignore[method-assign]
        for user in pair:
            Scope(router, user.user_id).store("afterwards")
            assert user.held() == {"afterwards"}
            assert Scope(router, user.user_id).held() == {"afterwards"}


def test_rows_that_nobody_else_has_are_not_repaired_away(
    cluster: Cluster, pair: list[Scope]
) -> None:
    pair[0].store("only here")
    bucket = bucket_of("default", user_id=pair[0].user_id)
    with Control(cluster.control) as control:
        control.assign([bucket], "b")
        try:
            with pytest.raises(SetupError, match="has more of it"):
                backups.repair(control)
        finally:
            control.assign([bucket], "a")
        backups.repair(control)
        assert list(health.problems(control)) == []
    assert pair[0].held() == {"only here"}


# ---- what is away


def test_sessions_that_a_shard_ends(
    cluster: Cluster, pair: list[Scope], shards: dict[str, Connection]
) -> None:
    """As in a shutdown: who reads asks again, who writes is told that nobody knows."""
    stop = threading.Event()
    pair[0].store("before")

    def end() -> None:
        with connect(cluster.shards["a"]) as admin:
            while not stop.wait(0.005):
                admin.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity"
                    " where usename = 'memory_router' and datname = 'a'"
                )

    ending = threading.Thread(target=end)
    ending.start()
    told: set[str | None] = set()
    try:
        for n in range(25):
            for ask in (pair[0].listed, lambda: pair[0].store(f"meanwhile {n}")):  # noqa: B023
                try:
                    ask()
                except psycopg.Error as error:
                    told.add(error.sqlstate)
                    assert error.diag.message_hint
    finally:
        stop.set()
        ending.join()
    assert told and told <= {"08006", "08007"}
    assert "before" in pair[0].held()
    assert list(held_on(shards["a"], pair[0].user_id))


def test_without_the_control_database(cluster: Cluster, pair: list[Scope]) -> None:
    """Routers go on by what they know; what is the same on all shards can't be changed."""
    pair[0].store("before")
    with connect(cluster.shards["a"]) as admin, connect(cluster.routers["other"]) as conn:
        admin.execute("alter database router allow_connections false")
        admin.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where datname = 'router' and pid <> pg_backend_pid() and usename = 'memory_router'"
        )
        try:
            user = Scope(conn, pair[0].user_id)
            user.store("meanwhile")
            assert user.held() == {"before", "meanwhile"}
            with pytest.raises(psycopg.Error) as raised:
                call(conn, "memory_setting_set", name="precise_floor", value=Jsonb(0.3))
            assert raised.value.sqlstate == "08006"
            assert raised.value.diag.message_hint
            with pytest.raises(psycopg.OperationalError):
                Control(cluster.control)
        finally:
            admin.execute("alter database router allow_connections true")
    assert pair[0].held() == {"before", "meanwhile"}


# ---- commands


def test_commands(cluster: Cluster, capsys: pytest.CaptureFixture[str]) -> None:
    def run(*words: str, status: int | None = None) -> str:
        with pytest.raises(SystemExit) as ended:
            main(["cluster", *words, "--dsn", cluster.control])
        assert ended.value.code == status, ended.value.code
        return capsys.readouterr().out

    assert run("init").startswith("cluster ")
    assert "shard a is number 0" in run("add-shard", "a", "--rw", cluster.shards["a"])
    told = run("status")
    assert re.search(r"shard a: \d+ buckets", told) and "router other: map" in told
    assert run("doctor", status=0) == "nothing is wrong\n"
    assert "0-9 " not in run("move", "0-9", "--to", "b", "--dry-run")
    assert "shards are equal" in run("rebalance", "--by", "buckets", "--dry-run")
    for weighed in ("rows", "bytes"):
        assert re.search(" -> |shards are equal", run("rebalance", "--by", weighed, "--dry-run"))
    assert "b -> a" in run("drain", "b", "--dry-run")
    assert "commands are applied" in run("apply")
    assert "map " in run("publish")
    assert "on 2 shards" in run("backup", "--label", "before-release")
    assert "as it was" in run("restore", "--label", "before-release")
    for words in (
        ("move", "9999", "--to", "b"), ("move", "0", "--to", "none"), ("resume",), ("undo",),
        ("drain", "none"), ("backup", "--label", "before-release"), ("backup", "--label", "no no"),
        ("restore", "--label", "another"),
        ("add-shard", "c", "--rw", cluster.control),
        ("add-shard", "c", "--rw", cluster.shards["a"]),
    ):  # fmt: skip
        with pytest.raises(SystemExit) as ended:
            main(["cluster", *words, "--dsn", cluster.control])
        assert "What to do" in str(ended.value.code) or "\n" in str(ended.value.code)


def test_releases_side_by_side(
    cluster: Cluster, pair: list[Scope], shards: dict[str, Connection]
) -> None:
    """Of one minor release to the next a cluster serves; two apart is refused, and told.

    There is one release so far: it is the number that is another.
    """
    (release,) = rows(shards["b"], "select memory._release() as number")
    major, minor, patch = map(int, release["number"].split("."))
    (told,) = rows(
        shards["b"], "select pg_get_functiondef('memory._release()'::regprocedure) as text"
    )
    try:
        for ahead in (1, 2):
            other = f"{major}.{minor + ahead}.{patch}"
            shards["b"].execute(told["text"].replace(release["number"], other).encode())
            with Control(cluster.control) as control:
                if ahead == 1:
                    control.add_shard("b", cluster.shards["b"], None, None)
                    for user in pair:
                        user.store("Between releases")
                        assert user.held() == {"Between releases"}
                else:
                    with pytest.raises(SetupError, match="upgrade"):
                        control.add_shard("b", cluster.shards["b"], None, None)
                    assert any("release" in problem for problem in health.problems(control))
    finally:
        shards["b"].execute(told["text"].encode())


# ---- plans


def test_ranges() -> None:
    assert as_ranges([0, 1, 2, 7, 9, 10]) == "0-2,7,9-10"
    assert from_ranges("0-2, 7,9-10", 4096) == [0, 1, 2, 7, 9, 10]
    for wrong in ("4096", "3-2", "x", ""):
        with pytest.raises(ValueError):
            from_ranges(wrong, 4096)


def test_a_rebalance_moves_few_buckets() -> None:
    weights = {
        "a": dict.fromkeys(range(100), 10.0),
        "b": dict.fromkeys(range(100, 140), 10.0),
        "c": {},
    }
    plan = rebalanced(weights)
    moved = {bucket for _, _, buckets in plan for bucket in buckets}
    assert 50 <= len(moved) <= 56
    assert {source for source, _, _ in plan} == {"a"}
    assert rebalanced({"a": {0: 5.0}, "b": {1: 5.0}}) == []
    leaving = rebalanced({"a": {0: 5.0, 1: 5.0}, "b": {2: 5.0}, "c": {}}, leaving="a")
    assert {bucket for _, _, buckets in leaving for bucket in buckets} >= {0, 1}


def test_the_functions_of_a_cluster_are_sound(
    router: Connection, shards: dict[str, Connection]
) -> None:
    """What plpgsql_check finds in them."""
    for conn in (router, shards["a"]):
        conn.execute("create schema checking")
        conn.execute("create extension plpgsql_check schema checking")
        try:
            found = rows(
                conn,
                "select p.oid::regprocedure::text as routine, c.message, c.statement"
                " from pg_proc as p join pg_language as l on l.oid = p.prolang"
                " cross join lateral checking.plpgsql_check_function_tb("
                "     p.oid, fatal_errors => false, performance_warnings => false,"
                "     other_warnings => false, extra_warnings => false) as c"
                " where l.lanname = 'plpgsql' and p.prorettype <> 'trigger'::regtype"
                " and p.pronamespace = 'agent_memory_cluster'::regnamespace",
            )
        finally:
            conn.execute("drop schema checking cascade")
        assert found == []
