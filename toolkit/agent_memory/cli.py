"""The command `agent-memory`."""

from __future__ import annotations

import argparse
import functools
import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import psycopg
from psycopg import sql

from agent_memory import build, connection, image, importing, memories, server_files
from agent_memory.cluster import commands as cluster
from agent_memory.deploy import deploy as run_deploy
from agent_memory.deploy import upgrade as run_upgrade
from agent_memory.doctor import examine
from agent_memory.embedded import Program, Server
from agent_memory.embedded.root import ensure_root, root_python_version
from agent_memory.errors import SetupError
from agent_memory.gateway.settings import SERVING, Settings
from agent_memory.progress import Bar, say, step
from agent_memory.work import work as run_work

DSN_HELP = "default: DATABASE_URL, PG* variables, embedded server"


def main(arguments: list[str] | None = None) -> None:
    """Parse the command line, run the command, turn expected errors into one message."""
    parser = command_line()
    options, rest = parser.parse_known_args(arguments)
    options.rest = rest
    if rest and options.run is not psql:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    try:
        status = options.run(options)
        sys.stdout.flush()
        sys.exit(status)
    except (SetupError, build.BuildError) as error:
        sys.exit(f"agent-memory: {error}")
    except psycopg.OperationalError as error:
        sys.exit(f"agent-memory: {error}\n  What to do: {remedy_of(error)}")
    except psycopg.errors.ReadOnlySqlTransaction as error:
        sys.exit(
            f"agent-memory: {error}\n"
            "  What to do: this is a standby, or read-only: connect to the primary server."
        )
    except BrokenPipeError:  # | head
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    except KeyboardInterrupt:
        sys.exit(130)


def remedy_of(error: psycopg.OperationalError) -> str:
    """What to do where no session could be had, or one was lost."""
    if "too many clients" in str(error) or "connection slots" in str(error):
        return (
            "all connections of the server are taken: close some, raise max_connections, or put a "
            "pooler in front of it."
        )
    return "check the address; the embedded server's: agent-memory status."


