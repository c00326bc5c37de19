"""What row security costs a search: fenced roles beside one that is not, in the same seconds.

    python bench/fence.py [--memories 600] [--sets 6] [--blocks 5] [--turns 7]

CPU is what each session's own process was running for, as the kernel counts it (Linux). In a block,
a transaction of each session, all of them take turns of nine searches, so that what else the
machine does disturbs them alike. Where a process's memory lies makes a per cent or two: so several
sets of sessions are opened, one after the other. Of all blocks' ratios the median counts; half of
them lie between the quartiles.
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


BY_AGENT = "not fenced, by user and agent"


def fill(conn: psycopg.Connection, memories: int) -> None:
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

    def __init__(self, dsn: str, role: str, key: str | None, agent: str | None) -> None:
        self.conn = psycopg.connect(make_conninfo(dsn, user=role, password="x"), autocommit=True)
        self.key, self.agent = key, agent
        self.pid = self.conn.info.backend_pid
        self.blocks: list[float] = []

    def begin(self) -> None:
        """A transaction, and a block."""
        self.blocks.append(-seconds(self.pid))
        self.conn.execute("begin")
        if self.key:
            self.conn.execute("select memory_bind(%s, user_id => 'user 1')", [self.key])

    def turn(self) -> None:
        for topic in TOPICS:
            self.conn.execute(
                "select * from memory_search(%s, user_id => 'user 1', agent_id => %s,"
                " project => %s)", [f"Who likes {topic}?", self.agent, PROJECT],
            ).fetchall()  # fmt: skip

    def end(self, turns: int) -> None:
        """The block is then what a search took, in CPU milliseconds."""
        self.conn.execute("commit")
        self.blocks[-1] += seconds(self.pid)
        self.blocks[-1] *= 1000 / (turns * len(TOPICS))


def block(sessions: list[Session], turns: int) -> None:
    for session in sessions:
        session.begin()
    for turn in range(turns):
        first = turn % len(sessions)
        for session in sessions[first:] + sessions[:first]:
            session.turn()
    for session in sessions:
        session.end(turns)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--memories", type=int, default=600, help="of each of two users")
    parser.add_argument("--sets", type=int, default=6, help="of sessions")
    parser.add_argument("--blocks", type=int, default=5, help="of each set")
    parser.add_argument("--turns", type=int, default=7, help="of nine searches, a block")
    parser.add_argument("--dsn", default=None)
    options = parser.parse_args()
    dsn = chosen_dsn()
    made: list[str] = []
    with psycopg.connect(dsn, autocommit=True) as admin:
        admin.execute("select memory_project_create(%s)", [PROJECT])
        try:
            fill(admin, options.memories)
            admin.execute("analyze")
            who: dict[str, tuple[str, str | None, str | None]] = {}
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
                who[what] = name, key, (grant or {}).get("agent_id")
            who[BY_AGENT] = made[0], None, "bot"
            blocks: dict[str, list[float]] = {what: [] for what in who}
            for _ in range(options.sets):
                sessions = {what: Session(dsn, *of) for what, of in who.items()}
                for _ in range(options.blocks + 1):
                    block(list(sessions.values()), options.turns)
                for what, session in sessions.items():
                    blocks[what] += session.blocks[1:]  # the first made the plans
                    session.conn.close()
            report(blocks)
        finally:
            admin.execute("select memory_project_drop(%s)", [PROJECT])
            for name in made:
                admin.execute(f"drop owned by {name}; drop role {name}".encode())


def report(measured: dict[str, list[float]]) -> None:
    lines = []
    for what, blocks in measured.items():
        base = measured[BY_AGENT if "agent" in what else "not fenced"]
        ratios = [one / other for one, other in zip(blocks, base, strict=True)]
        low, middle, high = statistics.quantiles(ratios, n=4)
        lines.append([
            what, f"{statistics.median(blocks):.3f}", f"{middle - 1:+.1%}",
            f"{low - 1:+.1%} to {high - 1:+.1%}",
        ])  # fmt: skip
    print(table(["granted", "CPU ms a search", "more, median", "quartiles"], lines))


if __name__ == "__main__":
    main()
