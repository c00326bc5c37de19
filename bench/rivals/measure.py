"""Which of the labelled pairs end through memory_add() as they should.

    python bench/rivals/measure.py english_held_out [--dsn DSN] [--failures]

Each pair is said to a scope of its own. Ended: no memory of the former statement is current any
more; a pair whose former statement gave none is not counted.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

import psycopg
from agent_memory.connection import external_dsn
from agent_memory.embedded import Server

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from rivals.pairs import pairs


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="+", help="files of pairs, without .txt")
    parser.add_argument("--dsn", default=external_dsn())
    parser.add_argument("--failures", action="store_true")
    arguments = parser.parse_args()
    dsn = arguments.dsn or Server().dsn()
    with psycopg.connect(dsn) as connection:
        for name in arguments.names:
            counts: Counter[str] = Counter()
            for place, pair in enumerate(pairs(name)):
                user = f"{name} {place}"
                say(connection, pair.before, user, "2026-01-05 10:00Z")
                ids = current(connection, user)
                if not ids:
                    counts["nothing remembered"] += 1
                    if arguments.failures:
                        print(f"  no memory: {pair.before}")
                    continue
                say(connection, pair.later, user, "2026-03-05 10:00Z")
                ended = not set(ids) & set(current(connection, user))
                counts["ends" if pair.ends else "keeps"] += 1
                if ended == pair.ends:
                    counts["ended" if ended else "kept"] += 1
                elif arguments.failures:
                    wrong = "not ended" if pair.ends else "WRONGLY ENDED"
                    print(f"  {wrong}: {pair.before} // {pair.later}  ({', '.join(ids.values())})")
            connection.rollback()
            print(
                f"{name}: ended {counts['ended']} of {counts['ends']}, "
                f"kept {counts['kept']} of {counts['keeps']}, "
                f"nothing remembered {counts['nothing remembered']}"
            )


def say(connection: psycopg.Connection, text: str, user: str, at: str) -> None:
    connection.execute(
        "select count(*) from memory_add(%s::text, user_id => %s, occurred_at => %s)",
        (text, user, at),
    )


def current(connection: psycopg.Connection, user: str) -> dict[str, str]:
    """The current memories, by id."""
    rows = connection.execute("select id::text, memory from memory_list(user_id => %s)", (user,))
    return dict(rows.fetchall())


if __name__ == "__main__":
    main()
