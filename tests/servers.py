"""Servers unlike the usual one: `make test-servers` runs the database tests on each.

AGENT_MEMORY_SERVER names one of them; its server and its data are its own.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field

import psycopg
from psycopg import sql


@dataclass(frozen=True)
class Kind:
    """A suite of Debian, the locale of its databases, and the server's settings."""

    suite: str = "forky"
    locale: str = ""  # as CREATE DATABASE has it
    settings: dict[str, str] = field(default_factory=dict)


ICU_TURKISH = "locale_provider icu icu_locale 'tr-TR' locale 'C.UTF-8'"
# A zone without a name, half an hour off; times and intervals as few have them.
ODD_SETTINGS = {
    "timezone": "Asia/Kathmandu", "datestyle": "ISO, DMY", "bytea_output": "escape",
    "extra_float_digits": "0", "jit": "on", "random_page_cost": "1.1",
}  # fmt: skip
KINDS = {
    "17": Kind(suite="trixie"),
    "turkish": Kind(locale=ICU_TURKISH, settings=ODD_SETTINGS),
    "c": Kind(locale="locale_provider libc locale 'C'", settings={"timezone": "Pacific/Apia"}),
}
NAME = os.environ.get("AGENT_MEMORY_SERVER", "")
KIND = KINDS[NAME] if NAME else Kind()


def configure(dsn: str) -> None:
    """The kind's settings, for all sessions to come."""
    with psycopg.connect(dsn, autocommit=True) as admin:
        for name, value in KIND.settings.items():
            admin.execute(
                sql.SQL("alter system set {} = {}").format(sql.Identifier(name), sql.Literal(value))
            )
        admin.execute("select pg_reload_conf()")


def create_database(
    admin: psycopg.Connection, name: str, source: str | None = None, by_file: bool = False
) -> None:
    """A database of the kind: out of a template, else an empty one. By file: half the processor's
    time, but each file is synced, where the server does that.
    """
    options: sql.Composable = sql.SQL("template {}").format(sql.Identifier(source or "template0"))
    if source is None and KIND.locale:
        options = sql.SQL("template template0 {}").format(sql.SQL(KIND.locale))
    if by_file:
        options += sql.SQL(" strategy file_copy")
    admin.execute(sql.SQL("create database {} {}").format(sql.Identifier(name), options))
