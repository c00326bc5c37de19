"""Looking at one user's memories, and changing them, from the command line.

Each command is one call of a function of agent_memory; a memory is printed with its id and day,
its words folded into 100 columns.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
import unicodedata
from collections.abc import Callable
from datetime import datetime
from typing import Any, LiteralString
from uuid import UUID

import psycopg
from psycopg.abc import Buffer
from psycopg.rows import dict_row
from psycopg.types.datetime import TimestamptzLoader

from agent_memory.errors import SetupError

WIDTH = 100
INDENT = "    "
JOINERS = "\u200c\u200d"  # within Persian words, and emoji
WIDER = "\0"  # stands before a character of two columns while text is folded

Row = dict[str, Any]
Session = psycopg.Connection[Row]
Adder = Callable[[str, Callable[[argparse.Namespace, Session], int], str], argparse.ArgumentParser]


def add_commands(add: Adder) -> None:
    """The commands search, list, add and forget; `add` makes a command that gets a session."""
    search_options = add("search", search, "find memories that answer a query")
    search_options.add_argument("query")
    search_options.add_argument(
        "-n", "--top", type=int, default=10, metavar="N", help="default: %(default)s"
    )
    list_options = add("list", list_memories, "list memories, newest first")
    list_options.add_argument(
        "-n", "--page", type=int, default=50, metavar="N", help="default: %(default)s"
    )
    list_options.add_argument("--after", metavar="ID", help="the page after this memory")
    list_options.add_argument("--all", action="store_true", help="with former values")
    add_options = add("add", add_memory, "remember what a text says")
    add_options.add_argument("text", help="- reads standard input")
    add_options.add_argument(
        "--verbatim", action="store_true", help="keep the text word for word (infer => false)"
    )
    forget_options = add("forget", forget, "erase memories with their history")
    forget_options.add_argument("id", nargs="*", help="default: every memory of --user")
    forget_options.add_argument("--yes", action="store_true", help="without asking")


class Time(TimestamptzLoader):
    """As text where Python knows no such time: infinity, a year beyond its own."""

    def load(self, data: Buffer) -> Any:
        try:
            return super().load(data)
        except psycopg.DataError:
            return bytes(data).decode()


def connect(dsn: str) -> Session:
    """An autocommit session whose rows are dictionaries."""
    session = psycopg.connect(dsn, autocommit=True, row_factory=dict_row)
    session.adapters.register_loader("timestamptz", Time)
    return session


def count(options: argparse.Namespace, session: Session) -> int:
    """How many memories a user has, and from when to when."""
    user = named_user(options)
    # Of this user only: memory_entities() counts everybody's.
    known = session.execute(
        "select last.total, (first).created_at as made,"
        " coalesce((found).updated_at, (found).created_at) as changed"
        " from memory_page(user_id => %(user)s, order_by => 'updated_at', page_size => 1,"
        " project => %(project)s) as last"
        " cross join lateral memory_list(user_id => %(user)s, descending => false, page_size => 1,"
        " project => %(project)s) as first",
        {"user": user, "project": options.project},
    ).fetchone()
    if known is None:
        print(f"{user}: no memories")
    else:
        days = f"{day(known['made'])} to {day(known['changed'])}"
        print(f"{user}: {known['total']} memories, made {days}")
    return 0


def search(options: argparse.Namespace, session: Session) -> int:
    """Memories that answer a query, best first."""
    found = session.execute(
        "select * from memory_search("
        "%(query)s, user_id => %(user)s, top_k => %(top)s, project => %(project)s)",
        vars(options) | {"user": named_user(options)},
    ).fetchall()
    show(found, f"Nothing of {options.user} answers that.")
    return 0


def list_memories(options: argparse.Namespace, session: Session) -> int:
    """A page of a user's memories."""
    if options.after:
        check_id(options.after)
    found = session.execute(
        "select * from memory_list(user_id => %(user)s, page_size => %(page)s, "
        "after => %(after)s::uuid, include_superseded => %(all)s, project => %(project)s)",
        vars(options) | {"user": named_user(options)},
    ).fetchall()
    show(found, f"Nothing is known of {options.user}." if not options.after else "No more.")
    if len(found) == options.page:
        print(f"There may be more: --after {found[-1]['id']}")
    return 0


def add_memory(options: argparse.Namespace, session: Session) -> int:
    """What became of a text: a line an outcome."""
    text = given(options.text)
    outcomes = session.execute(
        "select * from memory_add(to_jsonb(%(text)s::text), "
        "user_id => %(user)s, infer => %(infer)s, project => %(project)s)",
        vars(options) | {"text": text, "user": named_user(options), "infer": not options.verbatim},
    ).fetchall()
    for outcome in outcomes:
        print(outcome["event"], outcome["id"] or "")
        print(folded(outcome["memory"]))
        if outcome["previous_memory"] not in (None, outcome["memory"]):
            print(folded(f"before: {outcome['previous_memory']}"))
    if not outcomes:
        print("Nothing in it was worth remembering; --verbatim keeps it word for word.")
    return 0


