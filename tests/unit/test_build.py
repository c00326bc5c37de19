"""The build: order, embedding of Python sources, refusals."""

from __future__ import annotations

import ast
import base64
import re
import typing
import zlib
from pathlib import Path
from typing import Any

import pytest
from agent_memory import build
from agent_memory.build import version_numbers
from agent_memory.deploy import public_names, quoted, substituted
from agent_memory_udfs import patterns, untyped


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A tiny repository of its own."""
    for folder in ("extension", "sql/functions", "python_udfs/agent_memory_udfs"):
        (tmp_path / folder).mkdir(parents=True)
    control = tmp_path / "extension/agent_memory.control"
    control.write_text("comment = 'x'\ndefault_version = '3.2.1'\n")
    (tmp_path / "sql/manifest").write_text("# order\nfunctions/b.sql  # first\n\nfunctions/a.sql\n")
    (tmp_path / "sql/functions/a.sql").write_text("select '@version@ @python_digest@';\n")
    python = tmp_path / "sql/functions/b.sql"
    python.write_text("create function b() $am_text$@python_modules@$am_text$;")
    module = tmp_path / "python_udfs/agent_memory_udfs/__init__.py"
    module.write_text('"""Says \\n and \\\\."""\nNAME = "Zoë"\n')
    return tmp_path


def test_files_come_in_the_manifest_s_order(repository: Path) -> None:
    script = build.assemble(repository)
    assert script.startswith(build.GUARD)
    assert [path for path, _ in build.source_files(script)][1:] == [
        "sql/functions/b.sql",
        "sql/functions/a.sql",
    ]


def test_version_and_file_name_come_from_the_control_file(repository: Path) -> None:
    assert build.write(repository).name == "agent_memory--3.2.1.sql"
    assert "select '3.2.1 " in build.assemble(repository)


def test_python_sources_survive_embedding(repository: Path) -> None:
    script = build.assemble(repository)
    source = (repository / "python_udfs/agent_memory_udfs/__init__.py").read_text()
    assert unpacked(script) == {"agent_memory_udfs/__init__.py": source}


def unpacked(script: str) -> dict[str, str]:
    """The sources in a script, as the server reads them."""
    lines = script.split("$am_text$")[1].strip("'").splitlines()
    packed = dict(line.split(" ") for line in lines)
    return {name: zlib.decompress(base64.b64decode(text)).decode() for name, text in packed.items()}


def test_modules_that_only_writing_needs_stand_apart(repository: Path) -> None:
    python = repository / "sql/functions/b.sql"
    (repository / "python_udfs/agent_memory_udfs/extraction").mkdir()
    (repository / "python_udfs/agent_memory_udfs/extraction/__init__.py").write_text("x = 1\n")
    assert list(unpacked(build.assemble(repository))) == ["agent_memory_udfs/__init__.py"]
    python.write_text("create function b() $am_text$@python_writing@$am_text$;")
    assert unpacked(build.assemble(repository)) == {
        "agent_memory_udfs/extraction/__init__.py": "x = 1\n"
    }


def test_a_function_may_stay_as_it_is(repository: Path) -> None:
    creation = (
        (repository / "sql/functions/b.sql")
        .read_text()
        .replace(
            "create function b() $am_text$@python_modules@$am_text$;",
            "-- unless it holds: @python_modules_digest@\ncreate or replace function memory.b()"
            " returns text language plpython3u as $am_py$return 1$am_py$;",
        )
    )
    (repository / "sql/functions/b.sql").write_text(creation)
    script = build.assemble(repository)
    (condition,) = re.findall(r"if not exists \((.*?)\)\s+then", script, re.DOTALL)
    assert "to_regprocedure('memory.b()')" in condition
    assert re.search(r"left\(p\.prosrc, 200\), '[0-9a-f]{64}'", condition)
    assert "-- unless" not in script


def test_the_digest_follows_the_sources(repository: Path) -> None:
    before = build.assemble(repository)
    assert build.assemble(repository) == before
    (repository / "python_udfs/agent_memory_udfs/other.py").write_text("x = 1\n")
    assert build.assemble(repository).splitlines()[-1] != before.splitlines()[-1]


@pytest.mark.parametrize("text", ["x = '''a'''\n", "x = '$am_py$'\n", "# $am_text$ \\\n"])
def test_no_source_breaks_out(repository: Path, text: str) -> None:
    (repository / "python_udfs/agent_memory_udfs/bad.py").write_text(text)
    assert unpacked(build.assemble(repository))["agent_memory_udfs/bad.py"] == text


@pytest.fixture
def words(repository: Path) -> Path:
    """A table of the tiny repository."""
    path = repository / "python_udfs/agent_memory_udfs/data/words.toml"
    path.parent.mkdir()
    path.write_text(
        '[tea]\nasked = "don\'t"\nlist = ["a", "b\'"]\n[tea.examples]\nx = true\n'
        '[cup]\nasked = "杯"\n[pot]\nsize = 1\n'
    )
    return path


@pytest.mark.parametrize(
    ("mark", "literal"),
    [
        ("words.tea.asked", "'don''t'"),
        ("words.tea.list", "array['a', 'b''']"),
        ("words.*.asked", """'{"tea": "don''t", "cup": "杯"}'::jsonb"""),
        ("words.pot.size", "'1'"),
    ],
)
def test_data_becomes_a_literal(repository: Path, words: Path, mark: str, literal: str) -> None:
    (repository / "sql/functions/a.sql").write_text(f"select @data:{mark}@;\n")
    assert words.is_file()
    assert build.assemble(repository).endswith(f"select {literal};\n")


@pytest.mark.parametrize("mark", ["words.tea.no", "words.no.asked", "no.tea"])
def test_data_that_is_missing_is_refused(repository: Path, words: Path, mark: str) -> None:
    (repository / "sql/functions/a.sql").write_text(f"select @data:{mark}@;\n")
    assert words.is_file()
    with pytest.raises(build.BuildError, match=rf"a\.sql: @data:{mark}@"):
        build.assemble(repository)


def test_a_table_is_a_module_without_its_examples(repository: Path, words: Path) -> None:
    source = build.python_sources(repository)["agent_memory_udfs/data/words.py"]
    module: dict[str, Any] = {}
    exec(source, module)
    assert module["TABLE"]["tea"] == {"asked": "don't", "list": ["a", "b'"]}
    words.write_text("[tea\n")
    with pytest.raises(build.BuildError, match=r"words\.toml"):
        build.python_sources(repository)


@pytest.mark.parametrize(
    ("source", "stripped"),
    [
        ("def f(a: int, *b: str, c: int = 1) -> int: ...", "def f(a, *b, c = 1): ..."),
        ("def f(a: dict[\n    str, int]) -> (\n    int): ...", "def f(a\\\n)\\\n: ..."),
        ("杯: int = 1\nx: int\n", "杯 = 1\nx: int\n"),
        ("class A(NamedTuple):\n    a: int = 1", "class A(NamedTuple):\n    a: int = 1"),
        ("def f():\n    x: int = '->'\n    return x", "def f():\n    x: int = '->'\n    return x"),
        ("f = lambda a: a", "f = lambda a: a"),
    ],
)
def test_annotations_stay_behind(source: str, stripped: str) -> None:
    assert build.without_annotations(source) == stripped


def test_modules_are_those_of_the_sources_but_for_types() -> None:
    folder = build.REPOSITORY / "python_udfs"
    for name, text in build.python_sources().items():
        if (folder / name).is_file():
            source = (folder / name).read_text("utf-8")
            assert len(text.splitlines()) == len(source.splitlines()), name
            assert "from __future__ import annotations\n" in source or "NamedTuple" not in source, (
                name
            )
            assert not re.search(r"^ *(from|import) typing\b", text, re.MULTILINE), name
            assert not re.search(r"^ *import re\b", text, re.MULTILINE), name
            assert not any(
                (isinstance(node, ast.arg) and node.annotation)
                or (isinstance(node, ast.FunctionDef) and node.returns)
                for node in ast.walk(ast.parse(text))
            ), name


A_CLASS = """
class Pair(NamedTuple):
    \"\"\"Two.\"\"\"

    left: "int"
    right: "str" = "x"
    BOTH = 2

    @property
    def both(self): return f"{self.left}{self.right}"

    @classmethod
    def of(cls, left): return cls(left)

