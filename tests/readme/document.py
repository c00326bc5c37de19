"""The README and docs/ as documents that run: code blocks, and what SQL prints as psql shows it.

    python -m tests.readme.document DSN docs/queue.md

runs the page's SQL blocks in the database of DSN (fresh, with agent_memory) and writes what they
print into the page, below each block.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg.pq import ExecStatus

CLONE = Path(__file__).parents[2]
README = CLONE / "README.md"
PAGES = [README, *sorted((CLONE / "docs").glob("*.md"))]
TEXT = {page.relative_to(CLONE).as_posix(): page.read_text("utf-8") for page in PAGES}
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)
STATEMENT_END = re.compile(r";[ \t]*(?:\n|$)")
NUMERIC = {20, 21, 23, 26, 700, 701, 1700}  # type oids that psql aligns to the right
UUID = re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b")
NOW = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+\+00")  # given times have no fraction
TODAY = re.compile(r"(?<=- \[)\d{4}-\d\d-\d\d(?=\] )")
TOLERANCE = 0.02  # scores depend a little on how long ago a memory began


@dataclass(frozen=True)
class Block:
    """A code block: its language, its text, and the output that the page shows below it."""

    language: str
    text: str
    output: str
    end: int  # where the code, without the output, ends in the page

    @property
    def apart(self) -> bool:
        """Whether it installs agent_memory, so that it needs a database without it."""
        return self.text.startswith("create extension agent_memory")


def blocks(language: str, text: str) -> list[Block]:
    """A page's blocks of a language, in order."""
    return [
        Block(
            found[1],
            found[2],
            found[3] or "",
            found.start() + len(f"```{found[1]}\n{found[2]}```\n"),
        )
        for found in BLOCK.finditer(text)
        if found[1] == language
    ]


def table_cells(heading: str, page: str = README.name) -> list[list[str]]:
    """The rows of the first table below a heading of a page."""
    lines = f"\n{TEXT[page]}".split(f"\n{heading}\n", 1)[1].splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("|---"))
    rows = []
    for line in lines[start + 1 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


def statements(sql: str) -> list[str]:
    """The statements of a block; each ends with a semicolon at the end of a line."""
    return [part.strip() for part in STATEMENT_END.split(sql) if part.strip()]


def run(connection: psycopg.Connection, sql: str) -> str:
    """What psql would print for the statements of a block, without command tags."""
    printed = []
    for statement in statements(sql):
        result = connection.pgconn.exec_(statement.encode())
        if result.status == ExecStatus.TUPLES_OK:
            printed.append(table(result))
        elif result.status != ExecStatus.COMMAND_OK:
            printed.append(error(result))
    return "\n".join(printed)


def error(result: psycopg.pq.abc.PGresult) -> str:
    """An error with its hint."""
    field = psycopg.pq.DiagnosticField
    lines = []
    for label, place in (
        ("ERROR", field.MESSAGE_PRIMARY),
        ("DETAIL", field.MESSAGE_DETAIL),
        ("HINT", field.MESSAGE_HINT),
    ):
        value = result.error_field(place)
        if value:
            lines.append(f"{label}:  {value.decode()}\n")
    return "".join(lines)


def table(result: psycopg.pq.abc.PGresult) -> str:
    """A result in psql's aligned format."""
    columns = range(result.nfields)
    names = [(result.fname(column) or b"").decode() for column in columns]
    right = [result.ftype(column) in NUMERIC for column in columns]
    rows = [
        [(result.get_value(row, column) or b"").decode().split("\n") for column in columns]
        for row in range(result.ntuples)
    ]
    widths = [
        max([width(names[column]), *(width(line) for row in rows for line in row[column])])
        for column in columns
    ]
    lines = ["|".join(centred(names[column], widths[column]) for column in columns)]
    lines.append("+".join("-" * (wide + 2) for wide in widths))
    for row in rows:
        for number in range(max(map(len, row), default=0)):
            cells = [cell(row[column], number, widths[column], right[column]) for column in columns]
            lines.append("|".join(cells))
    count = len(rows)
    lines = [line.rstrip() for line in lines]
    return "\n".join([*lines, f"({count} row{'' if count == 1 else 's'})", ""])


def cell(lines: list[str], number: int, wide: int, right: bool) -> str:
    """One line of a value; psql marks the lines that go on with a plus sign."""
    line = lines[number] if number < len(lines) else ""
    padding = " " * (wide - width(line))
    goes_on = "+" if number + 1 < len(lines) else " "
    return f" {padding}{line}{goes_on}" if right else f" {line}{padding}{goes_on}"


def centred(name: str, wide: int) -> str:
    """A column's name in the middle of its column."""
    spare = wide - width(name)
    return " " * (1 + spare // 2) + name + " " * (1 + spare - spare // 2)


def width(text: str) -> int:
    """Columns of a terminal that a text takes; Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def comparable(output: str) -> list[str]:
    """The words of an output; what differs from run to run is masked."""
    masked = TODAY.sub("<day>", NOW.sub("<time>", UUID.sub("<uuid>", output)))
    return [word for word in masked.split() if not re.fullmatch(r"[-+]{3,}", word)]


def same(expected: str, actual: str) -> bool:
    """Whether two outputs say the same; numbers with a fraction may differ by TOLERANCE."""
    left, right = comparable(expected), comparable(actual)
    return len(left) == len(right) and all(
        one == other or is_near(one, other) for one, other in zip(left, right, strict=True)
    )


def is_near(one: str, other: str) -> bool:
    """Whether both are numbers with a fraction, and close."""
    if not all(re.fullmatch(r"-?\d+\.\d+", word) for word in (one, other)):
        return False
    return abs(float(one) - float(other)) <= TOLERANCE


def connect(dsn: str) -> psycopg.Connection:
    """A session as the pages assume it."""
    connection = psycopg.connect(dsn, autocommit=True)
    connection.execute("set timezone = 'UTC'")
    return connection


def with_outputs(connection: psycopg.Connection, text: str) -> str:
    """A page with the outputs of its SQL blocks as they are now."""
    written = []
    position = 0
    for block in blocks("sql", text):
        written.append(text[position : block.end])
        position = block.end
        if block.output:
            position += len(f"\n```text\n{block.output}```\n")
        printed = block.output if block.apart else run(connection, block.text)
        kept = block.output if same(block.output, printed) else printed
        if kept:
            written.append(f"\n```text\n{kept}```\n")
    written.append(text[position:])
    return "".join(written)


if __name__ == "__main__":
    page = Path(sys.argv[2])
    with connect(sys.argv[1]) as session:
        page.write_text(with_outputs(session, page.read_text("utf-8")), "utf-8")
