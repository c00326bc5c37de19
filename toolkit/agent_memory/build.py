"""Assemble sql/manifest into the one text that both doors run: build/agent_memory--<version>.sql.

Needs the standard library only: `python3 toolkit/agent_memory/build.py`.

Replaced here, at build time:
  @python_modules@  the modules in python_udfs/ that a search needs as an SQL literal, a line each:
                    path of the file, a space, source (zlib, base 64)
  @python_writing@  the same of those that only adding needs: see WRITING. A table in TOML is a
                    module with its content as TABLE, without the examples in it; a module
                    comes without annotations
  @python_modules_digest@, @python_writing_digest@  SHA-256 of the bodies that hold these texts:
                    what is run has to be what a superuser created
  @python_digest@   16 hex digits of those sources
  @data:table.key@  a value of a table of python_udfs/agent_memory_udfs/data/ as an SQL literal: a
                    text, of a list an array, of a table jsonb. "*" stands for every key that has
                    what follows: @data:attributes.*.asked_by@ is {"name": "called ...", ...}
  @schema@          the files of sql/schema that the manifest names, in its order: they are the body
                    of memory._create_tables(), run by memory_init() and not by the script itself
  @views@           those of sql/views, likewise: the body of memory._create_views()
  @version@         the version
  @migrations@      the files of sql/migrations in the order of their versions, each for tables that
                    are older: the body of memory._migrate()
  @kept_plans@      the SET clauses of a function that calls memory._enter(): see KEPT_PLANS
  @self@            the function or procedure created last above it in its file, with its arguments:
                    memory._name(project text, ids uuid[]), for comment, revoke and grant
With each script go those that upgrade to it (see upgrade_script()), one from every release before.

Left in the text for CREATE EXTENSION (and agent_memory.deploy): @extschema@, @extschema:vector@...
"""

from __future__ import annotations

import ast
import base64
import functools
import hashlib
import itertools
import json
import os
import re
import sys
import tomllib
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
# A wheel carries the product's sources inside the package; a clone has them two folders up.
REPOSITORY = HERE / "source" if (HERE / "source").is_dir() else HERE.parents[1]

GUARD = '\\echo Use "CREATE EXTENSION agent_memory CASCADE" to load this file. \\quit\n'
UPGRADE_GUARD = '\\echo Use "ALTER EXTENSION agent_memory UPDATE" to load this file. \\quit\n'
# Functions read tables that memory_init() makes later; plpgsql_check sees them all in the tests. No
# name is looked up where others may put something of that name.
OPENING = """set local check_function_bodies = off;
set local search_path = pg_catalog, pg_temp;
"""
# A plan is kept for as long as its session, and made when the tables may have been empty: none may
# read more, as they grow, than its indexes lead to.
KEPT_PLANS = """set search_path = pg_catalog, memory, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off"""
# Folders of sql/ whose files memory_init() runs: tables are no members of the extension.
LATE = ("schema", "views")
SOURCE_MARK = "\n-- source: "
PYTHON_IS_MISSING = """$am_stub$
begin
    raise exception 'agent_memory has no PL/Python here: the builtin models can''t run'
        using errcode = 'feature_not_supported',
        hint = 'Create extension plpython3u and deploy as a superuser; or use a project with '
            'embedding_provider => ''none'', pass embeddings, and add with infer => false.';
end
$am_stub$"""
# The first line of a PL/Python function's file where one that is there and holds a text is to stay.
UNLESS = re.compile(r"-- unless it holds: (\S+)\n")
IF_IT_DOES_NOT = """if not exists (
    select from pg_catalog.pg_proc as p join pg_catalog.pg_language as l on l.oid = p.prolang
    where p.oid = pg_catalog.to_regprocedure('{name}()') and l.lanname = 'plpython3u'
        and pg_catalog.strpos(pg_catalog.left(p.prosrc, 200), '{held}') > 0)
then
{creation}end if;
"""
CREATED = re.compile(r"^create or replace (?:function|procedure) ([\w.@]+)\(", re.MULTILINE)
PUBLIC = re.compile(r"^create or replace \w+ @extschema@\.(\w+)", re.MULTILINE)
TYPE = re.compile(r"^ +create type memory\.(\w+) as", re.MULTILINE)
# What matters in a list of arguments: texts, comments, brackets, commas, defaults.
ARGUMENT_TOKENS = re.compile(
    r"'(?:[^']|'')*'|--[^\n]*|\bdefault\b|[(),[\]]|[^'(),[\]-]+?(?=\bdefault\b|['(),[\]-])|-"
)
# Packages that read messages: most of python_udfs/, and nothing that a search looks at.
WRITING = tuple(f"agent_memory_udfs/{name}/" for name in ("extraction", "language_model"))
# What a type checker needs is not what the server runs: see agent_memory_udfs/untyped.py.
TYPING = re.compile(r"^( *)from typing(?= import)", re.MULTILINE)
# Nor are patterns compiled before they are used: see agent_memory_udfs/patterns.py.
PATTERNS = re.compile(r"^import re$", re.MULTILINE)
DATA = re.compile(r"@data:([a-z_.*]+)@")