def given(text: str) -> str:
    """An argument, or for - the standard input: as text that a database takes."""
    try:
        read = sys.stdin.read() if text == "-" else text
        read.encode()
    except UnicodeError as error:
        raise SetupError("The text is not UTF-8.", "convert it first, e.g. with iconv.") from error
    return read


def forget(options: argparse.Namespace, session: Session) -> int:
    """Erase the named memories, or all of a user's, once it is confirmed."""
    if options.id and options.user:
        raise SetupError("Both ids and a user are named.", "name ids, or --user for all of them.")
    if options.id:
        return forget_these(options, session)
    user = named_user(options)
    if user == "*":
        raise SetupError("'*' would erase every user's memories.", "name one user with --user.")
    confirm(options, f"Erase every memory of {user}, with the history?")
    erased = session.execute(
        "select erased from memory_forget(user_id => %(user)s, project => %(project)s)"
        " where part = 'memories'",
        {"user": user, "project": options.project},
    ).fetchone()
    print(f"{erased['erased'] if erased else 0} memories erased")
    return 0


def forget_these(options: argparse.Namespace, session: Session) -> int:
    """Erase memories by their ids: all of them or none."""
    for id in options.id:
        check_id(id)
    with session.transaction():
        memories = [one(session, "memory_get(%s::uuid, project => %s)", id, options.project)
                    for id in options.id]  # fmt: skip
    show(memories, "")
    confirm(options, "Erase this, with the history?")
    with session.transaction():
        for id in options.id:
            one(session, "memory_delete(%s::uuid, purge => true, project => %s)", id,
                options.project)  # fmt: skip
    print(f"{len(memories)} memories erased")
    return 0


def check_id(id: str) -> None:
    """Refuse what is no id at all."""
    try:
        UUID(id)
    except ValueError:
        raise SetupError(
            f"{id!r} is no id of a memory.",
            "take one that `agent-memory list --user ...` prints, "
            "e.g. 019d8b4c-2f60-7b52-9a3e-5d1f0c7e8a21.",
        ) from None


def one(session: Session, call: LiteralString, id: str, project: str | None) -> Row:
    """The memory that a function returns; an error where there is none of that id."""
    row = session.execute(f"select * from {call}", [id, project]).fetchone()
    if row is None or row["id"] is None:
        raise SetupError(f"There is no memory {id}.", "see `agent-memory list --user ...`.")
    return row


def named_user(options: argparse.Namespace) -> str:
    """--user, which these commands need."""
    if not options.user:
        raise SetupError("No user is named.", "name one: --user ID ('*': any, where one reads).")
    return str(options.user)


def confirm(options: argparse.Namespace, question: str) -> None:
    """Go on after a yes only."""
    if options.yes:
        return
    try:
        answer = input(f"{question} [y/N] ")
    except EOFError:
        answer = ""
    if answer.strip().lower() not in ("y", "yes"):
        raise SetupError("Nothing was erased.", "answer y, or pass --yes.")


def show(memories: list[Row], nothing: str) -> None:
    """Each memory: a line about it and its words below; `nothing` where there are none."""
    for memory in memories:
        print(headline(memory))
        print(folded(memory["memory"]))
    if not memories:
        print(nothing)


def headline(memory: Row) -> str:
    """The id, the day since when it is true, the kind, and what else there is to say."""
    since = memory["valid_from"]
    parts = [str(memory["id"]), day(since) if since else "", memory["kind"] or ""]
    if memory["valid_to"]:
        parts.append(f"until {day(memory['valid_to'])}")
    if memory.get("score") is not None:
        parts.append(f"score {memory['score']:.2f}")
    return "  ".join(part for part in parts if part)


def day(time: datetime | str) -> str:
    """Of a time as a session of connect() gives it."""
    return time if isinstance(time, str) else f"{time:%Y-%m-%d}"


def folded(text: str | None) -> str:
    """Text in lines of 100 columns, indented; a terminal's control characters are left out."""
    lines = [
        line.replace(WIDER, "")
        for paragraph in (text or "").splitlines()
        for line in textwrap.wrap(
            spread(harmless(paragraph)),
            WIDTH - 1,  # a line may begin with the second half of a character
            initial_indent=INDENT,
            subsequent_indent=INDENT,
        )
    ]
    return "\n".join(lines)


def spread(text: str) -> str:
    """Text with as many characters as it has columns; a Chinese one takes two."""
    return "".join(WIDER + c if unicodedata.east_asian_width(c) in "WF" else c for c in text)


def harmless(text: str) -> str:
    """Text without what controls a terminal; spaces of all widths, and joiners, are text."""
    return "".join(
        c if c.isprintable() or unicodedata.category(c) == "Zs" or c in "\t" + JOINERS else "\ufffd"
        for c in text
    )
