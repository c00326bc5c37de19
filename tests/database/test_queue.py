"""memory_add_async() and its workers: order, exactly once, errors, retries, interruptions."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any, LiteralString
from uuid import uuid4

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.conftest import fresh_database
from tests.database.calls import Connection, Row, Scope, call, refused, rows, scalar, texts
from tests.database.explained import explained, rows_read, scans
from tests.database.sessions import Sessions
from tests.model_server import ModelServer

WORKERS = 8


def said(text: str) -> list[Row]:
    return [{"role": "user", "content": text}]


def enqueue(conn: Connection, user_id: str, text: str, **arguments: Any) -> str:
    row = call(conn, "memory_add_async", messages=said(text), user_id=user_id, **arguments)
    return str(row[0]["memory_add_async"])


def event(conn: Connection, event_id: str, **arguments: Any) -> Row:
    return call(conn, "memory_event", id=event_id, **arguments)[0]


def process(conn: Connection, **arguments: Any) -> tuple[int, int]:
    """CALL memory_process_jobs(); how many succeeded and failed."""
    names = ", ".join(f"{name} => %({name})s" for name in arguments)
    row = conn.execute(f"call memory_process_jobs({names})".encode(), arguments).fetchone()
    assert row is not None
    return row[0], row[1]


def finish(sessions: Sessions, *, kill: float | None = None) -> list[Any]:
    """WORKERS connections until no job is unfinished; after `kill` seconds one is terminated.

    Returns the result of each: None, or the error that ended it.
    """

    def work(number: int) -> Any:
        with sessions.one() as conn:
            conn.execute(f"set application_name = 'worker {number}'".encode())
            try:
                while scalar(conn, "select count(*) from memory.job where completed_at is null"):
                    process(conn)
            except psycopg.Error as error:
                return error
        return None

    with ThreadPoolExecutor(WORKERS) as threads:
        results = threads.map(work, range(WORKERS))
        if kill is not None:
            time.sleep(kill)
            with sessions.one() as conn:
                conn.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity"
                    " where application_name = 'worker 0' and datname = current_database()"
                )
        return list(results)


@pytest.fixture(scope="module")
def model() -> Iterator[ModelServer]:
    with ModelServer() as server:
        yield server


@pytest.fixture(scope="module")
def sessions(dsn_admin: str, template: str) -> Iterator[Sessions]:
    """Those of a database whose statements come from the scripted model."""
    for database in fresh_database(dsn_admin, template):
        kept = Sessions(database)
        yield kept
        kept.close()


@pytest.fixture
def remote(sessions: Sessions, model: ModelServer) -> Iterator[Connection]:
    """A database whose statements come from the scripted model, with short waits between tries;
    nothing is in it.
    """
    model.reset()
    with sessions.one() as conn:
        call(
            conn, "memory_model_set", kind="chat", provider="openai", model="scripted",
            base_url=model.base_url, options={"attempts": 1},
        )  # fmt: skip
        conn.execute("select memory_setting_set('job_backoff_seconds', '0')")
        yield conn
    with sessions.one() as conn:
        conn.execute("delete from memory.job")
        for row in rows(conn, "select distinct user_id from memory.message"):
            call(conn, "memory_delete_all", user_id=row["user_id"], purge=True)
        conn.execute("update memory.project set settings = '{}'")


def answer(quote: str, memory: str) -> str:
    """What a model answers that found one statement."""
    return json.dumps({"facts": [{"quote": quote, "memory": memory, "action": "add"}]})


# ---- accepting


def test_a_job_runs_and_tells(shared: Connection, scope: Scope) -> None:
    event_id = enqueue(shared, scope.user_id, "I live in Rome.", occurred_at="2026-01-10")
    waiting = event(shared, event_id)
    assert str(waiting["event_id"]) == event_id
    assert waiting["status"] == "PENDING"
    assert waiting["results"] is None
    assert waiting["attempts"] == 0
    assert waiting["started_at"] is None
    assert scope.held() == set()
    assert process(shared) == (1, 0)
    done = event(shared, event_id)
    assert done["status"] == "SUCCEEDED"
    assert done["error"] is None
    assert done["attempts"] == 1
    assert waiting["created_at"] == done["created_at"] <= done["started_at"] <= done["completed_at"]
    (outcome,) = done["results"]
    assert outcome["event"] == "ADD"
    assert outcome["memory"] == "Lives in Rome"
    (found,) = scope.search("Rome", as_of="2026-02-01")
    assert str(found["id"]) == outcome["id"]
    call(shared, "memory_undo", event_id=outcome["event_id"])
    assert scope.held() == set()
    # The text lies in memory.message now, and only there.
    assert scalar(shared, "select request from memory.job where id = %s", event_id) is None


def test_all_arguments_count(shared: Connection, scope: Scope) -> None:
    expires_at = datetime.now(UTC) + timedelta(days=9)
    ids = {"agent_id": "agent", "run_id": "run", "app_id": "app"}
    arguments: Row = {
        "metadata": {"a": 1}, "infer": False, "kind": "episode", "categories": ["x", "y"],
        "expires_at": expires_at, "occurred_at": datetime(2026, 1, 2, 3, tzinfo=UTC),
        "immutable": True,
    }  # fmt: skip
    enqueue(shared, scope.user_id, "Word for word", **ids, **arguments)
    call(shared, "memory_add", messages=said("Word for word too"), user_id=scope.user_id,
         **ids, **arguments)  # fmt: skip
    process(shared)
    held = rows(
        shared,
        "select user_id, agent_id, run_id, app_id, metadata, kind, categories, expires_at, valid,"
        " immutable, stated_at, actor from memory.memory where user_id = %s",
        scope.user_id,
    )
    assert len(held) == 2
    assert held[0] == held[1]
    assert held[0]["categories"] == ["x", "y"]


def test_text_is_taken_too(shared: Connection, scope: Scope) -> None:
    for text in ("I like tea.", '[{"role": "user", "content": "I like jazz."}]'):
        call(shared, "memory_add_async", messages=text, user_id=scope.user_id)
    process(shared)
    assert scope.held() == {"Likes tea", "Likes jazz"}


@pytest.mark.parametrize(
    ("sqlstate", "arguments"),
    [
        ("22023", {"messages": "x"}),
        ("22023", {"messages": "x", "user_id": "*"}),
        ("22023", {"messages": "x", "user_id": "a", "kind": "nonsense"}),
        ("22023", {"messages": "x", "user_id": "a", "idempotency_key": ""}),
        ("22004", {"messages": None, "user_id": "a"}),
        ("2200F", {"messages": "", "user_id": "a"}),
        ("22P02", {"messages": [{"role": "boss", "content": "x"}], "user_id": "a"}),
        ("2203A", {"messages": [{"role": "user"}], "user_id": "a"}),
        ("22039", {"messages": Jsonb(7), "user_id": "a"}),
        ("22000", {"messages": [{"role": "user", "content": "x", "embedding": [1]}],
                   "user_id": "a", "infer": False}),
        ("3F000", {"messages": "x", "user_id": "a", "project": "nowhere"}),
    ],
)  # fmt: skip
def test_bad_input_is_refused_at_once(shared: Connection, sqlstate: str, arguments: Row) -> None:
    if arguments["messages"] is None:
        arguments = arguments | {"messages": Jsonb(None)}
    with refused(shared, sqlstate):
        call(shared, "memory_add_async", **arguments)


def test_it_belongs_to_the_callers_transaction(shared: Connection, scope: Scope) -> None:
    with pytest.raises(ZeroDivisionError), shared.transaction():
        event_id = enqueue(shared, scope.user_id, "I live in Rome.")
        assert event(shared, event_id)["status"] == "PENDING"
        raise ZeroDivisionError
    with pytest.raises(psycopg.errors.NoDataFound):
        event(shared, event_id)


def test_unknown_events(shared: Connection) -> None:
    with refused(shared, "P0002"):
        event(shared, str(uuid4()))
    with refused(shared, "22004"):
        call(shared, "memory_event", id=None)


def test_workers_are_woken(shared_database: str, scope: Scope) -> None:
    with psycopg.connect(shared_database, autocommit=True) as listener:
        listener.execute("listen memory_job")
        enqueue(scope.conn, scope.user_id, "I live in Rome.")
        (note,) = listener.notifies(timeout=5, stop_after=1)
    assert (note.channel, note.payload) == ("memory_job", "default")
    process(scope.conn)


# ---- idempotency


def test_a_key_returns_the_same_id(shared: Connection, scope: Scope) -> None:
    key = {"idempotency_key": scope.user_id}
    first = enqueue(shared, scope.user_id, "I live in Rome.", **key)
    assert enqueue(shared, scope.user_id, "I live in Rome.", **key) == first
    with refused(shared, "23505"):
        enqueue(shared, scope.user_id, "I live in Oslo.", **key)
    assert process(shared) == (1, 0)
    assert enqueue(shared, scope.user_id, "I live in Rome.", **key) == first
    assert process(shared) == (0, 0)
    with refused(shared, "23505"):
        enqueue(shared, scope.user_id, "I live in Oslo.", **key)
    (outcome,) = event(shared, first)["results"]
    # memory_add() with the key gives what the job came to.
    (answered,) = scope.say("I live in Rome.", **key)
    assert str(answered["id"]) == outcome["id"]


def test_a_key_that_memory_add_has_answered(shared: Connection, scope: Scope) -> None:
    key = {"idempotency_key": scope.user_id}
    (added,) = scope.say("I live in Rome.", **key)
    done = event(shared, enqueue(shared, scope.user_id, "I live in Rome.", **key))
    assert done["status"] == "SUCCEEDED"
    assert done["results"][0]["id"] == str(added["id"])
    assert process(shared) == (0, 0)


def test_memory_add_between_the_call_and_the_worker(shared: Connection, scope: Scope) -> None:
    key = {"idempotency_key": scope.user_id}
    event_id = enqueue(shared, scope.user_id, "I live in Rome.", **key)
    (added,) = scope.say("I live in Rome.", **key)
    assert process(shared) == (1, 0)
    assert event(shared, event_id)["results"][0]["id"] == str(added["id"])
    assert len(call(shared, "memory_messages", user_id=scope.user_id)) == 1


def test_one_key_from_many_sessions(shared_database: str, scope: Scope) -> None:
    def add(_: int) -> str:
        with psycopg.connect(shared_database, autocommit=True) as conn:
            return enqueue(conn, scope.user_id, "I live in Rome.", idempotency_key=scope.user_id)

    with ThreadPoolExecutor(WORKERS) as threads:
        assert len(set(threads.map(add, range(WORKERS)))) == 1
    assert process(scope.conn) == (1, 0)


# ---- order and workers


def test_the_order_of_a_scope_is_kept(database: str) -> None:
    cities = ["Rome", "Oslo", "Lima", "Cairo", "Paris", "Tokyo"]
    users = [f"user {n}" for n in range(5)]
    with psycopg.connect(database, autocommit=True) as conn:
        for city in cities:
            for user in users:
                enqueue(conn, user, f"I live in {city}.")
        sessions = Sessions(database)
        assert finish(sessions) == [None] * WORKERS
        sessions.close()
        for user in users:
            scope = Scope(conn, user)
            assert scope.held() == {"Lives in Tokyo"}
            events = scope.events()
            assert [row["new_memory"] for row in events] == [f"Lives in {c}" for c in cities]
        assert scalar(conn, "select max(attempts) from memory.job") == 1


def test_every_job_once_though_a_worker_is_terminated(
    remote: Connection, sessions: Sessions, model: ModelServer
) -> None:
    model.script(chat=[{"when": "", "seconds": 0.1}])
    jobs = [(f"user {n % 12}", f"Message {n}") for n in range(72)]
    for user, text in jobs:
        enqueue(remote, user, text)
    results = finish(sessions, kill=0.35)
    assert sum(isinstance(result, psycopg.OperationalError) for result in results) == 1
    assert results.count(None) == WORKERS - 1
    assert rows(remote, "select state, count(*) from memory.job group by state") == [
        {"state": "succeeded", "count": len(jobs)}
    ]
    stored = rows(remote, "select user_id, content from memory.message order by created_at, id")
    assert len(stored) == len(jobs)
    for user in {user for user, _ in jobs}:
        own = [row["content"] for row in stored if row["user_id"] == user]
        assert own == [text for owner, text in jobs if owner == user]
    # The job that the worker left was tried again, and only it.
    assert scalar(remote, "select sum(attempts) from memory.job") in (len(jobs), len(jobs) + 1)
    assert model.counts()["chat"] <= len(jobs) + 1


def test_while_the_model_answers_nothing_is_held(
    remote: Connection, sessions: Sessions, model: ModelServer
) -> None:
    model.script(chat=[{"when": "", "held": True}])
    enqueue(remote, "a", "Message")
    with ThreadPoolExecutor(1) as threads, sessions.one() as conn:
        pid = conn.info.backend_pid
        running = threads.submit(process, conn)
        wait_for(lambda: model.counts()["chat"] == 1)
        assert (
            scalar(remote, "select backend_xid from pg_stat_activity where pid = %s", pid) is None
        )
        held = rows(
            remote,
            "select locktype, mode from pg_locks where pid = %s and mode not in"
            " ('AccessShareLock') and locktype <> 'virtualxid'",
            pid,
        )
        assert held == []
        status = rows(remote, "select state, worker from memory.job")[0]
        assert status["state"] == "running"
        assert status["worker"].startswith(str(pid))
        # The scope is free: a call of memory_add() need not wait for the queue.
        call(remote, "memory_add", messages="x", user_id="a", infer=False)
        assert not running.done()
        model.release()
        assert running.result() == (1, 0)


def wait_for(condition: Any, seconds: float = 60) -> None:
    """Until it holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_an_abandoned_job_is_taken_over_at_once(
    remote: Connection, sessions: Sessions, model: ModelServer
) -> None:
    model.script(chat=[{"seconds": 60}])
    event_id = enqueue(remote, "a", "First")
    enqueue(remote, "a", "Second")
    with ThreadPoolExecutor(1) as threads, sessions.one() as conn:
        running = threads.submit(process, conn)
        wait_for(lambda: model.counts()["chat"] == 1)
        assert event(remote, event_id)["status"] == "RUNNING"
        assert process(remote) == (0, 0)  # somebody is at it, and the second has to wait
        remote.execute("select pg_terminate_backend(%s)", [conn.info.backend_pid])
        with pytest.raises(psycopg.OperationalError):
            running.result()
    wait_for(lambda: process(remote) == (2, 0))
    assert event(remote, event_id)["attempts"] == 2
    found = call(remote, "memory_messages", user_id="a")
    assert [row["content"] for row in found] == ["Second", "First"]


