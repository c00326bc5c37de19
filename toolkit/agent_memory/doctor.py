"""What a server can do for agent_memory, what is missing, and what to do about it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import psycopg
from psycopg import sql

from agent_memory.build import extension_version, version_numbers
from agent_memory.connection import PIN, refuse_router, schema_of
from agent_memory.deploy import public_names
from agent_memory.ownership import IS_SUPERUSER, foreign_objects, is_true, remedy
from agent_memory.server_files import MODEL

ROLES = (
    "memory_reader", "memory_writer", "memory_admin", "memory_fenced", "memory_fenced_writer",
    "memory_bound", "memory_cypher", "memory_gateway",
)  # fmt: skip
OLDEST_SERVER = 170000
WANTED_VECTOR = (0, 8, 4)  # index corruption was mended there
OLDEST_VECTOR = (0, 8, 0)
JIT_ABOVE_COST = 100_000  # PostgreSQL's default; no statement of ours comes near it
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
class Finding:
    """One line of the table. remedy is empty when there is nothing to do."""

    what: str
    found: str
    remedy: str = ""
    essential: bool = True


@dataclass(frozen=True)
class Diagnosis:
    """All findings, what the server is good for, and whether agent_memory can be used now."""

    findings: list[Finding]
    level: str

    @property
    def usable(self) -> bool:
        """Nothing essential is missing."""
        return not any(f.remedy and f.essential for f in self.findings)

    def table(self) -> str:
        """The findings as text, with the remedies under them."""
        width = max(len(f.what) for f in self.findings)
        lines = []
        for f in self.findings:
            mark = "ok" if not f.remedy else "MISSING" if f.essential else "warning"
            lines.append(f"{f.what:<{width}}  {mark:<7}  {f.found}")
            if f.remedy:
                lines.append(f"{'':<{width}}           -> {f.remedy}")
        lines.append("")
        lines.append(f"level: {self.level}")
        lines.append(f"agent_memory is {'' if self.usable else 'not '}ready to use here")
        return "\n".join(lines)


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


def extension_versions(connection: psycopg.Connection) -> Extensions:
    """Extensions of the server and of the database."""
    rows = connection.execute(
        "select name, installed_version, default_version from pg_available_extensions"
    ).fetchall()
    return Extensions(
        installed={name: installed for name, installed, _ in rows if installed},
        available={name: default for name, _, default in rows},
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


def server_version(connection: psycopg.Connection) -> Finding:
    """PostgreSQL itself."""
    number = connection.info.server_version
    text = connection.info.parameter_status("server_version") or str(number)
    remedy = "" if number >= OLDEST_SERVER else "use PostgreSQL 17 or 18"
    return Finding("PostgreSQL", text, remedy)


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


def age(extensions: Extensions) -> Finding:
    """Apache AGE, for Cypher over the graph."""
    has = extensions.has("age")
    remedy = "" if has else "install postgresql-<version>-age on the server to have the graph"
    return Finding("age", extensions.described("age"), remedy, essential=False)


def installation(connection: psycopg.Connection) -> list[Finding]:
    """agent_memory in this database: by which door, roles, tables."""
    extension_row = connection.execute(
        "select extversion from pg_extension where extname = 'agent_memory'"
    ).fetchone()
    init_row = connection.execute(
        "select n.nspname from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
        " where p.proname = 'memory_init' and p.pronargs = 0"
    ).fetchone()
    if extension_row:
        door = Finding("agent_memory", f"{extension_row[0]}, by create extension")
    elif init_row:
        door = Finding("agent_memory", f"by deploy, in schema {init_row[0]}")
    else:
        how = "`create extension agent_memory cascade`, or `agent-memory deploy --dsn ...`"
        door = Finding("agent_memory", "not in this database", how)
    if suspect := others(connection, init_row[0] if init_row else "public"):
        return [door, suspect]
    return [
        door,
        roles(connection),
        initialised(connection),
        *graphs(connection),
        *compiled_modules(connection),
        *outdated_embeddings(connection),
        *large_scopes(connection),
    ]


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


def outdated_embeddings(connection: psycopg.Connection) -> list[Finding]:
    """Projects whose memories another version of the builtin model embedded."""
    row = connection.execute(
        "select to_regprocedure('memory._builtin_outdated()') is not null"
        " and to_regclass('memory.model') is not null"
    ).fetchone()
    if not (row and row[0]):
        return []
    rows = connection.execute("select o.name from memory._builtin_outdated() as o (name)")
    names = [name for (name,) in rows.fetchall()]
    return [
        Finding(
            "builtin embeddings",
            f"of an older model in {', '.join(names)}" if names else "of today's model",
            "call memory_embed_again(); until then searches go by words alone" if names else "",
            essential=False,
        )
    ]


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


def graphs(connection: psycopg.Connection) -> list[Finding]:
    """Projects that have no graph although Apache AGE is there, if any can be told."""
    row = connection.execute(
        "select to_regprocedure('memory._has_graph(text)') is not null"
        " and to_regclass('memory.project') is not null"
        " and exists (select from pg_extension where extname = 'age')"
    ).fetchone()
    if row is None or not row[0]:
        return []
    try:
        with connection.transaction():
            projects = connection.execute(
                "select name from memory.project where not memory._has_graph(name) order by name"
            ).fetchall()
    except psycopg.errors.InsufficientPrivilege:
        return []
    names = ", ".join(name for (name,) in projects)
    remedy = "`select * from memory_graph_rebuild('...');` for each" if names else ""
    found = f"no graph for {names}" if names else "each project has its own"
    return [Finding("graphs", found, remedy, essential=False)]


MOST_TOLD = 5  # broken invariants of a project; memory_check() tells all


def soundness(connection: psycopg.Connection) -> list[Finding]:
    """What memory_check() says of each project; only an admin may ask."""
    told = []
    try:
        with connection.transaction():
            projects = connection.execute(
                "select name from memory.project order by name"
            ).fetchall()
            check = sql.SQL(
                "select invariant, count(*) from {}.memory_check(%s) group by 1 order by 1"
            ).format(sql.Identifier(schema_of(connection, "memory_check")))
            for (project,) in projects:
                broken = connection.execute(check, [project]).fetchall()
                told.append(Finding(f"project {project}", *in_words(project, broken)))
    except (psycopg.errors.InsufficientPrivilege, psycopg.errors.UndefinedTable) as error:
        why = error.diag.message_primary or str(error)
        return [Finding("memory_check()", why, "run it as a member of memory_admin", False)]
    return told


def in_words(project: str, broken: Sequence[tuple[str, int]]) -> tuple[str, str]:
    """What is broken in a project, and where to read on."""
    if not broken:
        return "sound", ""
    most = "; ".join(f"{invariant} ({count})" for invariant, count in broken[:MOST_TOLD])
    more = f"; {len(broken) - MOST_TOLD} kinds more" if len(broken) > MOST_TOLD else ""
    return f"broken: {most}{more}", f"`select * from memory_check('{project}');` names the rows"


# Read from the planner's statistics: the most frequent users and sets of ids (of a set one row is
# read), or the share of each where none stands out. An agent or an app by itself may be that of all
# memories without anybody searching them all.
LARGE_SCOPES = """
select large.name, max(large.memories)::bigint
from (
    select p.name, n.oid as namespace, s.attname, v.value, round(c.reltuples * v.share) as memories,
        ((memory._default_settings() || p.settings) ->> 'approximate_from')::bigint as beyond
    from memory.project as p
    join pg_namespace as n on n.nspname = p.schema_name
    join pg_class as c on c.relnamespace = n.oid and c.relname = 'memory'
    join pg_stats as s on s.schemaname = n.nspname and s.tablename = 'memory'
        and s.attname in ('user_id', 'scope')
    cross join lateral (
        select f.value, f.share
        from unnest(s.most_common_vals::text::text[], s.most_common_freqs) as f (value, share)
        union all
        select null, (1 - s.null_frac) / nullif(greatest(s.n_distinct, 0), 0)
        where s.most_common_vals is null
    ) as v
) as large
where large.memories > large.beyond and not exists (
    select
    from (
        select ''
        union all
        select memory._index_suffix('user', large.value) where large.attname = 'user_id'
        union all
        select memory._index_suffix(i.kind, i.id)
        from (
            select m.* from memory.memory as m
            where large.attname = 'scope' and m.project = large.name
                and m.scope = large.value::uuid
            limit 1
        ) as m
        cross join lateral (
            values ('user', m.user_id), ('agent', m.agent_id), ('app', m.app_id), ('run', m.run_id)
        ) as i (kind, id)
    ) as own (suffix)
    where (
        select count(*) from pg_class as k
        join pg_index as i on i.indexrelid = k.oid and i.indisvalid
        where k.relnamespace = large.namespace
            and k.relname in ('memory_nearest' || own.suffix, 'memory_words' || own.suffix)
    ) = 2
)
group by large.name
order by large.name
"""


def large_scopes(connection: psycopg.Connection) -> list[Finding]:
    """Projects that memory_index_create() would help, if any can be told."""
    try:
        with connection.transaction():
            row = connection.execute(
                "select to_regclass('memory.project') is not null"
                " and to_regprocedure('memory._index_suffix(text, text)') is not null"
            ).fetchone()
            if row is None or not row[0]:
                return []
            return [unindexed(connection.execute(LARGE_SCOPES).fetchall())]
    except psycopg.errors.InsufficientPrivilege:
        return []


def unindexed(scopes: Sequence[tuple[str, int]]) -> Finding:
    """Project and memories of its largest scope, where that is searched without indexes."""
    found = ", ".join(
        f"about {memories:,} memories in project {project}" for project, memories in scopes
    )
    calls = " ".join(f"select memory_index_create('{project}');" for project, _ in scopes)
    return Finding(
        "largest scope",
        f"{found}, without indexes" if scopes else "needs no further index",
        f"`{calls}` makes such searches faster, adding slower" if scopes else "",
        essential=False,
    )


def level(extensions: Extensions, python: PythonSide, allowed: bool = True) -> str:
    """What the server is good for, in words."""
    if not (extensions.has("vector") and extensions.has("btree_gist")):
        return "none: vector and btree_gist are required"
    if not (extensions.has("plpython3u") and allowed and python.complete):
        return "no plpython3u: the caller passes embeddings and facts"
    return "full" if extensions.has("age") else "no graph"
