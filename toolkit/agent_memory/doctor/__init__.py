"""What a server can do for agent_memory, what is missing, and what to do about it."""

from __future__ import annotations

import psycopg

from agent_memory.connection import PIN, refuse_router
from agent_memory.doctor.findings import Diagnosis, Finding
from agent_memory.doctor.installation import door, initialised, others, roles
from agent_memory.doctor.projects import graphs, large_scopes, outdated_embeddings, soundness
from agent_memory.doctor.python import (
    PythonSide,
    compiled_modules,
    plpython,
    python_allowed,
    python_side,
)
from agent_memory.doctor.server import (
    Extensions,
    age,
    compiling,
    extension,
    extension_versions,
    jit_settings,
    lock_slots_and_projects,
    lock_table,
    logged_statements,
    logging,
    read_only,
    server_version,
    vector,
)


def examine(dsn: str, *, check: bool = False) -> Diagnosis:
    """Connect and look; changes nothing. With check, all projects are read by memory_check()."""
    with (
        psycopg.connect(dsn, autocommit=True) as connection,
        connection.transaction(force_rollback=True),
    ):
        connection.execute(PIN)
        refuse_router(connection, "`agent-memory cluster doctor`; and doctor for each shard.")
        extensions = extension_versions(connection)
        python = python_side(connection, "plpython3u" in extensions.installed)
        allowed = python_allowed(connection)
        findings = [
            server_version(connection),
            *read_only(connection),
            vector(extensions),
            extension(extensions, "btree_gist", "install PostgreSQL's contrib modules"),
            *plpython(extensions, python, allowed),
            age(extensions),
            lock_table(*lock_slots_and_projects(connection)),
            compiling(*jit_settings(connection)),
            logging(logged_statements(connection)),
            *installation(connection),
            *(soundness(connection) if check else []),
        ]
    return Diagnosis(findings, level(extensions, python, allowed))


def installation(connection: psycopg.Connection) -> list[Finding]:
    """agent_memory in this database: by which door, whose, roles, tables, projects."""
    entrance, schema = door(connection)
    if suspect := others(connection, schema):
        return [entrance, suspect]
    return [
        entrance,
        roles(connection),
        initialised(connection),
        *graphs(connection),
        *compiled_modules(connection),
        *outdated_embeddings(connection),
        *large_scopes(connection),
    ]


def level(extensions: Extensions, python: PythonSide, allowed: bool = True) -> str:
    """What the server is good for, in words."""
    if not (extensions.has("vector") and extensions.has("btree_gist")):
        return "none: vector and btree_gist are required"
    if not (extensions.has("plpython3u") and allowed and python.complete):
        return "no plpython3u: the caller passes embeddings and facts"
    return "full" if extensions.has("age") else "no graph"
