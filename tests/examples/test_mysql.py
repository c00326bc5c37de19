"""examples/mysql runs for real: profiles and orders in a MariaDB, memories here, one statement."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from agent_memory.errors import SetupError

from tests.conftest import fresh_database
from tests.examples.mariadb import MariaDB, NoMariaDBError, mariadb
from tests.examples.test_tour import psql

FOLDER = Path(__file__).parents[2] / "examples" / "mysql"
WANT = (
    "Wants to find a good restaurant, preferably Sichuan cuisine, "
    "with an average cost of about 100 yuan per person"
)
JOINED = """
select p.nickname, m.memory from shop_mysql.user_profiles as p
cross join lateral memory_search('Sichuan', user_id => p.user_id, top_k => 1) as m
where p.city = 'Hangzhou' and p.vip_level > 0
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MariaDB]:
    """A MariaDB with the shop's tables."""
    try:
        with mariadb(tmp_path_factory.mktemp("mariadb")) as server:
            server.run((FOLDER / "shop.sql").read_text())
            yield server
    except (NoMariaDBError, SetupError) as error:
        pytest.skip(f"no MariaDB: {error}")


@pytest.fixture(scope="module")
def beside(dsn_admin: str, template: str, shop: MariaDB) -> Iterator[tuple[str, str]]:
    """A database that sees the shop's tables, and what beside.sql printed there."""
    for dsn in fresh_database(dsn_admin, template):
        with psycopg.connect(dsn) as conn:
            known = "select from pg_available_extensions where name = 'mysql_fdw'"
            if conn.execute(known).fetchone() is None:
                pytest.skip("the server has no mysql_fdw: postgresql-18-mysql-fdw")
        yield dsn, run_beside(dsn, shop)


def run_beside(dsn: str, shop: MariaDB) -> str:
    program = psql(dsn)
    done = subprocess.run(
        [*program.command, "-v", f"mysql_port={shop.port}"],
        env=program.environment,
        input=(FOLDER / "beside.sql").read_bytes(),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr.decode()) == (0, "")
    return done.stdout.decode()


def test_one_statement_reads_both(beside: tuple[str, str]) -> None:
    parts = [
        [" ".join(line.replace("|", " | ").split()) for line in part.splitlines()]
        for part in beside[1].split("\n== ")
    ]
    _, _, said, one, everybody, spent = parts
    assert f"ADD | {WANT}" in said
    assert any(line.startswith("Xiao Ming | Hangzhou | 3 | Screen |") for line in one)
    assert any("Sichuan cuisine" in line for line in one)
    start = everybody.index("nickname | city | orders | spent | memory") + 2
    assert everybody[start:] == [
        f"Xiao Ming | Hangzhou | 2 | 3779.50 | {WANT}",
        "小红 🌶 | Shanghai | 1 | 219.00 | 特别喜欢川菜",
        "(2 rows)",  # what the third customer has told has nothing to do with it
    ]
    assert f"user_10086 | Xiao Ming | {WANT} | 3779.50" in spent


def test_a_second_run_adds_nothing(beside: tuple[str, str], shop: MariaDB) -> None:
    again = run_beside(beside[0], shop)
    assert "ADD" not in again
    assert again.partition("== One")[2] == beside[1].partition("== One")[2]


def test_mysql_filters_and_what_it_changes_is_seen(beside: tuple[str, str], shop: MariaDB) -> None:
    with psycopg.connect(beside[0], autocommit=True) as conn:
        plan = "\n".join(line for (line,) in conn.execute(f"explain verbose {JOINED}".encode()))
        assert "WHERE ((`vip_level` > 0)) AND ((`city` = 'Hangzhou'))" in plan
        assert conn.execute(JOINED.encode()).fetchall() == [("Xiao Ming", WANT)]
        shop.run("update shop.user_profiles set city = 'Suzhou' where user_id = 'user_10086';")
        assert conn.execute(JOINED.encode()).fetchall() == []
        shop.run("update shop.user_profiles set city = 'Hangzhou' where user_id = 'user_10086';")
        # Its role may read, and nothing else.
        with pytest.raises(psycopg.Error, match="denied"):
            conn.execute("delete from shop_mysql.orders")


def test_what_mysql_was_told_is_not_rolled_back(beside: tuple[str, str], shop: MariaDB) -> None:
    """docs/mysql.md says so."""
    shop.run("grant insert on shop.orders to 'memory_reader'@'%';")
    with psycopg.connect(beside[0]) as conn:
        conn.execute(
            "insert into shop_mysql.orders values"
            " ('A-9', 'user_10087', 'Tea', 10, '2026-03-06 12:00')"
        )
        conn.rollback()
    assert shop.run("select item from shop.orders where order_no = 'A-9';") == "Tea\n"
