"""What row security costs a search: fenced roles beside one that is not, in blocks by turns.

    python bench/fence.py [--memories 600] [--blocks 25] [--searches 100]

CPU is what each session's own process was running for, as the kernel counts it (Linux). Of each
role the best block counts: what disturbs a block makes it slower, never faster.
"""

from __future__ import annotations

import argparse
import statistics
from pathlib import Path
from typing import Any

import psycopg
from agent_memory.cli import chosen_dsn
from psycopg.conninfo import make_conninfo
from psycopg.types.json import Jsonb
from tables import table

PROJECT = "fence_bench"
TOPICS = ("tea", "Rome", "running", "the guitar", "chess", "Oslo", "figs", "work", "my sister")
ROLES: dict[str, dict[str, Any] | None] = {
    "not fenced": None,
    "the user": {"user_id": "user 1"},
    "the project": {},
    "the project, bound": {"bound": True},
    "user and agent": {"user_id": "user 1", "agent_id": "bot"},
}


def fill(conn: psycopg.Connection, memories: int) -> None:
    conn.execute("select memory_project_create(%s)", [PROJECT])
    said = [
        {"role": "user", "content": f"Note {n}: I like {TOPICS[n % 9]} and {TOPICS[n % 7]}"}
        for n in range(memories)
    ]
    for user in ("user 1", "user 2"):
        conn.execute(
            "select from memory_add(%s, user_id => %s, agent_id => 'bot', infer => false,"
            " project => %s)", [Jsonb(said), user, PROJECT],
        )  # fmt: skip


def seconds(pid: int) -> float:
    """On a processor, since the process began."""
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e9


class Session:
    """A role's, with what it asks."""

    def __init__(self, conn: psycopg.Connection, key: str | None, agent: str | None) -> None:
        self.conn, self.key, self.agent = conn, key, agent
        self.pid = conn.info.backend_pid
        self.blocks: list[float] = []

    def block(self, searches: int) -> None:
        """One more, in CPU milliseconds a search."""
        before = seconds(self.pid)
        with self.conn.transaction():
            if self.key:
                self.conn.execute("select memory_bind(%s, user_id => 'user 1')", [self.key])
            for n in range(searches):
                self.conn.execute(
                    "select * from memory_search(%s, user_id => 'user 1', agent_id => %s,"
                    " project => %s)", [f"Who likes {TOPICS[n % 9]}?", self.agent, PROJECT],
                ).fetchall()  # fmt: skip
        self.blocks.append((seconds(self.pid) - before) / searches * 1000)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--memories", type=int, default=600, help="of each of two users")
    parser.add_argument("--blocks", type=int, default=25)
    parser.add_argument("--searches", type=int, default=100, help="a block")
    parser.add_argument("--dsn", default=None)
    options = parser.parse_args()
    dsn = chosen_dsn()
    made: list[str] = []
    with psycopg.connect(dsn, autocommit=True) as admin:
        try:
            fill(admin, options.memories)
            admin.execute("analyze")
            sessions: dict[str, Session] = {}
            for number, (what, grant) in enumerate(ROLES.items()):
                name = f"fence_bench_{number}"
                admin.execute(f"create role {name} login password 'x'".encode())
                made.append(name)
                key = None
                if grant is None:
                    admin.execute(f"grant memory_reader to {name}".encode())
                else:
                    given = {"role": name, "project": PROJECT} | grant
                    named = ", ".join(f"{argument} => %({argument})s" for argument in given)
                    admin.execute(f"select memory_grant({named})".encode(), given)
                if grant and grant.get("bound"):
                    (key,) = admin.execute(
                        "select key from memory_key_create('bench', role => %s, project => %s)",
                        [name, PROJECT],
                    ).fetchone() or (None,)
                conn = psycopg.connect(make_conninfo(dsn, user=name, password="x"), autocommit=True)
                sessions[what] = Session(conn, key, (grant or {}).get("agent_id"))
            sessions["not fenced, by user and agent"] = Session(
                sessions["not fenced"].conn, None, "bot"
            )
            for _ in range(options.blocks + 1):
                for session in sessions.values():
                    session.block(options.searches)
            report(sessions)
            for session in sessions.values():
                session.conn.close()
        finally:
            admin.execute("select memory_project_drop(%s)", [PROJECT])
            for name in made:
                admin.execute(f"drop owned by {name}; drop role {name}".encode())


def report(sessions: dict[str, Session]) -> None:
    lines = []
    for what, session in sessions.items():
        blocks = session.blocks[1:]  # the first made the plans
        base = sessions["not fenced, by user and agent" if session.agent else "not fenced"].blocks[
            1:
        ]
        ratio = min(blocks) / min(base) - 1
        pairs = statistics.median(one / other for one, other in zip(blocks, base, strict=True)) - 1
        lines.append([what, f"{min(blocks):.3f}", f"{ratio:+.1%}", f"{pairs:+.1%}"])
    print(table(["granted", "CPU ms a search", "best block", "median of pairs"], lines))


if __name__ == "__main__":
    main()
