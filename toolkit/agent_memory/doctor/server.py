"""The server: its release, its extensions, its settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import psycopg

from agent_memory.build import version_numbers
from agent_memory.doctor.findings import Finding

OLDEST_SERVER = 170000
WANTED_VECTOR = (0, 8, 4)  # index corruption was mended there
OLDEST_VECTOR = (0, 8, 0)
JIT_ABOVE_COST = 100_000  # PostgreSQL's default; no statement of ours comes near it


@dataclass(frozen=True)
class Extensions:
    """Name -> version: those of this database, and those it could create."""

    installed: dict[str, str]
    available: dict[str, str]

    def has(self, name: str) -> bool:
        """Whether it is there or can be created."""
        return name in self.installed or name in self.available

    def version(self, name: str) -> str:
        """The version in use, else the one that would be."""
        return self.installed.get(name) or self.available.get(name, "not on this server")

    def described(self, name: str) -> str:
        """For the table."""
        if name in self.installed or name not in self.available:
            return self.version(name)
        return f"{self.version(name)}, not created in this database yet"


def extension_versions(connection: psycopg.Connection) -> Extensions:
    """Extensions of the server and of the database."""
    rows = connection.execute(
        "select name, installed_version, default_version from pg_available_extensions"
    ).fetchall()
    return Extensions(
        installed={name: installed for name, installed, _ in rows if installed},
        available={name: default for name, _, default in rows},
    )


def server_version(connection: psycopg.Connection) -> Finding:
    """PostgreSQL itself."""
    number = connection.info.server_version
    text = connection.info.parameter_status("server_version") or str(number)
    remedy = "" if number >= OLDEST_SERVER else "use PostgreSQL 17 or 18"
    return Finding("PostgreSQL", text, remedy)


def read_only(connection: psycopg.Connection) -> list[Finding]:
    """Where nothing can be written, that."""
    row = connection.execute(
        "select pg_is_in_recovery(), current_setting('transaction_read_only')"
    ).fetchone()
    assert row
    if row == (False, "off"):
        return []
    return [
        Finding(
            "writing",
            "a standby" if row[0] else "default_transaction_read_only = on",
            "search, list and the rest that reads works; to add, connect to the primary server"
            if row[0]
            else "search, list and the rest that reads works; to add, set it off",
            essential=False,
        )
    ]


def extension(extensions: Extensions, name: str, remedy: str) -> Finding:
    """A required extension."""
    return Finding(name, extensions.described(name), "" if extensions.has(name) else remedy)


def vector(extensions: Extensions) -> Finding:
    """pgvector, required."""
    if not extensions.has("vector"):
        return extension(extensions, "vector", "install pgvector 0.8.4 or newer on the server")
    version = version_numbers(extensions.version("vector"))
    remedy = ""
    if version < WANTED_VECTOR:
        remedy = "upgrade pgvector to 0.8.4 or newer: older ones can corrupt an HNSW index"
    return Finding("vector", extensions.described("vector"), remedy, version < OLDEST_VECTOR)


def age(extensions: Extensions) -> Finding:
    """Apache AGE, for Cypher over the graph."""
    has = extensions.has("age")
    remedy = "" if has else "install postgresql-<version>-age on the server to have the graph"
    return Finding("age", extensions.described("age"), remedy, essential=False)


def lock_slots_and_projects(connection: psycopg.Connection) -> tuple[int, int]:
    """max_locks_per_transaction, and how many projects this database has."""
    (slots,) = connection.execute(
        "select current_setting('max_locks_per_transaction')::integer"
    ).fetchone() or (0,)
    (projects,) = connection.execute(
        "select count(*) from pg_namespace n join pg_class c on c.relnamespace = n.oid"
        " where c.relname = 'memory_source' and c.relispartition and n.nspname like 'memory\\_%'"
    ).fetchone() or (0,)
    return slots, projects


def lock_table(slots: int, projects: int) -> Finding:
    """What reads all projects at once (memory_project_list(), pg_dump) locks all their tables."""
    remedy = f"set max_locks_per_transaction = {projects} or more, and restart"
    return Finding(
        "max_locks_per_transaction",
        f"{slots} ({projects} projects)",
        remedy if projects > slots else "",
        essential=False,
    )


def jit_settings(connection: psycopg.Connection) -> tuple[bool, float]:
    """Whether statements may be compiled in this database for this role, and from which cost on."""
    row = connection.execute(
        "select current_setting('jit')::boolean, current_setting('jit_above_cost')::float8"
    ).fetchone()
    assert row
    return row[0], row[1]


def compiling(is_on: bool, above_cost: float) -> Finding:
    """A statement of a search is planned at a small cost; compiling it takes a second or two."""
    is_early = is_on and 0 <= above_cost < JIT_ABOVE_COST
    return Finding(
        "jit",
        f"on, from a cost of {above_cost:g}" if is_on else "off",
        f"set jit_above_cost = {JIT_ABOVE_COST}, PostgreSQL's default, or jit = off: searches take"
        " seconds where they are compiled"
        if is_early
        else "",
        essential=False,
    )


# What logs statements that succeed, or what is bound to them.
LOGGING = """
select name || ' = ' || setting from pg_settings
where name = 'log_statement' and setting = 'all'
    or name in ('log_min_duration_statement', 'log_min_duration_sample',
        'auto_explain.log_min_duration') and setting <> '-1'
    or name = 'pgaudit.log' and setting ~* '(all|read|function)'
    or name = 'log_transaction_sample_rate' and setting <> '0'
order by name
"""


def logged_statements(connection: psycopg.Connection) -> list[str]:
    """The settings of this session by which the server logs statements."""
    return [row[0] for row in connection.execute(LOGGING).fetchall()]


def logging(settings: Sequence[str]) -> Finding:
    """The key of memory_secret_set() is part of a statement, also where it is bound."""
    return Finding(
        "statements in the log",
        ", ".join(settings) or "only those that fail",
        "a key given to memory_secret_set() would stand there: prefer api_key_file or api_key_env;"
        " or as a superuser `set log_statement = none; set log_min_duration_statement = -1;` before"
        if settings
        else "",
        essential=False,
    )