def test_statement_timeout_leaves_the_job(
    remote: Connection, sessions: Sessions, model: ModelServer
) -> None:
    model.script(chat=[{"act": "hang"}])
    event_id = enqueue(remote, "a", "I live in Rome.")
    with sessions.one() as conn:
        conn.execute("set statement_timeout = '500ms'")
        with pytest.raises(psycopg.errors.QueryCanceled):
            process(conn)
        # No lock stays behind in the session, though it lives on.
        model.script(chat=[{"when": "", "content": answer("I live in Rome", "Lives in Rome")}])
        assert process(remote) == (1, 0)
    done = event(remote, event_id)
    assert done["status"] == "SUCCEEDED"
    assert done["attempts"] == 2
    assert texts(done["results"]) == ["Lives in Rome"]


def test_a_job_that_no_worker_survives_ends(
    remote: Connection, sessions: Sessions, model: ModelServer
) -> None:
    model.script(chat=[{"when": "", "act": "hang"}])
    remote.execute("select memory_setting_set('job_attempts', '2')")
    event_id = enqueue(remote, "a", "I live in Rome.")
    for attempt in (1, 2):
        with ThreadPoolExecutor(1) as threads, sessions.one() as conn:
            running = threads.submit(process, conn)
            wait_for(lambda: model.counts()["chat"] == attempt)  # noqa: B023
            remote.execute("select pg_terminate_backend(%s)", [conn.info.backend_pid])
            with pytest.raises(psycopg.OperationalError):
                running.result()
    wait_for(lambda: process(remote) == (0, 1))
    dead = event(remote, event_id)
    assert dead["status"] == "FAILED"
    assert dead["error"]["message"] == "no worker came back from this job"