class BuildError(Exception):
    """The sources cannot be assembled; the message names the file."""


def extension_version(repository: Path = REPOSITORY) -> str:
    """The version in extension/agent_memory.control, its only home."""
    control = (repository / "extension" / "agent_memory.control").read_text("utf-8")
    match = re.search(r"^default_version\s*=\s*'([^']+)'", control, re.MULTILINE)
    if match is None:
        raise BuildError("extension/agent_memory.control: no default_version line")
    return match.group(1)


def manifest_files(repository: Path = REPOSITORY) -> list[str]:
    """Paths named by sql/manifest, in order, relative to the repository."""
    manifest = repository / "sql" / "manifest"
    if not manifest.is_file():
        raise BuildError("sql/manifest is missing")
    lines = (line.split("#", 1)[0].strip() for line in manifest.read_text("utf-8").splitlines())
    # An entry is relative to sql/ unless it already says so.
    names = [n if n.startswith("sql/") else f"sql/{n}" for n in lines if n]
    doubles = {name for name in names if names.count(name) > 1}
    if doubles:
        raise BuildError(f"sql/manifest names twice: {', '.join(sorted(doubles))}")
    missing = [name for name in names if not (repository / name).is_file()]
    if missing:
        raise BuildError(f"sql/manifest names files that do not exist: {', '.join(missing)}")
    return names


def python_sources(repository: Path = REPOSITORY) -> dict[str, str]:
    """Every module of python_udfs/ by its path there."""
    folder = repository / "python_udfs"
    sources = {}
    for path in sorted([*folder.rglob("*.py"), *folder.rglob("*.toml")]):
        name = path.relative_to(folder).as_posix()
        text = path.read_text("utf-8").rstrip() + "\n"
        if path.suffix == ".py":
            text = TYPING.sub(r"\1from agent_memory_udfs.untyped", without_annotations(text))
            text = PATTERNS.sub("from agent_memory_udfs import patterns as re", text)
        else:
            text = json.dumps(without_examples(parsed_table(path)), ensure_ascii=False)
            text = f"import json\n\nTABLE = json.loads({text!r})\n"  # cheaper than a literal
            name = path.relative_to(folder).with_suffix(".py").as_posix()
        sources[name] = text
    return sources


@functools.cache
def without_annotations(text: str) -> str:
    """A module without what only a type checker reads, which each session would keep in memory:
    annotations of arguments, of what is returned, and of a module's variables. The fields of a
    class stay, and each line has its number.
    """
    tree = ast.parse(text)
    lines = text.encode().splitlines(keepends=True)
    starts = [0, *itertools.accumulate(map(len, lines))]
    source = text.encode()

    def end(node: ast.expr) -> int:
        return starts[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0)

    cuts = []
    for node in statements(tree):
        if isinstance(node, ast.FunctionDef):
            for argument in ast.walk(node.args):
                if isinstance(argument, ast.arg) and argument.annotation:
                    begins = starts[argument.lineno - 1] + argument.col_offset
                    cuts.append((begins + len(argument.arg.encode()), end(argument.annotation)))
            if node.returns:
                before = starts[node.returns.lineno - 1] + node.returns.col_offset
                colon = source.index(b":", end(node.returns))
                cuts.append((source.rfind(b" ->", 0, before), colon))
        elif isinstance(node, ast.AnnAssign) and node in tree.body and node.value:
            cuts.append((end(node.target), end(node.annotation)))
    kept, place = [], 0
    for begins, ends in sorted(cuts):
        kept += [source[place:begins], b"\\\n" * source.count(b"\n", begins, ends)]
        place = ends
    return b"".join([*kept, source[place:]]).decode()