class Box(Generic[TypeVar("T")]):
    held = 1
"""


@pytest.mark.parametrize("module", [typing, untyped])
def test_classes_are_the_same_without_typing(module: Any) -> None:
    made: dict[str, Any] = vars(module) | {"__name__": "here"}
    exec(A_CLASS, made)
    pair = made["Pair"].of(1)
    assert (pair.both, pair, pair._replace(right="y").both) == ("1x", (1, "x"), "1y")
    assert (made["Pair"]._fields, made["Pair"].__doc__) == (("left", "right"), "Two.")
    assert (repr(pair), made["Pair"].BOTH, made["Pair"].__module__) == (
        "Pair(left=1, right='x')", 2, "here"
    )  # fmt: skip
    assert made["Box"].held == 1


def test_patterns_are_compiled_when_they_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []

    def compile_now(pattern: str, flags: int) -> re.Pattern[str]:
        compiled.append(pattern)
        return re.compile(pattern, flags)

    monkeypatch.setattr(patterns, "compile_now", compile_now)
    word = patterns.compile(patterns.escape("a.") + "(?P<rest>b+)", patterns.IGNORECASE)
    assert (word.pattern, compiled) == (r"a\.(?P<rest>b+)", [])
    assert word.sub(r"<\g<rest>>", "A.bB a.b") == "<bB> <b>"
    assert word.search("ab") is None
    assert [match.start() for match in word.finditer("a.b a.bb")] == [0, 4]
    assert (word.groups, word.groupindex, len(compiled)) == (1, {"rest": 1}, 1)
    with pytest.raises(AttributeError):
        _ = getattr(word, "nothing")  # noqa: B009


def of_re(node: ast.AST) -> str:
    """The function of re that is called there."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        module = node.func.value
        return node.func.attr if isinstance(module, ast.Name) and module.id == "re" else ""
    return ""