def test_a_job_that_always_meets_the_time_limit_ends(
    remote: Connection, sessions: Sessions, model: ModelServer
) -> None:
    model.script(chat=[{"when": "", "act": "hang"}])
    remote.execute("select memory_setting_set('job_attempts', '2')")
    event_id = enqueue(remote, "a", "I live in Rome.")
    with sessions.one() as conn:
        conn.execute("set statement_timeout = '300ms'")
        for attempt in (1, 2):
            wait_for(lambda: scalar(conn, "select run_after <= now() from memory.job"))
            with pytest.raises(psycopg.errors.QueryCanceled):
                process(conn)
            assert event(remote, event_id)["attempts"] == attempt
    dead = event(remote, event_id)
    assert dead["status"] == "FAILED"
    assert dead["error"]["sqlstate"] == "57014"


@pytest.mark.parametrize("worker", ["", "no number", "999999999 gone", "{pid} idle"])
def test_a_job_that_nobody_works_on_is_taken(
    shared: Connection, scope: Scope, session: Connection, worker: str
) -> None:
    """Its worker was cancelled, is gone, or never was one."""
    enqueue(shared, scope.user_id, "I live in Rome.")
    shared.execute(
        "update memory.job set state = 'running', attempts = 1, started_at = clock_timestamp(),"
        " worker = %s where user_id = %s",
        [worker.format(pid=scalar(session, "select pg_backend_pid()")), scope.user_id],
    )
    assert process(shared) == (1, 0)
    assert "Lives in Rome" in scope.held()


