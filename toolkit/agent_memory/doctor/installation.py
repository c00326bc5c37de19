"""agent_memory in a database: by which door, whose, of which release."""

from __future__ import annotations

import psycopg

from agent_memory.build import extension_version, version_numbers
from agent_memory.deploy import public_names
from agent_memory.doctor.findings import Finding
from agent_memory.ownership import IS_SUPERUSER, foreign_objects, is_true, remedy

ROLES = (
    "memory_reader", "memory_writer", "memory_admin", "memory_fenced", "memory_fenced_writer",
    "memory_bound", "memory_cypher", "memory_gateway",
)  # fmt: skip


def door(connection: psycopg.Connection) -> tuple[Finding, str]:
    """How agent_memory came into this database, and the schema of its functions."""
    extension_row = connection.execute(
        "select extversion from pg_extension where extname = 'agent_memory'"
    ).fetchone()
    init_row = connection.execute(
        "select n.nspname from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
        " where p.proname = 'memory_init' and p.pronargs = 0"
    ).fetchone()
    schema = init_row[0] if init_row else "public"
    if extension_row:
        return Finding("agent_memory", f"{extension_row[0]}, by create extension"), schema
    if init_row:
        return Finding("agent_memory", f"by deploy, in schema {schema}"), schema
    how = "`create extension agent_memory cascade`, or `agent-memory deploy --dsn ...`"
    return Finding("agent_memory", "not in this database", how), schema


def others(connection: psycopg.Connection, schema: str) -> Finding | None:
    """For a superuser: objects of ours that another owns. None of them is read or run."""
    if not is_true(connection, IS_SUPERUSER):
        return None
    found = foreign_objects(connection, schema, public_names())
    if not found:
        return None
    described = f"{found[0].description} belongs to {found[0].owner}"
    if len(found) > 1:
        described += f", and {len(found) - 1} more objects aren't a superuser's"
    return Finding("owner", described, remedy(connection, found[0]))


def roles(connection: psycopg.Connection) -> Finding:
    """Those for people and applications, that of memory_cypher(), and the gateway's."""
    rows = connection.execute(
        "select rolname from pg_roles where rolname = any(%s)", [list(ROLES)]
    ).fetchall()
    present = [name for name in ROLES if (name,) in rows]
    remedy = "" if len(present) == len(ROLES) else "install agent_memory: it makes them"
    return Finding("roles", ", ".join(present) or "none", remedy)


def initialised(connection: psycopg.Connection) -> Finding:
    """Whether memory_init() has made the tables, and for which release."""
    row = connection.execute("select to_regclass('memory.schema_version') is not null").fetchone()
    if row is None or not row[0]:
        return Finding("memory_init()", "not run", "run `select memory_init();` in this database")
    try:
        with connection.transaction():
            versions = connection.execute("select version from memory.schema_version").fetchall()
            functions = connection.execute(
                "select to_regprocedure('memory._release()') is not null"
            ).fetchone()
            release = (
                connection.execute("select memory._release()").fetchone()
                if functions == (True,)
                else None
            )
    except psycopg.errors.InsufficientPrivilege:
        return Finding("memory_init()", "done (release not visible to this role)")
    newest = max((version for (version,) in versions), key=version_numbers, default="0")
    available = connection.execute(
        "select a.default_version from pg_available_extensions as a"
        " join pg_extension as e on e.extname = a.name where a.name = 'agent_memory'"
    ).fetchone()
    return Finding(
        "memory_init()",
        f"done, release {newest}",
        what_to_upgrade(
            newest,
            release[0] if release else "0",
            extension_version(),
            available[0] if available else None,
        ),
        essential=release is not None and version_numbers(newest) > version_numbers(release[0]),
    )


def what_to_upgrade(tables: str, functions: str, toolkit: str, available: str | None) -> str:
    """What is to be done, if anything, where tables, functions, this toolkit and the files that an
    extension's server has (None for a deployed database) are of different releases.
    """
    of_tables, of_functions, of_toolkit = map(version_numbers, (tables, functions, toolkit))
    if of_tables > of_functions:
        return (
            f"its functions are those of {functions}: install agent_memory {tables} or newer on the"
            " server, then `alter extension agent_memory update`"
            if available
            else f"its functions are those of {functions}: `agent-memory upgrade` by a toolkit of"
            f" version {tables} or newer"
        )
    if of_tables < of_functions:
        return f"its functions are those of {functions}: run `select memory_init();`"
    if available and version_numbers(available) > of_functions:
        return f"the server has the files of {available}: `alter extension agent_memory update`"
    if of_toolkit > of_functions:
        return (
            f"this toolkit is {toolkit}: `make install` its files, then `agent-memory upgrade`"
            if available
            else f"this toolkit is {toolkit}: `agent-memory upgrade`"
        )
    if of_toolkit < of_functions:
        return f"this toolkit is {toolkit}: use one of version {functions} or newer"
    return ""
