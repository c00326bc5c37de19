"""Cancel, terminate and a timeout end any call of any public function, whatever it was given.

What is measured is the processor time that the session's process still uses after it was told to
end: other load on the machine doesn't lengthen that.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.conftest import fresh_database
from tests.database.calls import Connection, Row, call, rows, scalar
from tests.database.test_privileges import OURS

BEGUN = 0.15  # seconds of processor time after which a call is interrupted
AT_MOST = 1.5  # seconds that it may go on, on a machine three times as slow as most
LONGEST = 102_400  # bytes of a message, a memory, a query
WHOLE_CALL = 10_485_760
ENDED = ("57014", "57P01")

letters = random.Random(3)
SYLLABLES = [consonant + vowel for consonant in "bcdfglmnprst" for vowel in "aeiou"]


def words(size: int = LONGEST) -> str:
    """So many letters of words that are all different, nearly."""
    drawn = iter(letters.choices(SYLLABLES, k=size // 2 + 4))
    found: list[str] = []
    length = 0
    while length < size:
        word = "".join(islice(drawn, letters.choice((2, 3, 4))))
        found.append(word)
        length += len(word) + 1
    return " ".join(found)[:size]


def facts(name: str) -> str:
    """One message of as many statements as go into one."""
    one = "My sister {0}{1} lives in Oslo{1} and likes tea{1}. "
    return "".join(one.format(name, number) for number in range(2500))[:LONGEST]


def chinese() -> str:
    return "".join(map(chr, letters.choices(range(0x4E00, 0x8001), k=LONGEST // 3)))


def quotations() -> str:
    return '"b": ' * (LONGEST // 5)


def said(content: Callable[[], str], count: int) -> list[Row]:
    return [{"role": "user", "content": content()} for _ in range(count)]


def unique_facts() -> str:
    return facts(words(8).strip().capitalize())


LARGE_METADATA = {f"key {number}": None for number in range(3_000)}
MANY_FILTERS: Row = {"OR": [{"memory": {"icontains": f"x{n}"}} for n in range(1_999)]}
MANY_IDS: Row = {"user_id": {"in": ["big", *(f"user {n}" for n in range(100_000))]}}
BIG: Row = {"user_id": "big"}


@dataclass(frozen=True)
class Big:
    """A database with a large scope, ids of rows in it, and sessions that go on.

    Which call was cancelled in one before doesn't matter to the next, as in an application's pool.
    """

    dsn: str
    memory: Any
    event: Any
    said: Any
    watch: Connection  # looks at the others
    sessions: list[Connection] = field(default_factory=list)

    def session(self) -> Connection:
        """One that has called the models before."""
        if self.sessions:
            return self.sessions.pop()
        conn: Connection = psycopg.connect(self.dsn, autocommit=True)
        call(conn, "memory_add", messages="I like tea.", user_id="w", dry_run=True)
        call(conn, "memory_search", query="tea", user_id="w")
        return conn


def query(**others: Any) -> Row:
    return BIG | {"query": words(), "top_k": 1000} | others


def adding(make: Callable[[], str], count: int, **others: Any) -> Row:
    return {"user_id": "a", "messages": said(make, count)} | others


def conversation() -> Jsonb:
    return Jsonb({"user_id": "a", "messages": said(unique_facts, 1)})


def branches() -> str:
    return "MATCH (n) WHERE " + "n.name = 'x' OR " * 3_000 + "true RETURN n"


def short() -> str:
    return f"I like {words(9)}."


# By public function: arguments that make as much work as is allowed, and some that are too many.
SCHEMA = {"properties": {f"field_{n}": {"type": "string"} for n in range(1_000)}}
LARGEST: dict[str, list[Callable[[Big], Row]]] = {
    "memory_add": [
        lambda _: adding(unique_facts, 90),
        lambda _: adding(unique_facts, 9, metadata=LARGE_METADATA),
        lambda _: adding(words, 90, infer=False),
        lambda _: adding(chinese, 90, infer=False),
        lambda _: adding(quotations, 90),
        lambda _: adding(short, 10_000),
        lambda _: adding(unique_facts, 90, dry_run=True),
        lambda _: {"user_id": "a", "messages": "[{" * 15_000_000},
        lambda _: {"user_id": "a", "messages": "[{" + "x" * 30_000_000},
        lambda _: {"user_id": "a", "messages": "[{" + "x" * 90_000_000},
    ],
    "memory_add_async": [lambda _: adding(words, 90)],
    "memory_add_many": [lambda _: {"conversations": [conversation() for _ in range(90)]}],
    "memory_search": [
        lambda _: query(explain=True, diversity=0.5),
        lambda _: query(precise=True),
        lambda _: query(query=chinese()),
        lambda _: query(query="last week in May 2023, " * 4_000),
        lambda _: query(filters=MANY_FILTERS),
        lambda _: query(filters=MANY_IDS),
        lambda _: query(kinds=["fact"] * 1_000),
        lambda _: query(kinds=["fact"] * 1_000_000),
    ],
    "memory_search_by_vector": [
        lambda _: query(query=None, embedding=str([1.0] * 256)),
        lambda _: query(embedding=str([1.0] * 256), explain=True),
    ],
    "memory_context": [lambda _: query(max_tokens=1_000_000)],
    "memory_relations": [
        lambda _: query(depth=4),
        lambda _: query(query=None, entity=words(), depth=4),
    ],
    "memory_cypher": [
        lambda _: BIG | {"query": branches()},
        lambda _: BIG | {"query": "MATCH (a)-[]-(b)-[]-(c)-[]-(d)-[]-(e) RETURN count(*)"},
    ],
    "memory_get": [lambda big: {"id": big.memory}],
    "memory_slots": [lambda _: BIG | {"page_size": 1000}],
    "memory_sources": [lambda big: {"id": big.memory, "page_size": 1000}],
    "memory_outcomes": [lambda big: {"message_ids": big.said}],
    "memory_list": [
        lambda _: BIG | {"page_size": 1000, "filters": MANY_FILTERS},
        lambda _: BIG | {"page_size": 1000, "include_superseded": True},
    ],
    "memory_update": [
        lambda big: {"id": big.memory, "memory": unique_facts()},
        lambda big: {"id": big.memory, "memory": chinese()},
        lambda big: {"id": big.memory, "metadata": LARGE_METADATA},
        lambda big: {"id": big.memory, "metadata": {str(n): None for n in range(100_000)}},
    ],
    "memory_delete": [lambda big: {"id": big.memory, "purge": True}],
    "memory_delete_all": [lambda _: BIG, lambda _: BIG | {"purge": True}],
    "memory_history": [lambda big: {"id": big.memory}],
    "memory_undo": [lambda big: {"event_id": big.event}],
    "memory_messages": [lambda _: BIG | {"page_size": 1000, "query": words()}],
    "memory_entities": [lambda _: {}],
    "memory_feedback": [
        lambda big: {"id": big.memory, "feedback": "POSITIVE", "reason": "x" * WHOLE_CALL}
    ],
    "memory_export": [lambda _: BIG],
    "memory_stats": [lambda _: {}],
    "memory_event": [lambda big: {"id": big.event}],
    "memory_job_retry": [lambda _: {}],
    "memory_job_list": [lambda _: {"page_size": 1000}],
    "memory_health": [lambda _: {}],
    "memory_model_list": [lambda _: {}],
    "memory_model_usage": [lambda _: {}],
    "memory_project_create": [lambda _: {"name": "other", "description": "x" * WHOLE_CALL}],
    "memory_project_drop": [lambda _: {"name": "default"}],
    "memory_project_list": [lambda _: {}],
    "memory_settings": [lambda _: {}],
    "memory_setting_set": [
        lambda _: {"name": "custom_instructions", "value": "x" * WHOLE_CALL},
        lambda _: {"name": "custom_categories", "value": [f"c{n}" for n in range(100_000)]},
        lambda _: {"name": "source_trust", "value": {f"c{n}": n for n in range(100_000)}},
    ],
    "memory_secret_set": [lambda _: {"name": "x", "value": "x" * WHOLE_CALL}],
    "memory_model_set": [lambda _: {"kind": "embedding", "provider": "builtin"}],
    "memory_strategy_set": [lambda _: {"type": "semantic"}],
    "memory_prompt_activate": [lambda _: {"type": "semantic", "name": None}],
    "memory_prompt_set": [lambda _: {"type": "semantic", "name": "x", "prompt": "x" * WHOLE_CALL}],
    "memory_prompt_list": [lambda _: {}],
    "memory_index_create": [lambda _: {"whole_project": True}],
    "memory_index_drop": [lambda _: {}],
    "memory_graph_rebuild": [lambda _: {}],
    "memory_graph_check": [lambda _: {}],
    "memory_init": [lambda _: {}],
    "memory_check": [lambda _: {}],
    "memory_forget": [lambda _: BIG, lambda _: BIG | {"dry_run": True}],
    "memory_sweep": [lambda _: {}],
    "memory_page": [lambda _: BIG | {"page_size": 1000, "filters": MANY_FILTERS}],
    "memory_key_create": [lambda _: {"name": "x"}],
    "memory_key_list": [lambda _: {}],
    "memory_key_revoke": [lambda big: {"id": big.memory}],
    "memory_process_jobs": [lambda _: {}],
    "memory_embed_again": [lambda _: {}],
    "memory_archive": [lambda _: {}],
    "memory_restore": [lambda _: {}],
    "memory_embedding_change": [lambda _: {"provider": "builtin"}],
    "memory_embedding_status": [lambda _: {}],
    "memory_embedding_fill": [lambda _: {}],
    "memory_embedding_switch": [lambda _: {}],
    "memory_embedding_finish": [lambda _: {}],
    "memory_project_clone": [lambda _: {"source": "default", "name": "copy"}],
    "memory_eval": [
        lambda _: {
            "questions": Jsonb([{"query": words(), "user_id": "big", "words": ["x"]}] * 20),
            "settings": Jsonb([]),
        }
    ],
    "memory_audit": [lambda _: BIG | {"page_size": 1000}],
    "memory_audit_verify": [lambda _: BIG],
    "memory_summary": [lambda _: BIG | {"max_tokens": 1_000_000, "filters": MANY_FILTERS}],
    "memory_profile": [lambda _: BIG],
    "memory_profile_generate": [lambda _: BIG],
    "memory_export_create": [
        lambda _: BIG | {"schema": SCHEMA, "instructions": words()},
        lambda _: BIG | {"schema": SCHEMA, "filters": MANY_FILTERS},
    ],
    "memory_export_fetch": [lambda _: BIG],
    "memory_member_set": [lambda _: {"email": "x" * WHOLE_CALL}],
    "memory_member_remove": [lambda _: {"email": "x" * WHOLE_CALL}],
    "memory_member_list": [lambda _: {}],
    "memory_webhook_create": [lambda _: {"url": "https://" + "x" * WHOLE_CALL}],
    "memory_webhook_update": [lambda _: {"id": 1, "url": "https://" + "x" * WHOLE_CALL}],
    "memory_webhook_delete": [lambda _: {"id": 1}],
    "memory_webhook_list": [lambda _: {}],
    "memory_webhook_deliveries": [lambda _: {"page_size": 1000}],
    "memory_webhook_retry": [lambda big: {"delivery_id": big.event}],
    "memory_grant": [lambda _: {"role": "nobody", "project": "default", "user_id": words()}],
    "memory_revoke": [lambda _: {"role": "nobody", "project": "default", "user_id": words()}],
    "memory_grants": [lambda _: {}],
    "memory_bind": [lambda _: {"key": "x" * WHOLE_CALL, "user_id": "big"}],
    "memory_replica_prepare": [lambda _: {}],
}
PROCEDURES = (
    "memory_process_jobs",
    "memory_embed_again",
    "memory_archive",
    "memory_embedding_fill",
    "memory_embedding_finish",
)


@pytest.fixture(scope="module")
def big(dsn_admin: str, template: str) -> Iterator[Big]:
    """Some 2 MB of memories in one scope: texts, statements, entities; and a job."""
    for dsn in fresh_database(dsn_admin, template):
        with psycopg.connect(dsn, autocommit=True) as conn:
            for content in (words, chinese):
                messages = said(content, 12)
                call(conn, "memory_add", messages=messages, infer=False, **BIG)
            call(conn, "memory_add", messages=facts("Ann")[:2_000], **BIG)
            call(conn, "memory_add_async", messages=facts("Bob")[:2_000], user_id="async")
            memory = scalar(conn, "select id from memory_list(user_id => 'big') limit 1")
            event = scalar(conn, "select id from memory.event order by seq limit 1")
            said_ = scalar(conn, "select array_agg(id) from memory.message where user_id = 'big'")
        with psycopg.connect(dsn, autocommit=True) as watch:
            made = Big(dsn, memory, event, said_, watch)
            yield made
        for conn in made.sessions:
            conn.close()


def test_every_public_function_is_here(big: Big) -> None:
    with psycopg.connect(big.dsn) as conn:
        names = rows(
            conn,
            "select distinct proname as name from pg_proc as p where " + OURS
            + " and p.pronamespace = 'public'::regnamespace",
        )  # fmt: skip
    assert {row["name"] for row in names} == set(LARGEST)


class Run:
    """A call on a thread of its own, in a session that has called the models before."""

    def __init__(self, big: Big, function: str, arguments: Row) -> None:
        self._big = big
        self._conn = big.session()
        self.pid = scalar(self._conn, "select pg_backend_pid()")
        if function not in PROCEDURES:  # which commit by themselves
            self._conn.execute("begin")
        self._function, self._arguments = function, arguments
        self.error: psycopg.Error | None = None
        self._thread = threading.Thread(target=self._call)

    def _call(self) -> None:
        try:
            if self._function in PROCEDURES:
                self._conn.execute(f"call {self._function}()".encode())
                return
            call(self._conn, self._function, **self._arguments)
        except psycopg.Error as error:
            self.error = error

    def start(self) -> None:
        """Returns when the call has used some processor time, or has ended."""
        begun = self.used()
        self._thread.start()
        while self._thread.is_alive() and self.used() < begun + BEGUN:
            time.sleep(0.01)

    def used(self) -> float:
        """Seconds of processor time that the session's process has used; the last known."""
        try:
            stat = scalar(
                self._big.watch, "select pg_read_file(%s::text, true)", f"/proc/{self.pid}/stat"
            )
        except psycopg.errors.InternalError:  # it is going just now
            stat = None
        if stat:
            user, system = stat.rsplit(")")[1].split()[11:13]
            self._known = (int(user) + int(system)) / 100
        return self._known

    def end(self, how: str) -> float:
        """Interrupt the call; how much processor time it used after that."""
        before = self.used()
        self._big.watch.execute("select pg_cancel_backend(%s)" if how == "cancel"
                            else "select pg_terminate_backend(%s)", [self.pid])  # fmt: skip
        while self._thread.is_alive():
            self._thread.join(0.02)
            self.used()
        return self.used() - before

    def close(self) -> None:
        self._thread.join()
        if self._conn.closed:
            return
        self._conn.rollback()
        self._big.sessions.append(self._conn)