def test_a_scope_with_a_backlog_holds_up_no_other(
    remote: Connection, sessions: Sessions, model: ModelServer
) -> None:
    model.script(chat=[{"when": "slow", "held": True}])
    enqueue(remote, "a", "slow")
    with ThreadPoolExecutor(1) as threads, sessions.one() as conn:
        running = threads.submit(process, conn, max_jobs=1)
        wait_for(lambda: model.counts()["chat"] == 1)
        remote.execute(
            "select count(memory_add_async('waits', user_id => 'a')) from generate_series(1, 200)"
        )
        enqueue(remote, "b", "quick")
        assert process(remote, max_jobs=2) == (1, 0)
        done = rows(remote, "select user_id from memory.job where state = 'succeeded'")
        assert done == [{"user_id": "b"}]
        model.release()
        assert running.result() == (1, 0)


def test_a_cancel_is_no_try(remote: Connection, sessions: Sessions, model: ModelServer) -> None:
    model.script(chat=[{"when": "slow", "held": True}])
    event_id = enqueue(remote, "a", "slow")
    later = enqueue(remote, "a", "quick")
    with ThreadPoolExecutor(1) as threads, sessions.one() as conn:
        for attempt in range(1, 8):  # of job_attempts: 5
            running = threads.submit(process, conn)
            wait_for(lambda: model.counts()["chat"] == attempt)  # noqa: B023
            conn.cancel_safe()
            with pytest.raises(psycopg.errors.QueryCanceled, match="any worker's again"):
                running.result()
            told = event(remote, event_id)
            assert (told["status"], told["attempts"], told["started_at"]) == ("PENDING", 0, None)
        model.release()
        assert process(conn) == (2, 0)
    assert event(remote, event_id)["attempts"] == 1
    assert event(remote, later)["status"] == "SUCCEEDED"