def statements(node: ast.AST) -> Iterator[ast.AST]:
    """All statements in a node. Expressions, which are most of a module, are not looked into."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt | ast.excepthandler | ast.match_case):
            yield child
            yield from statements(child)


@functools.cache
def parsed(text: str) -> dict[str, Any]:
    """The table of a TOML text."""
    return tomllib.loads(text)


def parsed_table(path: Path) -> dict[str, Any]:
    """The content of a TOML file."""
    try:
        return parsed(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise BuildError(f"{path.name}: {error}") from None


def without_examples(table: dict[str, Any]) -> dict[str, Any]:
    """The table as the server needs it: examples are the tests'."""
    return {
        key: without_examples(value) if isinstance(value, dict) else value
        for key, value in table.items()
        if key != "examples"
    }


def with_data(name: str, text: str, repository: Path = REPOSITORY) -> str:
    """The text of a file with each @data:...@ replaced: see the top of this module."""

    def literal(match: re.Match[str]) -> str:
        table, *keys = match.group(1).split(".")
        path = repository / "python_udfs" / "agent_memory_udfs" / "data" / f"{table}.toml"
        if not path.is_file():
            raise BuildError(f"{name}: {match.group()}: no table {path.name}")
        found = looked_up(parsed_table(path), keys)
        if found is None:
            raise BuildError(f"{name}: {match.group()}: no such key in {path.name}")
        return sql_literal(found)

    return DATA.sub(literal, text)


def looked_up(value: Any, keys: list[str]) -> Any:
    """What stands under the keys; None where one is missing."""
    if not keys:
        return value
    if not isinstance(value, dict):
        return None
    if keys[0] != "*":
        return looked_up(value.get(keys[0]), keys[1:])
    found = {name: looked_up(inner, keys[1:]) for name, inner in value.items()}
    return {name: inner for name, inner in found.items() if inner is not None}


def sql_literal(value: Any) -> str:
    """A text, a list of texts or a table as an SQL literal."""
    if isinstance(value, list):
        return "array[" + ", ".join(map(sql_literal, value)) + "]"
    if isinstance(value, dict):
        return sql_literal(json.dumps(value, ensure_ascii=False)) + "::jsonb"
    quoted = str(value).replace("'", "''")
    return f"'{quoted}'"


def python_digest(sources: dict[str, str]) -> str:
    """16 hex digits that change when any source does."""
    digest = hashlib.sha256()
    for name, text in sorted(sources.items()):
        digest.update(f"{name}\0{text}\0".encode())
    return digest.hexdigest()[:16]


@functools.cache
def compressed(text: str) -> str:
    """A text by zlib and base 64: no quote, no backslash, no space. Base 85, which is
    shorter, Python takes apart letter by letter, at the start of each session.
    """
    return base64.b64encode(zlib.compress(text.encode(), 9)).decode()


def packed(sources: dict[str, str]) -> str:
    """The sources, a line each, compressed."""
    return "".join(f"{name} {compressed(text)}\n" for name, text in sources.items())


def body_digest(text: str) -> str:
    """SHA-256 of the body of a function that holds a packed text, as pg_proc has it."""
    return hashlib.sha256(f"select {sql_literal(text)}".encode()).hexdigest()


def signature(text: str, created: re.Match[str]) -> str:
    """A created routine's name and arguments, without comments and defaults: name(mode name type,
    ...), as COMMENT, REVOKE and GRANT read them."""
    depth = 1
    is_default = False
    kept = ""
    for token in ARGUMENT_TOKENS.finditer(text, created.end()):
        piece = token.group()
        depth += (piece in "([") - (piece in ")]")
        if depth == 0:
            return f"{created.group(1)}({' '.join(kept.split()).replace(' ,', ',')})"
        if depth == 1 and piece in (",", "default"):
            is_default = piece == "default"
        if not is_default and not piece.startswith("--"):
            kept += piece
    raise BuildError(f"the arguments of {created.group(1)} have no end")


@functools.cache
def with_signatures(name: str, text: str) -> str:
    """The text of a file with each @self@ replaced: see the top of this module."""
    first, *others = text.split("@self@")
    done = first
    for part in others:
        created = list(CREATED.finditer(done))
        if not created:
            raise BuildError(f"{name}: @self@ stands above what it names")
        done += signature(done, created[-1]) + part
    return done