def command_line() -> argparse.ArgumentParser:
    """All commands with their options."""
    parser = argparse.ArgumentParser(prog="agent-memory", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")

    def command(
        name: str, run: Callable[[argparse.Namespace], int | None], help: str
    ) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=help, description=help)
        added.set_defaults(run=run)
        return added

    up_options = command("up", up, "start the embedded server, building what is missing")
    up_options.add_argument("--suite", choices=["forky", "trixie"], help="PostgreSQL 18 or 17")
    up_options.add_argument("--bare", action="store_true", help="without deploying agent_memory")
    command("down", down, "stop the embedded server")
    status_options = command(
        "status", status, "tell whether the embedded server runs, and where; of a user: how much"
    )
    add_session_options(status_options)
    command("dsn", dsn, "print the connection string and nothing else")
    command("psql", psql, "open psql on the database; further arguments are psql's")
    command("build", build_script, "write build/agent_memory--<version>.sql")
    for name, run, help in (
        ("deploy", deploy, "install into a database through a connection"),
        ("upgrade", upgrade, "bring a database to this version, by the door that it came in by"),
    ):
        options = command(name, run, help)
        options.add_argument("--dsn", help=DSN_HELP)
        options.add_argument("--schema", default="public", help="schema of the public functions")
        options.add_argument(
            "--take-ownership",
            action="store_true",
            help="as a superuser: make your own what another, trusted role has deployed",
        )
    files_options = command(
        "server-files", collect_server_files, "put model and Python packages into build/server/"
    )
    files_options.add_argument("--plpython", type=Path, help="a server's plpython3.so")
    image_options = command("image", build_docker_image, "build the Docker image")
    image_options.add_argument("--tag", default=image.default_tag(), help="default: %(default)s")
    image_options.add_argument(
        "--build-arg", action="append", default=[], help="BASE=debian:forky-slim and the like"
    )
    image_options.add_argument("--network", help="of the build, when its own does not work: host")
    doctor_options = command("doctor", doctor, "show what the server can do and what is missing")
    doctor_options.add_argument("--dsn", help=DSN_HELP)
    doctor_options.add_argument(
        "--check", action="store_true", help="read all projects: does what should hold hold?"
    )
    work_options = command("work", work, "run the jobs of memory_add_async() as they come")
    work_options.add_argument("--dsn", help=DSN_HELP)
    work_options.add_argument(
        "-n", "--connections", type=positive, default=4, help="default: %(default)s"
    )
    work_options.add_argument("--project", help="default: all")
    work_options.add_argument("--once", action="store_true", help="end when nothing is due")
    serve_options = command("serve", serve, "let clients of Mem0 in, over HTTP")
    serve_options.add_argument("--dsn", help=DSN_HELP)
    serve_options.add_argument("--host", default="127.0.0.1", help="default: %(default)s")
    serve_options.add_argument("--port", type=positive, default=8000, help="default: %(default)s")
    serve_options.add_argument("--workers", type=positive, default=2, help="default: %(default)s")
    serve_options.add_argument(
        "--new-key", action="store_true", help="make a key, and print what a client needs of it"
    )
    serve_options.add_argument(
        "--require-all", action="store_true", help="of a cluster: no partial answers"
    )
    serve_options.add_argument(
        "--origin", action="append", default=[], help="that a browser's page may come from"
    )
    for name, what in SERVING.items():
        default = getattr(Settings, name)
        serve_options.add_argument(
            f"--{name.replace('_', '-')}",
            type=type(default),
            default=default,
            help=f"{what}; default: %(default)s",
        )
    mcp_options = command("mcp", mcp, "run an agent's tools (MCP) on standard input and output")
    add_session_options(mcp_options)
    mcp_options.add_argument("--app", metavar="ID", help="through which app memories come")
    key_options = command("key", key, "make, list and revoke keys of the gateway")
    key_actions = key_options.add_subparsers(dest="action", required=True)
    create_options = key_actions.add_parser("create", help="make a key; it is shown this once")
    create_options.add_argument("--name", default="agent-memory key create")
    create_options.add_argument("--project")
    create_options.add_argument("--role", default="writer", help="reader, writer, admin, or a role")
    create_options.add_argument("--user", dest="user_id", help="the only user it opens")
    create_options.add_argument("--expires", dest="expires_at", help="a time, such as 2027-01-01")
    list_options = key_actions.add_parser("list", help="the keys, by how they begin")
    list_options.add_argument("--project")
    revoke_options = key_actions.add_parser("revoke", help="end a key")
    revoke_options.add_argument("id")
    for action_options in (create_options, list_options, revoke_options):
        action_options.add_argument("--dsn", help=DSN_HELP)
    graph_options = command("graph", draw_graph, "draw the knowledge graph of a scope")
    for name in importing.SCOPE:
        kind = name.removesuffix("_id")
        graph_options.add_argument(
            f"--{kind}", f"--{kind}-id", dest=name, metavar="ID", help="'*': any"
        )
    graph_options.add_argument("--project", help="default: default")
    graph_options.add_argument("--dsn", help=DSN_HELP)
    graph_options.add_argument(
        "-o", "--output", default="graph.svg",
        help=".svg, .png, .pdf or .dot; - is SVG to standard output; default: %(default)s",
    )  # fmt: skip
    graph_options.add_argument(
        "--limit", type=positive, default=200,
        help="entities at most, the best connected ones; default: %(default)s",
    )  # fmt: skip
    import_options = command("import", import_file, "add a file of conversations or memories")
    import_options.add_argument(
        "file", type=Path,
        help="JSON lines or JSON of conversations, of mem0's memories, or LoCoMo's",
    )  # fmt: skip
    import_options.add_argument("--dsn", help=DSN_HELP)
    import_options.add_argument("--project", help="default: default")
    for name in importing.SCOPE:
        import_options.add_argument(
            f"--{name.replace('_', '-')}", help="for entries that name no scope"
        )
    import_options.add_argument(
        "--verbatim", action="store_true", help="keep messages word for word (infer => false)"
    )
    import_options.add_argument(
        "--async", dest="queue", action="store_true", help="leave it to agent-memory work"
    )
    import_options.add_argument(
        "--batch", type=positive, default=20,
        help="conversations in one transaction, default: %(default)s",
    )  # fmt: skip

    def memory_command(
        name: str, run: Callable[[argparse.Namespace, memories.Session], int], help: str
    ) -> argparse.ArgumentParser:
        added = command(name, functools.partial(with_session, run), help)
        add_session_options(added)
        return added

    memories.add_commands(memory_command)
    cluster.add_commands(command("cluster", cluster.run, "several servers as one: shards, moves"))
    return parser