def test_a_cancelled_try_after_a_failed_one(
    remote: Connection, sessions: Sessions, model: ModelServer
) -> None:
    call(remote, "memory_setting_set", name="job_backoff_seconds", value=Jsonb(0))
    model.script(chat=[{"when": "", "act": "refuse"}])
    event_id = enqueue(remote, "a", "slow")
    assert process(remote, max_jobs=1) == (0, 1)
    failed = event(remote, event_id)
    model.script(chat=[{"when": "", "held": True}])
    with ThreadPoolExecutor(1) as threads, sessions.one() as conn:
        calls = model.counts()["chat"]
        running = threads.submit(process, conn)
        wait_for(lambda: model.counts()["chat"] > calls)
        conn.cancel_safe()
        with pytest.raises(psycopg.errors.QueryCanceled):
            running.result()
        told = event(remote, event_id)
        assert (told["attempts"], told["error"]) == (1, failed["error"])
        model.release()
        assert process(conn) == (1, 0)


def test_a_try_that_the_server_s_end_cut_short_is_none(shared: Connection, scope: Scope) -> None:
    event_id = enqueue(shared, scope.user_id, "I live in Rome.")
    gone = "update memory.job set state = 'running', attempts = %s, worker = '1',"
    before = " started_at = pg_postmaster_start_time() - interval '1 s' where user_id = %s"
    shared.execute((gone + before).encode(), [5, scope.user_id])
    assert process(shared) == (1, 0)
    assert event(shared, event_id)["attempts"] == 5
    dead = enqueue(shared, scope.user_id, "I live in Oslo.")
    since = " started_at = pg_postmaster_start_time() + interval '1 ms' where id = %s"
    shared.execute((gone + since).encode(), [5, dead])  # it may have brought its backend down
    assert process(shared) == (0, 1)
    assert event(shared, dead)["status"] == "FAILED"