def assemble(repository: Path = REPOSITORY) -> str:
    """The whole script as text."""
    sources = python_sources(repository)
    texts = {
        name: with_data(
            name,
            with_signatures(name, (repository / name).read_text("utf-8").strip()),
            repository,
        )
        for name in manifest_files(repository)
    }
    reading, writing = (
        packed({n: text for n, text in sources.items() if n.startswith(WRITING) is is_writing})
        for is_writing in (False, True)
    )
    late = {
        folder: [text for name, text in texts.items() if name.startswith(f"sql/{folder}/")]
        for folder in LATE
    }
    replacements = {
        "@schema@": "\n\n".join(late["schema"]),
        "@views@": "\n\n".join(late["views"]),
        "@python_digest@": python_digest(sources),
        "@python_modules@": sql_literal(reading),
        "@python_writing@": sql_literal(writing),
        "@python_modules_digest@": body_digest(reading),
        "@python_writing_digest@": body_digest(writing),
        "@migrations@": migrations(repository),
        "@version@": extension_version(repository),
        "@kept_plans@": KEPT_PLANS,
    }
    parts = [GUARD, OPENING]
    for name, text in texts.items():
        if name.split("/")[1] in LATE:
            continue
        for placeholder, replacement in replacements.items():
            text = text.replace(placeholder, replacement)
        parts.append(f"{SOURCE_MARK}{name}\n{where_python_is_missing(text)}\n")
    return "".join(parts)


def where_python_is_missing(text: str) -> str:
    """A PL/Python function as a block that creates it, or where the language is missing, or not for
    this role (only superusers create functions in it), one of the same signature that raises
    feature_not_supported.

    The file is one `create ... language plpython3u ... as $am_py$...$am_py$;` and what follows it.
    """
    if "language plpython3u" not in text:
        return text
    function, body, rest = text.split("$am_py$")
    unless = UNLESS.match(function)
    if unless:
        function = function[unless.end() :]
    creation = f"execute $am_text$\n{function}$am_py$\n{body}\n$am_py$\n$am_text$;\n"
    if unless:
        (name,) = CREATED.findall(function)
        creation = IF_IT_DOES_NOT.format(name=name, held=unless.group(1), creation=creation)
    stub = function.replace("language plpython3u", "language plpgsql") + PYTHON_IS_MISSING
    rest = rest.removeprefix(";")
    return (
        "do $am_do$\nbegin\n"
        "if exists (select from pg_catalog.pg_language where lanname = 'plpython3u')\n"
        "and (select rolsuper from pg_catalog.pg_roles where rolname = current_user) then\n"
        f"{creation}else\nexecute $am_text$\n{stub}\n$am_text$;\nend if;\nend\n$am_do$;\n{rest}"
    )


def version_numbers(version: str) -> tuple[int, ...]:
    """(0, 8, 4) for "0.8.4"."""
    return tuple(int(digits) for digits in re.findall(r"\d+", version))


def migrations(repository: Path = REPOSITORY) -> str:
    """What brings the tables of older releases to this one, as statements of memory._migrate()."""
    current = version_numbers(extension_version(repository))
    text = ""
    for path in sorted(
        (repository / "sql" / "migrations").glob("*.sql"), key=lambda p: version_numbers(p.stem)
    ):
        numbers = version_numbers(path.stem)
        if numbers > current:
            raise BuildError(f"sql/migrations/{path.name} is newer than this release")
        body = path.read_text("utf-8").strip()
        if "$migrate$" in body:
            raise BuildError(f"sql/migrations/{path.name} contains $migrate$")
        text += f"if newest < '{{{','.join(map(str, numbers))}}}' then\n{body}\nend if;\n"
    return text


def released(repository: Path = REPOSITORY) -> dict[str, Path]:
    """The scripts of releases as they were frozen, by version, oldest first."""
    folder = repository / "extension" / "released"
    found = {path.stem.removeprefix("agent_memory--"): path for path in folder.glob("*.sql")}
    return dict(sorted(found.items(), key=lambda item: version_numbers(item[0])))


def public_names(script: str, repository: Path = REPOSITORY) -> list[str]:
    """Names that public routines have in a script, or had in a release."""
    texts = [script, *(path.read_text("utf-8") for path in released(repository).values())]
    return sorted({name for text in texts for name in public_names_in(text)})


@functools.cache
def public_names_in(text: str) -> frozenset[str]:
    """Names of the public routines that a script creates; a deploy asks four times."""
    return frozenset(PUBLIC.findall(text))