def test_a_match_tells_its_pattern_in_the_server_too() -> None:
    known, other = patterns.compile(r"a+"), patterns.compile(r"a+", patterns.IGNORECASE)
    match = known.search("aa")
    assert match is not None and match.re == known and match.re != other
    sources = build.python_sources().items()
    assert not [name for name, text in sources if re.search(r"\.re is (?:not )?_?[A-Z]", text)]


def patterns_of(tree: ast.Module) -> set[str]:
    """The names that a module gives to compiled patterns."""
    return {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and of_re(node.value) == "compile"
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def test_functions_of_re_are_given_texts() -> None:
    """Which take a pattern of patterns.py for neither text nor pattern."""
    paths = (build.REPOSITORY / "python_udfs").rglob("*.py")
    trees = {path: ast.parse(path.read_text()) for path in paths}
    made = {(path.stem, name) for path, tree in trees.items() for name in patterns_of(tree)}
    assert len(made) > 500
    for path, tree in trees.items():
        compiled = patterns_of(tree) | {
            name.asname or name.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module
            for name in node.names
            if (node.module.split(".")[-1], name.name) in made
        }
        given = {
            node.args[0].id
            for node in ast.walk(tree)
            if of_re(node) and isinstance(node, ast.Call) and isinstance(node.args[0], ast.Name)
        }
        assert given & compiled == set(), path


@pytest.mark.parametrize("line", ["functions/missing.sql", "functions/a.sql"])
def test_missing_and_doubled_entries_are_refused(repository: Path, line: str) -> None:
    with open(repository / "sql/manifest", "a") as manifest:
        manifest.write(line + "\n")
    with pytest.raises(build.BuildError, match=line):
        build.assemble(repository)


def test_every_file_of_sql_is_in_the_manifest() -> None:
    sql = build.REPOSITORY / "sql"
    files = {path.relative_to(build.REPOSITORY).as_posix() for path in sql.rglob("*.sql")}
    # Those of a cluster are run by agent-memory cluster.
    others = {path for path in files if path.startswith(("sql/migrations/", "sql/cluster/"))}
    assert files - others == set(build.manifest_files())


def test_public_names_are_those_of_the_script() -> None:
    names = public_names()
    assert names == build.public_names(build.assemble())
    assert "memory_add" in names


def rooms() -> dict[str, str]:
    """The rooms of private functions, with what the manifest says of each."""
    manifest = (build.REPOSITORY / "sql/manifest").read_text()
    return dict(re.findall(r"^# ([a-z]+): (.*(?:\n#   .*)*)", manifest, re.MULTILINE))


def test_a_private_function_lives_in_one_room_that_the_manifest_describes() -> None:
    private = list((build.REPOSITORY / "sql/private").glob("*/*.sql"))
    assert {path.parent.name for path in private} == set(rooms())
    names = [path.name for path in private]
    assert [name for name in names if names.count(name) > 1] == []


def test_the_manifest_names_what_other_rooms_call() -> None:
    private = {path.stem: path for path in (build.REPOSITORY / "sql/private").glob("*/*.sql")}
    called: dict[str, set[str]] = {room: set() for room in rooms()}
    for caller in private.values():
        code = re.sub(r"--.*", "", caller.read_text())
        for name in re.findall(r"\bmemory\.(_\w+)", code):
            if name in private and private[name].parent != caller.parent:
                called[private[name].parent.name].add(name)
    for room, told in rooms().items():
        named = re.findall(r"(?<!\w)_\w+(?=\(\)|\.\.\.\(\))", told)
        groups = tuple(re.findall(r"(?<!\w)(_\w+_)\.\.\.\(\)", told))
        if "from everywhere" not in told and room != "container":
            unnamed = {name for name in called[room] if not name.startswith(groups)} - set(named)
            assert not unnamed, f"{room}: {sorted(unnamed)}"
        for name in named:
            assert name in private or name.endswith("_"), f"{room}: {name} is not there"


def test_deploy_replaces_what_create_extension_would() -> None:
    script = build.GUARD + "select @extschema@.f(), '[1]'::@extschema:vector@.vector;"
    done = substituted(script, "My Schema", {"vector": "extensions"})
    assert done == "select \"My Schema\".f(), '[1]'::extensions.vector;"
    assert quoted("public") == "public"
    assert quoted('a"b') == '"a""b"'
    assert version_numbers("0.10.0") > version_numbers("0.9.12")


def test_self_is_the_routine_created_above_it(repository: Path) -> None:
    (repository / "sql/functions/a.sql").write_text(
        "create or replace function memory._f(\n    a text default '(, ''x'' default',\n"
        "    b numeric(3, 1)[] default array[1, -2], -- why\n    out c double precision\n"
        ") returns text\ncomment on function @self@ is 'f';\n"
        "create or replace procedure g() as $$$$;\ngrant execute on procedure @self@ to r;\n"
    )
    script = build.assemble(repository)
    assert (
        "comment on function memory._f(a text, b numeric(3, 1)[], out c double precision) is"
        in script
    )
    assert "grant execute on procedure g() to r;" in script


def test_self_above_what_it_names_is_refused(repository: Path) -> None:
    (repository / "sql/functions/a.sql").write_text("comment on function @self@ is 'f';\n")
    with pytest.raises(build.BuildError, match=r"a\.sql: @self@"):
        build.assemble(repository)


def test_nothing_but_functions_stands_in_from() -> None:
    """Apache AGE 1.5 (Debian trixie's) takes what it finds there to be a function, and crashes."""
    special = r"(coalesce|greatest|least|nullif|cast|case|array|row|current_\w+|json_\w+|xml\w+)"
    for path, text in build.source_files(build.assemble()):
        assert not re.search(rf"\b(from|join|lateral)\s+{special}\b\s*[(\[]", text, re.I), path


def test_nobody_waits_for_an_advisory_lock() -> None:
    """Whoever may connect can hold one for ever; where one is only tried, nothing hangs on it."""
    waits = re.compile(r"pg_advisory_(xact_)?lock")
    folders = ("sql", "python_udfs", "toolkit")
    files = [path for folder in folders for path in (build.REPOSITORY / folder).rglob("*")]
    found = [
        path.name
        for path in files
        if path.suffix in (".sql", ".py") and waits.search(path.read_text(encoding="utf-8"))
    ]
    assert len(files) > 500 and found == []