def jobs_read_a_claim(conn: Connection) -> float:
    """Jobs that are looked at to take and run one, on average of ten."""
    with explained(conn, analyze=True) as plans:
        assert process(conn, max_jobs=10) == (10, 0)
    read = sum(rows_read(scan) for scan in scans(plans) if scan["Relation Name"] == "job")
    assert read >= 10
    return read / 10


def test_a_long_queue_without_statistics(shared: Connection, scope: Scope) -> None:
    """Neither many scopes nor many jobs of one scope, nor many that wait, slow a claim down."""
    enqueue(shared, scope.user_id, "I live in Rome.", infer=False)
    many = (
        "insert into memory.job (project, user_id, request, request_hash, run_after)"
        " select project, %s || n % %s, request, request_hash, clock_timestamp() + %s"
        " from memory.job, generate_series(1, 20000) as n where user_id = %s"
    )
    try:
        for prefix, scopes, wait in (("due ", 20000, "0"), ("long ", 1, "0"), ("w ", 20000, "1 h")):
            shared.execute(
                many.replace("n % %s", "n %% %s").encode(),
                [f"{scope.user_id} {prefix}", scopes, wait, scope.user_id],
            )
        assert process(shared, max_jobs=100) == (100, 0)
        assert jobs_read_a_claim(shared) <= 1000  # of 60,000
        # Now only one scope has jobs that are due.
        shared.execute("delete from memory.job where user_id like %s", [f"{scope.user_id} due %"])
        assert process(shared, max_jobs=100) == (100, 0)
        assert jobs_read_a_claim(shared) <= 1000  # of 60,000
    finally:
        shared.execute("delete from memory.job where state = 'pending'")


def test_projects(shared: Connection) -> None:
    for project in ("one", "two"):
        call(shared, "memory_project_create", name=project)
        enqueue(shared, "a", "I live in Rome.", project=project)
    with refused(shared, "3F000"):
        process(shared, project="nowhere")
    assert process(shared, project="one") == (1, 0)
    assert process(shared, max_jobs=0) == (0, 0)
    assert process(shared) == (1, 0)


def test_a_transaction_block_is_refused(shared: Connection, scope: Scope) -> None:
    event_id = enqueue(shared, scope.user_id, "I live in Rome.")
    with (
        pytest.raises(psycopg.errors.InvalidTransactionTermination),
        shared.transaction(),
    ):
        process(shared)
    assert event(shared, event_id)["status"] == "PENDING"
    shared.execute("set default_transaction_isolation = 'serializable'")
    assert process(shared) == (1, 0)
    shared.execute("reset default_transaction_isolation")


def test_times_mean_what_they_mean_to_the_caller(shared: Connection, scope: Scope) -> None:
    message = said("Word for word")[0] | {"occurred_at": "2026-03-01 12:00"}
    shared.execute("set timezone = 'Asia/Shanghai'")
    call(shared, "memory_add_async", messages=[message], user_id=scope.user_id, infer=False)
    shared.execute("set timezone = 'UTC'")
    before = datetime.now(UTC)
    other = enqueue(shared, scope.user_id, "I live in Rome.")
    after = datetime.now(UTC)
    time.sleep(0.1)
    process(shared)
    shared.execute("reset timezone")
    dated, undated = rows(
        shared, "select stated_at from memory.memory where user_id = %s order by id", scope.user_id
    )
    assert dated["stated_at"] == datetime(2026, 3, 1, 4, tzinfo=UTC)
    # Said when it was handed over, not when a worker got to it.
    assert before <= undated["stated_at"] <= after
    assert event(shared, other)["status"] == "SUCCEEDED"


