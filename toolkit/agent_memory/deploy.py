"""The second door: the built script run through a connection, where no file can be copied.

It does what CREATE EXTENSION would: one transaction, the same substitutions.
"""

from __future__ import annotations

from itertools import groupby

import psycopg
from psycopg import sql

from agent_memory import build
from agent_memory.build import (
    GUARD,
    assemble,
    created_names,
    extension_version,
    source_files,
    type_comparison,
    upgrade_part,
    version_numbers,
)
from agent_memory.connection import PIN, refuse_router
from agent_memory.errors import SetupError
from agent_memory.ownership import Takeover, refuse_foreign
from agent_memory.progress import step

# These are wanted too, but the script copes without them, and with a role that may not use them.
REQUIRED = ("vector", "btree_gist")
WANTED = ("plpython3u", "age")
# Of two sessions that create the same at once, or change it.
OVERTAKEN = ("23505", "42P06", "42P07", "42710", "42723", "40001", "40P01")
MOST_ATTEMPTS = 5
THE_END = "the end of the upgrade"


def deploy(dsn: str, schema: str = "public", take_ownership: bool = False) -> str:
    """Install or refresh agent_memory in a database; the version that is there afterwards."""
    script = assemble()
    for attempt in range(1, MOST_ATTEMPTS + 1):
        # Each in a session of its own: with Apache AGE loaded a second rollback of all this fails.
        with psycopg.connect(dsn, autocommit=True) as connection:
            refuse_encoding(connection)
            refuse_extension(connection)
            refuse_router(connection, "deploy on each shard, then `agent-memory cluster publish`.")
            try:
                with step("Deploying agent_memory"), connection.transaction():
                    replace_objects(connection, script, schema, take_ownership)
            except (psycopg.Error, SetupError) as error:
                if attempt == MOST_ATTEMPTS or not is_overtaken(error):
                    raise
                continue
            # By now nobody can add to what was found.
            refuse_foreign(connection, schema, build.public_names(script))
            embed_again(connection, schema)
            break
    return extension_version()


def embed_again(connection: psycopg.Connection, schema: str) -> None:
    """What an older version of the builtin model embedded; committed batch by batch."""
    rows = connection.execute(
        "select o.name from memory._builtin_outdated() as o (name) where memory._has_python()"
    ).fetchall()
    if rows:
        with step(f"Embedding the memories of {len(rows)} projects again"):
            call = sql.SQL("call {}.memory_embed_again()").format(sql.Identifier(schema))
            connection.execute(call)


def upgrade(dsn: str, schema: str = "public", take_ownership: bool = False) -> str:
    """Bring what is in a database to this version; the version that is there afterwards.

    An extension is updated by the files that its server has, what was deployed by deploying again.
    """
    with psycopg.connect(dsn, autocommit=True) as connection:
        refuse_router(connection, "upgrade each shard, then `agent-memory cluster publish`.")
        versions = connection.execute(
            "select e.extversion, a.default_version, n.nspname from pg_extension as e"
            " join pg_available_extensions as a on a.name = e.extname"
            " join pg_namespace as n on n.oid = e.extnamespace where e.extname = 'agent_memory'"
        ).fetchone()
        if versions:
            return update_extension(connection, *versions)
        row = connection.execute("select to_regclass('memory.schema_version')").fetchone()
        if row == (None,):
            raise SetupError(
                "agent_memory is not in this database: there is nothing to upgrade.",
                "`agent-memory deploy`, or `create extension agent_memory cascade`.",
            )
    return deploy(dsn, schema, take_ownership)


def update_extension(
    connection: psycopg.Connection, installed: str, available: str, schema: str
) -> str:
    """ALTER EXTENSION ... UPDATE to what the server has; refused where this toolkit is newer."""
    if version_numbers(available) < version_numbers(extension_version()):
        raise SetupError(
            f"The server has the files of agent_memory {available}; this toolkit is"
            f" {extension_version()}.",
            "install its files on the server (`make install`), then call again.",
        )
    refuse_newer(connection)
    with step(f"Updating agent_memory {installed}"), connection.transaction():
        connection.execute(PIN)
        connection.execute("set local client_min_messages = warning")
        connection.execute("alter extension agent_memory update")
        connection.execute(sql.SQL("select {}.memory_init()").format(sql.Identifier(schema)))
    embed_again(connection, schema)
    return available


