"""examples/tour.sql, as `make demo` runs it: every step says what the README promises."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import psycopg
import pytest
from agent_memory import connection
from agent_memory.embedded import Program, Server

TOUR = Path(__file__).parents[2] / "examples" / "tour.sql"
OPTIONS = ["-X", "-q", "-v", "ON_ERROR_STOP=1", "--echo-queries", "--pset", "pager=off"]


def psql(database: str) -> Program:
    """psql on a database: the host's for a server of the environment, else the embedded one's."""
    name = psycopg.conninfo.conninfo_to_dict(database)["dbname"]
    if connection.external_dsn() is None:
        return Server().client("psql", *OPTIONS, dbname=str(name))
    if shutil.which("psql") is None:
        pytest.skip("psql is not installed, and the server is not the embedded one")
    return Program(["psql", "-d", database, *OPTIONS], dict(os.environ))


def run_tour(database: str) -> str:
    """What the tour prints."""
    program = psql(database)
    done = subprocess.run(
        program.command,
        env=program.environment,
        input=TOUR.read_bytes(),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr.decode()) == (0, "")
    return done.stdout.decode()


def sections(output: str) -> list[str]:
    """The tour's numbered steps; the first element is what comes before them."""
    parts = [""]
    for line in output.splitlines():
        if line.startswith("== ") and line[3:4].isdigit():
            parts.append("")
        parts[-1] += " ".join(line.replace("|", " | ").split()) + "\n"
    return parts


def test_every_step(database: str) -> None:
    steps = sections(run_tour(database))
    assert len(steps) == 13
    expected = {
        1: ["ADD | Name is Alex", "ADD | Is from Denver", "ADD | Lives in Seattle"],
        2: ["Lives in Seattle | 0."],
        3: ["UPDATE | Moved to Portland | Lives in Seattle"],
        4: ["UPDATE | Moved to Portland | Lives in Seattle", "Is from Denver | 2026-01-10"],
        5: ["Lives in Seattle | 2026-01-10 | 2026-06-01"],
        6: [
            "Lives in Seattle | 2026-01-10 | 2026-04-01",
            "Lives in Tacoma | 2026-04-01 | 2026-06-01",
            "Moved to Portland | 2026-06-01 |",
        ],
        8: ["Lives in Tacoma"],
        9: ["DELETE | Enjoys hiking"],
        10: ["ADD | 喜欢吃辣", "UPDATE | 搬到上海 | 住在北京", "特别喜欢川菜 | 0."],
        12: ["Adam | father_of | John", "John is sick | 0.00 | Adam > John"],
        11: ["alex | Portland | 3 | Loves Thai food", "li | 上海 | 12 |"],
    }
    for number, lines in expected.items():
        for line in lines:
            assert line in steps[number], f"step {number}: {line!r} is not in\n{steps[number]}"


def test_the_best_answer_comes_first(database: str) -> None:
    step = sections(run_tour(database))[2]
    answers = step.split("-+-", 1)[1].splitlines()[1]
    assert answers.startswith("Lives in Seattle")


def test_it_can_be_run_again_and_touches_its_project_alone(database: str) -> None:
    first = run_tour(database)
    assert run_tour(database) == first
    with psycopg.connect(database) as conn:
        rows = conn.execute(
            "select name, memories > 0 from memory_project_list() order by name"
        ).fetchall()
    assert rows == [("default", False), ("tour", True)]