# ---- errors


def test_errors_are_tried_again_and_then_parked(remote: Connection, model: ModelServer) -> None:
    remote.execute("select memory_setting_set('job_attempts', '3')")
    model.script(chat=[{"when": "", "act": "refuse", "status": 500}])
    first = enqueue(remote, "a", "I live in Rome.")
    second = enqueue(remote, "a", "I live in Oslo.")
    assert process(remote, max_jobs=1) == (0, 1)
    waiting = event(remote, first)
    assert waiting["status"] == "PENDING"
    assert waiting["attempts"] == 1
    assert waiting["error"]["sqlstate"] == "ME003"
    assert process(remote, max_jobs=2) == (0, 2)
    dead = event(remote, first)
    assert dead["status"] == "FAILED"
    assert dead["attempts"] == 3
    assert dead["completed_at"] is not None
    # A dead job is out of the way of its scope's others.
    model.script(chat=[
        {"when": "Rome", "content": answer("I live in Rome", "Lives in Rome")},
        {"when": "Oslo", "content": answer("I live in Oslo", "Lives in Oslo")},
    ])  # fmt: skip
    assert process(remote) == (1, 0)
    assert event(remote, second)["status"] == "SUCCEEDED"
    assert event(remote, first)["status"] == "FAILED"
    # Nothing is lost: it was said earlier, so it takes its place in the past.
    assert call(remote, "memory_job_retry", id=first)[0]["memory_job_retry"] == 1
    assert event(remote, first)["attempts"] == 0
    assert process(remote) == (1, 0)
    assert event(remote, first)["error"] is None
    assert len(call(remote, "memory_messages", user_id="a")) == 2
    with refused(remote, "P0002"):
        call(remote, "memory_job_retry", id=first)


def test_backoff(remote: Connection, model: ModelServer) -> None:
    remote.execute("select memory_setting_set('job_backoff_seconds', '40')")
    model.script(chat=[{"when": "", "act": "refuse", "status": 500}])
    event_id = enqueue(remote, "a", "I live in Rome.")
    for attempt in range(3):
        assert process(remote) == (0, 1)
        assert process(remote) == (0, 0)
        wait = scalar(
            remote,
            "select extract(epoch from run_after - clock_timestamp())::float8 from memory.job",
        )
        assert wait == pytest.approx(40 * 2**attempt, abs=2)
        remote.execute("update memory.job set run_after = now()")
    # While it waits, a later job of its scope waits with it; another scope's does not.
    process(remote)
    enqueue(remote, "a", "Later")
    model.reset()
    enqueue(remote, "b", "Other")
    assert process(remote) == (1, 0)
    assert call(remote, "memory_job_retry")[0]["memory_job_retry"] == 1
    assert process(remote) == (2, 0)
    assert event(remote, event_id)["status"] == "SUCCEEDED"


def test_what_cannot_succeed_is_dead_at_once(shared: Connection, scope: Scope) -> None:
    event_id = enqueue(shared, scope.user_id, "I live in Rome.")
    shared.execute(
        "update memory.job set request = jsonb_set(request, '{defaults,expires_at}', '\"soon\"')"
        " where id = %s",
        [event_id],
    )
    notices: list[str] = []
    shared.add_notice_handler(lambda diagnostic: notices.append(str(diagnostic.message_primary)))
    assert process(shared) == (0, 1)
    dead = event(shared, event_id)
    assert dead["status"] == "FAILED"
    assert dead["attempts"] == 1
    assert dead["error"]["sqlstate"] == "22007"
    assert notices == [f"job {event_id} is dead: {dead['error']['message']}"]
    assert scope.held() == set()
    assert call(shared, "memory_messages", user_id=scope.user_id) == []