def add_session_options(parser: argparse.ArgumentParser) -> None:
    """Whose memories, and where they are."""
    parser.add_argument("--user", metavar="ID", help="whose memories")
    parser.add_argument("--project", help="default: default")
    parser.add_argument("--dsn", help=DSN_HELP)


def positive(text: str) -> int:
    """A number from 1."""
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def up(options: argparse.Namespace) -> None:
    """Start the server the environment leaves to us and bring its database up to date."""
    if connection.external_dsn():
        say("DATABASE_URL or PG* variables name a server: that one is used, none is started.")
        return
    if not options.bare:
        build.write()
    server = Server(suite=options.suite).up()
    created = server.create_database()
    if not options.bare:
        bring_up_to_date(server, created)
    say(f"PostgreSQL listens on 127.0.0.1:{server.state.port} (make psql, make -s dsn)")


def bring_up_to_date(server: Server, fresh: bool) -> None:
    """Deploy unless this very script is what the embedded database has."""
    digest = hashlib.sha256(build.assemble().encode()).hexdigest()
    marker = server.home.path / "deployed"
    if not fresh and marker.is_file() and marker.read_text() == digest:
        return
    run_deploy(server.dsn())
    marker.write_text(digest)


def down(_options: argparse.Namespace) -> None:
    """Stop the embedded server."""
    Server().down()


def status(options: argparse.Namespace) -> int:
    """Exit status 0 when the server runs, 3 when not (as service scripts have it)."""
    if options.user or options.project or options.dsn:
        return with_session(memories.count, options)
    server = Server()
    if not server.exists or not server.is_running():
        print(f"not running (home: {server.home.path})")
        return 3
    print(f"running on 127.0.0.1:{server.state.port}, pid {server.home.postmaster_pid()}")
    print(f"home: {server.home.path}\nlog: {server.home.log}")
    return 0


def chosen_dsn() -> str:
    """The connection string of the server in use; the embedded one is started if need be."""
    if external := connection.external_dsn():
        return external
    return existing_server().dsn()


def existing_server() -> Server:
    """The embedded server, running; an error when it was never made."""
    server = Server()
    if server.exists and not server.is_running():
        server.up()
    return server


def dsn(_options: argparse.Namespace) -> None:
    """Print the connection string."""
    print(chosen_dsn())


def psql(options: argparse.Namespace) -> None:
    """Become psql: the embedded root's, or the host's for another server."""
    if external := connection.external_dsn():
        program = Program(["psql", external, *options.rest], dict(os.environ))
    else:
        program = existing_server().client("psql", *options.rest)
    try:
        os.execvpe(program.command[0], program.command, program.environment)
    except FileNotFoundError:
        raise SetupError("psql is not installed.", "apt-get install postgresql-client") from None


def build_script(_options: argparse.Namespace) -> None:
    """Write the built script and name it."""
    print(build.write().relative_to(build.REPOSITORY))


def collect_server_files(options: argparse.Namespace) -> None:
    """For the Python of a server's plpython3.so, by default the embedded server's."""
    if options.plpython is None:
        server = Server()
        version = root_python_version(ensure_root(server.suite), server.suite)
    elif options.plpython.is_file():
        version = server_files.python_version(options.plpython)
    else:
        server_files.remove_from_build()
        say(f"{options.plpython} is not there: without plpython3u its Python needs no files")
        return
    print(server_files.copy_to_build(version).relative_to(build.REPOSITORY))


def build_docker_image(options: argparse.Namespace) -> None:
    """Build the image, then say how to run it."""
    image.build_image(options.tag, options.build_arg, options.network)
    say(
        f"{options.tag} is built. Run it:\n  docker run -d -e POSTGRES_PASSWORD=... "
        f"-v memories:/var/lib/postgresql -p 5432:5432 {options.tag}"
    )