def replace_objects(
    connection: psycopg.Connection, script: str, schema: str, take_ownership: bool
) -> None:
    """All objects and the tables, in the current transaction."""
    connection.execute(PIN)
    names = build.public_names(script)
    takeover = None
    if take_ownership:
        takeover = Takeover(connection, schema, names)
    else:
        refuse_foreign(connection, schema, names)
    take_turn(connection)
    refuse_newer(connection)
    create_required_extensions(connection, schema)
    run_script(connection, script, schema)
    if takeover:
        takeover.finish()
    refuse_foreign(connection, schema, names)
    try:
        connection.execute(sql.SQL("select {}.memory_init()").format(sql.Identifier(schema)))
    except psycopg.errors.DuplicateSchema as error:
        raise SetupError(str(error.diag.message_primary), error.diag.message_hint or "") from error


def take_turn(connection: psycopg.Connection) -> None:
    """Wait for other deploys into this database; one that made the schema meanwhile overtook us."""
    connection.execute("create schema if not exists memory")
    row = connection.execute("select to_regclass('memory.schema_version') is not null").fetchone()
    if row and row[0]:
        connection.execute("lock table memory.schema_version in share row exclusive mode")


def is_overtaken(error: psycopg.Error | SetupError) -> bool:
    """Whether it met what another session did at the same moment."""
    cause = error if isinstance(error, psycopg.Error) else error.__cause__
    if not isinstance(cause, psycopg.Error):
        return False
    if isinstance(cause, psycopg.errors.DuplicateSchema) and cause.diag.message_hint:
        return False  # memory_init() has found one that was there before
    return cause.sqlstate in OVERTAKEN or "tuple concurrently" in str(cause)


def public_names() -> list[str]:
    """Names of the public functions and procedures; putting the script together takes longer."""
    files = (build.REPOSITORY / name for name in build.manifest_files())
    return build.public_names("\n".join(file.read_text("utf-8") for file in files))


def refuse_encoding(connection: psycopg.Connection) -> None:
    """Texts of any language are stored, and read as Unicode."""
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        raise SetupError(
            f"The encoding of this database is {encoding}, not UTF8.",
            "use another: `create database ... template template0 encoding 'UTF8'`.",
        )


def refuse_extension(connection: psycopg.Connection) -> None:
    """The two doors are exclusive: members of an extension cannot be replaced from outside it."""
    row = connection.execute(
        "select extversion from pg_extension where extname = 'agent_memory'"
    ).fetchone()
    if row:
        raise SetupError(
            f"This database has agent_memory {row[0]} by CREATE EXTENSION.",
            "upgrade it in the same way: install the new files on the server, then run "
            "`alter extension agent_memory update`, or `agent-memory upgrade`.",
        )


def refuse_newer(connection: psycopg.Connection) -> None:
    """An older toolkit must not put its functions over the tables of a newer release."""
    row = connection.execute("select to_regclass('memory.schema_version') is not null").fetchone()
    if row is None or not row[0]:
        return
    releases = connection.execute("select version from memory.schema_version").fetchall()
    newest = max((version for (version,) in releases), key=version_numbers, default="0")
    if version_numbers(newest) > version_numbers(extension_version()):
        raise SetupError(
            f"This database has agent_memory {newest}; this toolkit is {extension_version()}.",
            f"use a toolkit of version {newest} or newer.",
        )


def installed_extensions(connection: psycopg.Connection) -> dict[str, str]:
    """Extension name -> the schema it lives in."""
    rows = connection.execute(
        "select extname, nspname from pg_extension join pg_namespace n on n.oid = extnamespace"
    )
    return dict(rows.fetchall())


def create_required_extensions(connection: psycopg.Connection, schema: str = "public") -> None:
    """Create what is missing, as far as this role may: in public, where there is one."""
    present = installed_extensions(connection)
    public = connection.execute("select to_regnamespace('public') is not null").fetchone()
    home = sql.Identifier("public" if public == (True,) else schema)
    for name in (*REQUIRED, *WANTED):
        if name in present:
            continue
        create = sql.SQL("create extension {}").format(sql.Identifier(name))
        if name in REQUIRED:
            connection.execute(sql.SQL("create schema if not exists {}").format(home))
            create += sql.SQL(" schema {}").format(home)
        try:
            with connection.transaction():
                connection.execute(create)
        except psycopg.Error as error:
            if name in WANTED:
                continue
            raise SetupError(
                f"Extension {name} is missing and cannot be created: {error.diag.message_primary}",
                f"have it installed on the server, then have a superuser run "
                f"`create extension {name}` in this database.",
            ) from error


