"""The table of docs/clients.md: which client passes what, as the tests find it."""

from __future__ import annotations

import os
from pathlib import Path

from tests.golden import REWRITE

PAGE = Path(__file__).parents[2] / "docs" / "clients.md"
HEADING = "| client | version | what was called | not called |"


def assert_row(client: str, version: str, called: str, left: str = "") -> None:
    """The table has a row that says so; with AGENT_MEMORY_GOLDEN=write it gets it."""
    line = f"| {client} | {version} | {called} | {left} |"
    opening = f"| {client} | {version} |"
    text = PAGE.read_text(encoding="utf-8")
    before, heading, after = text.partition(f"{HEADING}\n|---|---|---|---|\n")
    assert heading, f"{PAGE.name} has no table"
    table, _, rest = after.partition("\n\n")
    rows = [row for row in table.splitlines() if row.startswith("|")]
    if os.environ.get(REWRITE) == "write":
        rows = sorted([row for row in rows if not row.startswith(opening)] + [line])
        PAGE.write_text(before + heading + "\n".join(rows) + "\n\n" + rest.lstrip("\n"), "utf-8")
    found = [row for row in rows if row.startswith(opening)]
    assert found == [line], f"{PAGE.name} says otherwise ({REWRITE}=write takes it over): {line}"