def deploy(options: argparse.Namespace) -> None:
    """Install or refresh through a connection."""
    version = run_deploy(
        options.dsn or chosen_dsn(), options.schema, take_ownership=options.take_ownership
    )
    print(f"agent_memory {version} is deployed")


def upgrade(options: argparse.Namespace) -> None:
    """Bring what is there to this version."""
    version = run_upgrade(
        options.dsn or chosen_dsn(), options.schema, take_ownership=options.take_ownership
    )
    print(f"agent_memory {version} is deployed")


def doctor(options: argparse.Namespace) -> int:
    """Exit status 0 when agent_memory can be used, 1 when not."""
    diagnosis = examine(options.dsn or chosen_dsn(), check=options.check)
    print(diagnosis.table())
    return 0 if diagnosis.usable else 1


@contextmanager
def refusals() -> Iterator[None]:
    """What the server refuses (rights, unknown projects) is told like our own errors."""
    try:
        yield
    except (psycopg.OperationalError, psycopg.errors.ReadOnlySqlTransaction):
        raise
    except psycopg.Error as error:
        said = error.diag.message_primary or str(error)
        raise SetupError(said, error.diag.message_hint or "see `agent-memory doctor`.") from error


@contextmanager
def gateway_packages() -> Iterator[None]:
    """What the gateway imports may not be installed."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise SetupError(
            f"the gateway needs {error.name}", "pip install 'agent-memory[gateway]'"
        ) from error


def mcp(options: argparse.Namespace) -> None:
    """Run the tools for an agent; standard output is the agent's."""
    with gateway_packages():
        from agent_memory.gateway.tools.stdio import run
    dsn = options.dsn or chosen_dsn()
    with refusals(), psycopg.connect(dsn, autocommit=True) as session:
        schema = connection.schema_of(session, "memory_add")
        is_cluster = connection.is_control(session)
    settings = Settings(
        dsn, schema=schema, application="agent-memory mcp", connections=2, is_cluster=is_cluster
    )
    run(settings, options.project or "default", options.user, options.app)


def serve(options: argparse.Namespace) -> None:
    """Run the gateway."""
    with gateway_packages():
        from agent_memory.gateway.serve import serve as run
    dsn = options.dsn or chosen_dsn()
    with refusals(), psycopg.connect(dsn, autocommit=True) as session:
        schema = connection.schema_of(session, "memory_key_create")
        is_cluster = connection.is_control(session)

    def bound() -> None:
        if options.new_key:
            print_client(dsn, f"http://{options.host}:{options.port}", options.prefix)

    told = {name: getattr(options, name) for name in SERVING}
    settings = Settings(
        dsn, schema=schema, origins=tuple(options.origin), is_cluster=is_cluster,
        require_all=options.require_all, **told,
    )  # fmt: skip
    run(settings, options.host, options.port, options.workers, bound)


def print_client(dsn: str, address: str, prefix: str) -> None:
    """A new key, as the environment of a client takes it, and where to look at what it opens."""
    with refusals(), psycopg.connect(dsn, autocommit=True) as session:
        call = sql.SQL("select key from {}.memory_key_create('serve --new-key')")
        schema = connection.schema_of(session, "memory_key_create")
        row = session.execute(call.format(sql.Identifier(schema))).fetchone()
    assert row is not None
    print(f"MEM0_HOST={address}{prefix}\nMEM0_API_KEY={row[0]}")
    print(f"AGENT_MEMORY_CONSOLE={address}/console", flush=True)


def key(options: argparse.Namespace) -> None:
    """Make, list or revoke keys."""
    dsn = options.dsn or chosen_dsn()
    with refusals(), psycopg.connect(dsn, autocommit=True) as session:
        schema = sql.Identifier(connection.schema_of(session, "memory_key_create"))
        if options.action == "create":
            print(created_key(session, schema, options))
        elif options.action == "list":
            for row in session.execute(
                sql.SQL(
                    "select id, opening, project_name, role, coalesce(user_id, ''), name,"
                    " case when revoked_at is not null then 'revoked'"
                    " when expires_at <= now() then 'expired' else '' end"
                    " from {}.memory_key_list(%s)"
                ).format(schema),
                [options.project],
            ):
                print(*row, sep="  ")
        else:
            call = sql.SQL("select {}.memory_key_revoke(%s)").format(schema)
            session.execute(call, [options.id])