def substituted(script: str, schema: str, extensions: dict[str, str]) -> str:
    """The script with the placeholders that CREATE EXTENSION would replace."""
    script = script.removeprefix(GUARD)
    script = script.replace("@extschema@", quoted(schema))
    for name, home in extensions.items():
        script = script.replace(f"@extschema:{name}@", quoted(home))
    return script


def quoted(identifier: str) -> str:
    """An identifier as it stands in SQL, quoted only when it has to be."""
    plain = identifier.replace("_", "a").isalnum() and identifier.islower()
    return identifier if plain else '"' + identifier.replace('"', '""') + '"'


def run_script(connection: psycopg.Connection, script: str, schema: str) -> None:
    """Run the built script in the current transaction."""
    extensions = installed_extensions(connection)
    connection.execute(sql.SQL("create schema if not exists {}").format(sql.Identifier(schema)))
    connection.execute("set local check_function_bodies = off")
    connection.execute("set local client_min_messages = warning")
    # pgvector's settings are known to the server only once its library is loaded.
    vector = sql.Identifier(extensions["vector"])
    connection.execute(sql.SQL("select '[1]'::{}.vector").format(vector))

    def part(name: str) -> bytes:
        return substituted(upgrade_part(name, script), schema, extensions).encode()

    (_, opening), *files = source_files(substituted(script, schema, extensions))
    connection.execute(opening.encode())
    connection.execute(part("begin"))
    run_files(connection, files)
    try:
        connection.execute(part("end"))
    except psycopg.Error as error:
        raise explained(error, THE_END, "") from error


def run_files(connection: psycopg.Connection, files: list[tuple[str, str]]) -> None:
    """Run the files in their order: those of a folder as one text, as a server may be far away.
    Where it refuses that, one by one.
    """
    for _, group in groupby(files, key=lambda file: file[0].rpartition("/")[0]):
        folder = list(group)
        try:
            with connection.transaction():
                connection.execute("\n".join(compared(*file) + file[1] for file in folder).encode())
        except psycopg.OperationalError:
            raise  # a cancel, a deadlock: it isn't the files
        except psycopg.Error:
            for place, text in folder:
                try:
                    run_file(connection, place, text)
                except psycopg.Error as error:
                    raise explained(error, place, text) from error


def compared(place: str, text: str) -> str:
    """Statements before a file's: a composite type that has other fields is dropped."""
    return type_comparison(text) if place.startswith("sql/types/") else ""


def run_file(connection: psycopg.Connection, place: str, text: str) -> None:
    """Run a file; what of an older state CREATE OR REPLACE refuses to replace is dropped before."""
    if before := compared(place, text):
        connection.execute(before.encode())
    names = created_names(text)
    if not names:
        connection.execute(text.encode())
        return
    try:
        with connection.transaction():
            connection.execute(text.encode())
    except (psycopg.errors.InvalidFunctionDefinition, psycopg.errors.WrongObjectType):
        for name in names:
            connection.execute("select pg_temp.am_drop_named(%s)", [name])
        connection.execute(text.encode())


def explained(error: psycopg.Error, place: str, text: str) -> SetupError:
    """A failed statement with the source file, and if PostgreSQL tells it, the line."""
    diag = error.diag
    if diag.statement_position:
        place += f":{text.count(chr(10), 0, int(diag.statement_position)) + 1}"
    details = [diag.message_primary or str(error), diag.message_detail, diag.message_hint]
    said = "\n  ".join(part for part in [*details, diag.context] if part)
    if diag.sqlstate == "42501":
        remedy = "connect as a superuser, or as a role that may create these objects."
    elif diag.sqlstate in ("42P01", "42703") and place == THE_END:
        remedy = (
            "its tables are of a state that was never released, from which no migration leads:"
            " export what you want to keep, and start with an empty database (the embedded server's"
            " data is removed by `make clean`). Nothing was changed."
        )
    elif diag.sqlstate == "2BP01":
        remedy = (
            "what of your own is built on it (see above) has to be dropped before, and made again "
            "afterwards; nothing was changed."
        )
    else:
        remedy = "nothing was changed; correct the cause and deploy again."
    return SetupError(f"Deploying failed at {place}: {said}", remedy)
