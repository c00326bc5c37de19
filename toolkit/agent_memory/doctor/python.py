"""The server's Python: whether it is there, and has what the builtin models need."""

from __future__ import annotations

import json
from dataclasses import dataclass

import psycopg

from agent_memory.doctor.findings import Finding
from agent_memory.doctor.server import Extensions
from agent_memory.server_files import MODEL

PYTHON_PACKAGES = ("numpy", "openai")
# Runs in the server's Python, as superuser: what lies in <SHAREDIR>/agent_memory, what imports.
PROBE = """
create function pg_temp.agent_memory_probe(packages text[]) returns jsonb
language plpython3u as $probe$
import importlib.util, json, os, sys
row = plpy.execute("select setting from pg_catalog.pg_config where name = 'SHAREDIR'")[0]
base = os.path.join(row["setting"], "agent_memory")
model = os.path.join(base, "model")
path = list(sys.path)
sys.path.append(os.path.join(base, "python"))
found = [name for name in packages if importlib.util.find_spec(name)]
sys.path[:] = path
return json.dumps({
    "python": sys.version.split()[0],
    "folder": base,
    "model": sorted(os.listdir(model)) if os.path.isdir(model) else [],
    "packages": found,
})
$probe$
"""


@dataclass(frozen=True)
class PythonSide:
    """What the server's Python told; known is False when we may not ask it."""

    known: bool
    python: str = ""
    folder: str = ""
    model: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether the builtin models can run, as far as we know."""
        return not self.known or (
            MODEL.name in self.model and len(self.packages) == len(PYTHON_PACKAGES)
        )


def python_side(connection: psycopg.Connection, plpython: bool) -> PythonSide:
    """Ask the server's Python; a temporary function, gone with the session."""
    if not plpython:
        return PythonSide(known=False)
    try:
        with connection.transaction():
            connection.execute(PROBE)
            row = connection.execute(
                "select pg_temp.agent_memory_probe(%s)", [list(PYTHON_PACKAGES)]
            ).fetchone()
    except (psycopg.errors.InsufficientPrivilege, psycopg.errors.ReadOnlySqlTransaction):
        return PythonSide(known=False)
    assert row is not None
    told = row[0] if isinstance(row[0], dict) else json.loads(row[0])
    model, packages = tuple(told["model"]), tuple(told["packages"])
    return PythonSide(True, told["python"], told["folder"], model, packages)


def python_allowed(connection: psycopg.Connection) -> bool:
    """Whether agent_memory's models are real here, not stubs: as it was installed, else as this
    role would install it. Only superusers create functions in an untrusted language."""
    row = connection.execute(
        "select coalesce("
        "(select l.lanname = 'plpython3u' from pg_proc p join pg_language l on l.oid = p.prolang"
        " join pg_namespace n on n.oid = p.pronamespace"
        " where n.nspname = 'memory' and p.proname = '_python_init'),"
        " (select rolsuper from pg_roles where rolname = current_user))"
    ).fetchone()
    return bool(row and row[0])


def plpython(extensions: Extensions, python: PythonSide, allowed: bool = True) -> list[Finding]:
    """The language and what its Python needs; without them the caller passes embeddings."""
    remedy = (
        "install postgresql-plpython3-<version> on the server, if it allows untrusted languages"
    )
    has = extensions.has("plpython3u")
    version = extensions.described("plpython3u")
    findings = [Finding("plpython3u", version, "" if has else remedy, essential=False)]
    if not has:
        return findings
    if not allowed:
        superuser = "have a superuser create extension plpython3u and deploy"
        return [*findings, Finding("server's Python", "not for this role", superuser, False)]
    if not python.known:
        reason = "not checked: needs plpython3u in this database and a superuser"
        return [*findings, Finding("server's Python", reason)]
    missing = [name for name in PYTHON_PACKAGES if name not in python.packages]
    files = f"copy build/server/ to {python.folder}, as `make install` does"
    findings.append(
        Finding(
            "Python packages",
            f"{', '.join(python.packages) or 'none'} (Python {python.python})",
            f"missing: {', '.join(missing)}; numpy is Debian's python3-numpy; {files}"
            if missing
            else "",
            essential=False,
        )
    )
    findings.append(
        Finding(
            "builtin model",
            ", ".join(python.model) or "no files",
            "" if MODEL.name in python.model else files,
            essential=False,
        )
    )
    return findings


def compiled_modules(connection: psycopg.Connection) -> list[Finding]:
    """Whether what is compiled of the modules beside their sources is of the server's Python."""
    row = connection.execute(
        "select has_schema_privilege(n.oid, 'usage') and has_function_privilege(p.oid, 'execute')"
        " from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
        " join pg_language l on l.oid = p.prolang where n.nspname = 'memory'"
        " and p.proname = '_python_unfit' and l.lanname = 'plpython3u'"
    ).fetchone()
    if not (row and row[0]):
        return []
    unfit = connection.execute("select memory._python_unfit()").fetchall()
    return [
        Finding(
            "compiled modules",
            "not of this server's Python" if unfit else "of this server's Python",
            "run `select memory_init();`: until then each session compiles them at its first call"
            if unfit
            else "",
            essential=False,
        )
    ]