def created_key(
    session: psycopg.Connection, schema: sql.Identifier, options: argparse.Namespace
) -> str:
    """A new key."""
    role = options.role
    row = session.execute(
        sql.SQL("select key from {}.memory_key_create(%s, %s, %s, %s, %s)").format(schema),
        [
            options.name,
            f"memory_{role}" if role in ("reader", "writer", "admin") else role,
            options.user_id,
            options.expires_at,
            options.project,
        ],
    ).fetchone()
    assert row is not None
    return str(row[0])


def work(options: argparse.Namespace) -> None:
    """Run the queue's jobs."""
    dsn = options.dsn or chosen_dsn()
    with refusals():
        succeeded, failed = run_work(
            dsn, options.connections, project=options.project, once=options.once
        )
    print(f"{succeeded} jobs done, {failed} tries failed")


def with_session(
    run: Callable[[argparse.Namespace, memories.Session], int], options: argparse.Namespace
) -> int:
    """Run a command that needs a connection."""
    with refusals(), memories.connect(options.dsn or chosen_dsn()) as session:
        return run(options, session)


def draw_graph(options: argparse.Namespace) -> None:
    """A picture of the entities and relations of a scope."""
    from agent_memory import graph

    form = graph.checked_format(options.output)
    scope = {name: getattr(options, name) for name in importing.SCOPE}
    whose = graph.scope_in_words(scope)
    if not whose:
        raise SetupError("No scope is named.", "name one with --user, --agent, --run or --app.")
    with refusals():
        known = graph.read(options.dsn or chosen_dsn(), scope, options.project)
    if not known.entities:
        raise SetupError(
            f"Nothing is in the graph of {whose}.",
            "check the ids (select * from memory_entities()) and --project. In the graph are "
            "memories that name a person, a place or the like.",
        )
    shown = known.best_connected(options.limit)
    told = shown.counts()
    if len(shown.entities) < len(known.entities):
        told += f" (the best connected of {len(known.entities)} entities)"
    place = [f"project {options.project}"] if options.project else []
    picture = graph.picture_of(
        shown, f"Memories of {whose}", " · ".join([*place, date.today().isoformat(), told])
    )
    with step("Drawing"):
        content = graph.draw(picture, form)
    graph.write(content, options.output)
    say_or_print = say if options.output == "-" else print
    say_or_print(f"{options.output}: {told}")
    if form in ("png", "pdf") and (character := graph.without_font(picture.source)):
        say(
            f"No font here has {character} and its like: they are empty boxes.\n"
            "  What to do: as root, apt-get install fonts-wqy-microhei; or draw .svg."
        )


def import_file(options: argparse.Namespace) -> int:
    """Add what a file holds and is not there yet. Exit status 1 where some of it was refused."""
    defaults = {name: getattr(options, name) for name in importing.SCOPE}
    defaults |= {"infer": False} if options.verbatim else {}
    refused: list[SetupError] = []
    # Read once before anything is added: of a file that is none of these nothing is.
    total = sum(1 for _ in importing.read(options.file, defaults, refused.append))
    bar = Bar(total, "conversations")
    dsn = options.dsn or chosen_dsn()
    with refusals(), psycopg.connect(dsn, autocommit=True) as session:
        tally = importing.load(
            session,
            importing.read(options.file, defaults, lambda _: None),
            project=options.project,
            batch=options.batch,
            queue=options.queue,
            progress=lambda tally: bar.show(tally.conversations, tally.fresh),
        )
    bar.end(tally.conversations, tally.fresh)
    refused += tally.refused
    for error in refused:
        say(f"agent-memory: {error}")
    print(tally.told(options.queue) + (f", {len(refused)} refused" if refused else ""))
    return 1 if refused else 0