@pytest.mark.parametrize(
    "time_zone",
    ['"Nowhere/Gone"', '""', '"UTC; x"', "5000", "{}", "[]", "true"],
)
def test_a_job_of_no_time_zone_is_dead_alone(
    shared: Connection, scope: Scope, time_zone: str
) -> None:
    """Written by direct SQL, or of a zone that the server has lost; the worker goes on."""
    first = enqueue(shared, scope.user_id, "I live in Rome.")
    shared.execute(
        "update memory.job set request = jsonb_set(request, '{time_zone}', %s::jsonb)"
        " where id = %s",
        [time_zone, first],
    )
    later = enqueue(shared, scope.user_id, "I live in Oslo.")
    elsewhere = enqueue(shared, f"{scope.user_id} too", "I live in Oslo.")
    assert process(shared) == (2, 1)
    dead = event(shared, first)
    assert (dead["status"], dead["attempts"]) == ("FAILED", 1)
    assert dead["error"]["sqlstate"] == "22023"
    assert "TimeZone" in dead["error"]["message"]
    assert event(shared, later)["status"] == event(shared, elsewhere)["status"] == "SUCCEEDED"
    assert scope.held() == {"Lives in Oslo"}
    assert scalar(shared, "show timezone") == scalar(
        shared, "select reset_val from pg_settings where name = 'TimeZone'"
    )


@pytest.mark.parametrize(
    "request_", ["request - 'time_zone'", "request || '{\"time_zone\": null}'"]
)
def test_a_job_without_a_time_zone_runs_in_the_worker_s(
    shared: Connection, scope: Scope, request_: LiteralString
) -> None:
    event_id = enqueue(shared, scope.user_id, "I live in Rome.")
    shared.execute("update memory.job set request = " + request_ + " where id = %s", [event_id])
    assert process(shared) == (1, 0)
    assert scope.held() == {"Lives in Rome"}


def test_all_dead_jobs_of_a_project_again(remote: Connection, model: ModelServer) -> None:
    remote.execute("select memory_setting_set('job_attempts', '1')")
    model.script(chat=[{"when": "", "act": "refuse", "status": 500}])
    for user in "abc":
        enqueue(remote, user, "I live in Rome.")
    assert process(remote) == (0, 3)
    model.reset()
    assert call(remote, "memory_job_retry")[0]["memory_job_retry"] == 3
    assert process(remote) == (3, 0)
    assert call(remote, "memory_job_retry")[0]["memory_job_retry"] == 0


# ---- purging


def test_a_purge_takes_the_jobs_along(remote: Connection, model: ModelServer) -> None:
    model.script(chat=[{"when": "", "content": answer("I live in Rome", "Lives in Rome")}])
    enqueue(remote, "a", "I live in Rome.")
    enqueue(remote, "b", "I live in Rome.")
    process(remote)
    enqueue(remote, "a", "Waits")
    call(remote, "memory_delete_all", user_id="a", purge=True)
    assert rows(remote, "select user_id from memory.job") == [{"user_id": "b"}]
    (held,) = call(remote, "memory_list", user_id="b")
    call(remote, "memory_delete", id=held["id"], purge=True)
    assert rows(remote, "select from memory.job") == []


def test_a_job_purged_while_it_runs_writes_nothing(
    remote: Connection, sessions: Sessions, model: ModelServer
) -> None:
    model.script(chat=[
        {"when": "", "held": True, "content": answer("I live in Rome", "Lives in Rome")}
    ])  # fmt: skip
    enqueue(remote, "a", "I live in Rome.")
    with ThreadPoolExecutor(1) as threads, sessions.one() as conn:
        running = threads.submit(process, conn)
        wait_for(lambda: model.counts()["chat"] == 1)
        call(remote, "memory_delete_all", user_id="a", purge=True)
        model.release()
        assert running.result() == (0, 1)
    assert call(remote, "memory_list", user_id="a") == []
    assert call(remote, "memory_messages", user_id="a") == []


# ---- roles


def test_writers_work_and_readers_look(dsn_admin: str, template: str) -> None:
    for database in fresh_database(dsn_admin, template):
        with psycopg.connect(database, autocommit=True) as conn:
            conn.execute("set role memory_writer")
            event_id = enqueue(conn, "a", "I live in Rome.", idempotency_key="k")
            assert process(conn) == (1, 0)
            conn.execute("set role memory_reader")
            assert event(conn, event_id)["status"] == "SUCCEEDED"
            for refused_call in (
                lambda: enqueue(conn, "a", "I live in Rome."),
                lambda: process(conn),
                lambda: call(conn, "memory_job_retry"),
            ):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    refused_call()