@pytest.fixture(scope="module")
def proc(big: Big) -> None:
    """Skips where the server shows no processor times of its processes."""
    if not scalar(big.watch, "select pg_read_file('/proc/self/stat', true)"):
        pytest.skip("the server's system has no /proc")


CASES = [(function, place) for function, cases in LARGEST.items() for place in range(len(cases))]


@pytest.mark.usefixtures("proc")
@pytest.mark.parametrize(("function", "place"), CASES, ids=[f"{f} {p}" for f, p in CASES])
def test_a_cancel_ends_the_call(big: Big, function: str, place: int) -> None:
    run = Run(big, function, LARGEST[function][place](big))
    try:
        run.start()
        went_on = run.end("cancel")
    finally:
        run.close()
    if run.error is not None:
        state = run.error.sqlstate or ""
        # Refused before it was interrupted, for being too much, or not possible here.
        assert state in ENDED or state[:2] in ("54", "22", "28", "55", "25", "42", "P0"), run.error
    assert went_on < AT_MOST


@pytest.mark.usefixtures("proc")
@pytest.mark.parametrize("function", ["memory_add", "memory_search", "memory_update"])
def test_a_terminate_ends_the_session(big: Big, function: str) -> None:
    run = Run(big, function, LARGEST[function][0](big))
    try:
        run.start()
        went_on = run.end("terminate")
    finally:
        run.close()
    assert run.error is not None and run.error.sqlstate in ("57P01", None)
    assert went_on < AT_MOST


@pytest.mark.parametrize("function", ["memory_add", "memory_search", "memory_update"])
def test_a_timeout_ends_the_statement(big: Big, function: str) -> None:
    with psycopg.connect(big.dsn, autocommit=True) as conn:
        conn.execute("set statement_timeout = '200ms'")
        with pytest.raises(psycopg.errors.QueryCanceled, match="statement timeout"):
            call(conn, function, **LARGEST[function][0](big))
        conn.execute("set statement_timeout = 0")
        assert call(conn, "memory_search", query="tea", user_id="big")
