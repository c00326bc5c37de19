"""pgaudit sees what no table of ours can: reads of the tables themselves, also rolled back."""

from __future__ import annotations

import re
from pathlib import Path

import psycopg
import pytest
from agent_memory.build import REPOSITORY
from psycopg.conninfo import make_conninfo

from tests.database.calls import call, scalar
from tests.database.fenced import Place, grant, roles
from tests.installed import installed, own_server

pytestmark = pytest.mark.slow
(BLOCK,) = (
    block
    for block in re.findall(
        r"```plpgsql\n(.*?)```", (REPOSITORY / "docs" / "operations.md").read_text(), re.DOTALL
    )
    if "pgaudit" in block
)


def test_direct_reads_are_in_the_log(tmp_path: Path) -> None:
    server = own_server(tmp_path / "home")
    try:
        with server.connect() as admin:
            admin.execute("alter system set shared_preload_libraries = 'pgaudit'")
        server.down()
        server.up()
        installed(server, "audited")
        with server.connect("audited") as admin, roles(admin, "read") as (name,):
            for statement in BLOCK.split(";\n"):
                admin.execute(statement.encode())
            call(admin, "memory_add", messages="I live in Rome.", user_id="ann")
            grant(admin, name, Place(user_id="ann"))
            dsn = make_conninfo(server.dsn("audited"), user=name, password="x")
            with psycopg.connect(dsn) as own:
                assert scalar(own, "select memory from memory.memory -- by the parent")
                assert scalar(own, "select memory from memory_default.memory -- by the partition")
                call(own, "memory_search", query="Rome", user_id="ann")
                own.rollback()
            told = [
                line
                for line in server.home.log.read_text().splitlines()
                if f" {name}@audited " in line and "AUDIT: OBJECT" in line
            ]
            admin.execute("drop owned by memory_audited; drop role memory_audited")
    finally:
        server.down()
    for table, what in (
        ("memory.memory", "by the parent"), ("memory_default.memory", "by the partition"),
    ):  # fmt: skip
        assert any(f"READ,SELECT,TABLE,{table}," in line and what in line for line in told), told
    # What functions read is there, too.
    assert len(told) > 2