def upgrade_part(name: str, script: str, repository: Path = REPOSITORY) -> str:
    """extension/upgrade/<name>.sql, which knows the names of our public routines."""
    text = (repository / "extension" / "upgrade" / f"{name}.sql").read_text("utf-8").strip()
    names = ", ".join(f"'{public}'" for public in public_names(script, repository))
    return text.replace("@public_names@", names) + "\n"


def type_comparison(text: str) -> str:
    """Statements that drop the composite type of a file of sql/types where it has other fields."""
    (name,) = set(TYPE.findall(text))
    there = text.replace(f"memory.{name}'", f"pg_temp.{name}'")
    there = there.replace(f"type memory.{name} as", f"type pg_temp.{name} as")
    there = there.replace(f"on type memory.{name} is", f"on type pg_temp.{name} is")
    return f"{there.rstrip()}\nselect pg_temp.am_compare_type('{name}');\n"


def created_names(text: str) -> list[str]:
    """Names of the routines that a file creates, without their schemas."""
    return sorted({name.rsplit(".", 1)[1] for name in CREATED.findall(text)})


def replaceable(text: str) -> str:
    """The text of a file as a block that drops first what CREATE OR REPLACE refuses to replace."""
    drops = "".join(f"perform pg_temp.am_drop_named('{name}');\n" for name in created_names(text))
    return (
        f"do $am_up$\nbegin\nexecute $am_file$\n{text}\n$am_file$;\n"
        "exception when invalid_function_definition or wrong_object_type then\n"
        f"{drops}execute $am_file$\n{text}\n$am_file$;\nend\n$am_up$;\n"
    )


def upgrade_script(repository: Path = REPOSITORY) -> str:
    """The script as an upgrade of whatever release is there, for ALTER EXTENSION ... UPDATE.

    It doesn't depend on that release: routines and types are replaced where they can be and else
    dropped first, those that are no more go, and memory._migrate() brings the tables along.
    """
    script = assemble(repository)
    (_, opening), *files = source_files(script)
    parts = [
        UPGRADE_GUARD,
        opening.removeprefix(GUARD),
        upgrade_part("begin", script, repository),
    ]
    for name, text in files:
        if name.startswith("sql/types/"):
            text = type_comparison(text) + text
        elif created_names(text):
            text = replaceable(text.strip())
        parts.append(f"{SOURCE_MARK}{name}\n{text}")
    parts.append(f"{SOURCE_MARK}extension/upgrade/end.sql\n")
    parts.append(upgrade_part("end", script, repository))
    return "".join(parts)


def write(repository: Path = REPOSITORY) -> Path:
    """Write build/agent_memory--<version>.sql and the upgrades from each release before, where they
    changed; the path of the first.
    """
    version = extension_version(repository)
    folder = repository / "build"
    target = folder / f"agent_memory--{version}.sql"
    texts = {target: assemble(repository)}
    for older in released(repository):
        if version_numbers(older) < version_numbers(version):
            texts[folder / f"agent_memory--{older}--{version}.sql"] = upgrade_script(repository)
    folder.mkdir(exist_ok=True)
    for stale in set(folder.glob("agent_memory--*--*.sql")) - set(texts):
        stale.unlink()
    for path, text in texts.items():
        if not path.is_file() or path.read_text("utf-8") != text:
            draft = path.with_suffix(f".{os.getpid()}")  # others may be reading it
            draft.write_text(text, "utf-8")
            draft.replace(path)
    return target


def freeze(repository: Path = REPOSITORY) -> Path:
    """Keep the script of this version as that of a release; return its path."""
    version = extension_version(repository)
    target = repository / "extension" / "released" / f"agent_memory--{version}.sql"
    target.parent.mkdir(exist_ok=True)
    target.write_text(assemble(repository), "utf-8")
    return target


def source_files(script: str) -> list[tuple[str, str]]:
    """The assembled script taken apart again: (path, text) of each file, in order."""
    opening, *files = script.split(SOURCE_MARK)
    named = (file.split("\n", 1) for file in files)
    return [("the opening lines", opening), *((path, text) for path, text in named)]


if __name__ == "__main__":
    try:
        made = freeze() if sys.argv[1:] == ["--freeze"] else write()
        print(made.relative_to(REPOSITORY))
    except BuildError as error:
        sys.exit(f"build: {error}")
