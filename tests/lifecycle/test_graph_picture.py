"""`agent-memory graph` as a process, its SVG read again; next to what apache-age-python reads."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import age
import pytest
from agent_memory.graph import Entity, Graph, Relation, draw, picture_of, without_font
from psycopg import sql
from psycopg.conninfo import make_conninfo

from tests.database.calls import Connection, call, scalar
from tests.tool import tool

Triple = tuple[str, str, str]
SVG = "{http://www.w3.org/2000/svg}"
TOOLTIP = "{http://www.w3.org/1999/xlink}title"

ENTITIES = {
    "person": [
        "Maria Lindqvist", "Adam Novak", "Dr. Priya Raghunathan", "Tom",
        "Grandma Ilse", "李小龙", "王芳", "陈伟", "Sofia", "Kenji Watanabe", "Uncle Bob",
        "Marek Kowalczyk-Wiśniewski", "张老师",
    ],
    "organization": [
        "Acme Robotics GmbH", "University of Washington", "北京大学",
        "Seattle Symphony Orchestra", "Blue Bottle Coffee", "腾讯公司",
        "St. Mary's Hospital", "Cascade Climbing Club",
    ],
    "place": [
        "Seattle", "Portland", "Denver", "上海市浦东新区", "Oslo", "Kyoto", "北京",
        "Mount Rainier National Park",
    ],
    "product": [
        "Rivian R1T", "Kindle Paperwhite", "PostgreSQL", "华为手机",
        "Fender Stratocaster",
    ],
    "event": [
        "PyCon 2026", "Maria's wedding", "春节家庭聚会", "Seattle Marathon",
    ],
    "topic": [
        "hiking", "jazz", "peanut allergy", "machine learning", "四川火锅",
        "oil painting", "Norwegian", "The Hitchhiker's Guide to the Galaxy",
    ],
    "pet": [
        "Biscuit", "豆豆",
    ],
    "language": [
        "Japanese",
    ],
}  # fmt: skip
# source > relationship > target; a line a memory.
STATED = """
alex > works_at > Acme Robotics GmbH
alex > lives_in > Seattle
alex > moved_from > Denver
alex > married_to > Maria Lindqvist
alex > enjoys > hiking
alex > likes > jazz
alex > likes > 四川火锅
alex > allergic_to > peanut allergy
alex > learns > Norwegian
alex > learns > Japanese
alex > owns > Biscuit
alex > drives > Rivian R1T
alex > plays > Fender Stratocaster
alex > reads > The Hitchhiker's Guide to the Galaxy
alex > uses > PostgreSQL
alex > studied_at > University of Washington
alex > friend_of > Kenji Watanabe
alex > friend_of > 王芳
alex > reports_to > Dr. Priya Raghunathan
alex > brother_of > Sofia
alex > member_of > Cascade Climbing Club
alex > spoke_at > PyCon 2026
alex > plans_to_visit > Kyoto
alex > grandson_of > Grandma Ilse
alex > ran > Seattle Marathon
alex > 认识 > 李小龙
alex > owns > Kindle Paperwhite
alex > 参加 > 春节家庭聚会
Maria Lindqvist > works_at > St. Mary's Hospital
Maria Lindqvist > born_in > Oslo
Maria Lindqvist > speaks > Norwegian
Maria Lindqvist > plays_in > Seattle Symphony Orchestra
Maria Lindqvist > likes > oil painting
Maria's wedding > took_place_in > Portland
alex > attended > Maria's wedding
Adam Novak > father_of > Tom
Adam Novak > colleague_of > alex
Adam Novak > works_at > Acme Robotics GmbH
Tom > studies_at > University of Washington
Tom > friend_of > Sofia
Dr. Priya Raghunathan > works_at > Acme Robotics GmbH
Dr. Priya Raghunathan > researches > machine learning
Dr. Priya Raghunathan > spoke_at > PyCon 2026
Grandma Ilse > lives_in > Portland
Grandma Ilse > mother_of > Uncle Bob
Uncle Bob > lives_in > Denver
Uncle Bob > owns > 豆豆
李小龙 > 来自 > 北京
李小龙 > 毕业于 > 北京大学
李小龙 > 同事 > 陈伟
陈伟 > 就职于 > 腾讯公司
陈伟 > 住在 > 上海市浦东新区
王芳 > 就职于 > 腾讯公司
王芳 > 喜欢 > 四川火锅
王芳 > 学生 > 张老师
张老师 > 任教于 > 北京大学
陈伟 > 使用 > 华为手机
Kenji Watanabe > lives_in > Kyoto
Kenji Watanabe > speaks > Japanese
Kenji Watanabe > founder_of > Blue Bottle Coffee
Sofia > plays > Fender Stratocaster
Sofia > likes > jazz
Sofia > lives_in > Seattle
Marek Kowalczyk-Wiśniewski > leads > Cascade Climbing Club
Marek Kowalczyk-Wiśniewski > climbed > Mount Rainier National Park
alex > climbed > Mount Rainier National Park
Cascade Climbing Club > based_in > Seattle
Acme Robotics GmbH > has_office_in > Seattle
Acme Robotics GmbH > uses > PostgreSQL
Biscuit > afraid_of > 豆豆
Kenji Watanabe > friend_of > Maria Lindqvist
王芳 > 参加 > 春节家庭聚会
alex > lives_in > Seattle
alex > enjoys > hiking
alex > enjoys > hiking
Marek Kowalczyk-Wiśniewski > enjoys > hiking
"""
STATEMENTS: list[Triple] = [
    (source, relationship, target)
    for source, relationship, target in (line.split(" > ") for line in STATED.strip().splitlines())
]


@pytest.fixture(scope="module", autouse=True)
def graphviz_installed() -> None:
    if shutil.which("dot") is None:
        message = "Graphviz is not installed: pictures were NOT checked (apt-get install graphviz)"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)


def add_entity(conn: Connection, user_id: str, name: str, type: str) -> Any:
    return scalar(
        conn,
        "insert into memory.entity (project, user_id, name, type, is_self)"
        " values ('default', %s, %s, %s, %s) returning id",
        user_id, name, type, type == "user",
    )  # fmt: skip


def state(conn: Connection, user_id: str, triple: Triple, ids: dict[str, Any]) -> None:
    """A memory that names two entities and states a relation between them."""
    count = scalar(conn, "select count(*) from memory.memory")
    source, relationship, target = triple
    row = conn.execute(
        "insert into memory.memory (project, user_id, memory, valid) values"
        " ('default', %s, %s, tstzrange('2026-01-10', null)) returning id, content_hash",
        [user_id, f"{' '.join(triple)} ({count})"],
    ).fetchone()
    assert row is not None
    for name in (source, target):
        conn.execute(
            "insert into memory.memory_entity (project, memory_id, content_hash, entity_id, name)"
            " values ('default', %s, %s, %s, %s)",
            [*row, ids[name], name],
        )
    conn.execute(
        "insert into memory.relation"
        " (project, memory_id, content_hash, source_id, relationship, target_id)"
        " values ('default', %s, %s, %s, %s, %s)",
        [*row, ids[source], relationship, ids[target]],
    )


@pytest.fixture
def alex(conn: Connection) -> Connection:
    """A database with a user of 50 entities, and another user."""
    ids = {"alex": add_entity(conn, "alex", "alex", "user")}
    for type, names in ENTITIES.items():
        ids |= {name: add_entity(conn, "alex", name, type) for name in names}
    for triple in STATEMENTS:
        state(conn, "alex", triple, ids)
    other = {
        "o'neil": add_entity(conn, "o'neil", "o'neil", "user"),
        "Cork": add_entity(conn, "o'neil", "Cork", "place"),
    }
    state(conn, "o'neil", ("o'neil", "lives_in", "Cork"), other)
    assert call(conn, "memory_graph_check") == []
    return conn


def command(dsn: str, *options: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    return tool("graph", "--dsn", dsn, *options, cwd=cwd)


def drawn(svg: bytes) -> tuple[set[str], set[Triple]]:
    """Names and relations (with ×2 where it stands) that an SVG shows."""
    nodes: dict[str, ElementTree.Element] = {}
    ends: list[list[str]] = []
    for group in ElementTree.fromstring(svg).iter(f"{SVG}g"):
        title = group.findtext(f"{SVG}title") or ""
        if group.get("class") == "node":
            nodes[title] = group
        elif group.get("class") == "edge":
            ends.append(title.split("->"))

    def name(id: str) -> str:
        """The whole one; its text may be cut."""
        link = next(nodes[id].iter(f"{SVG}a"))
        return str(link.get(TOOLTIP)).rpartition(" (")[0]

    def words(id: str) -> str:
        return " ".join(text.text or "" for text in nodes[id].iter(f"{SVG}text"))

    sources = {target: source for source, target in ends if target in nodes and target[0] == "r"}
    relations = {
        (name(sources[middle]), words(middle), name(target))
        for middle, target in ends
        if middle in sources
    }
    return {name(id) for id in nodes if id not in sources}, relations


def expected(triples: list[Triple]) -> set[Triple]:
    """As a picture has them."""

    def words(triple: Triple) -> str:
        count = triples.count(triple)
        return triple[1].replace("_", " ") + (f" ×{count}" if count > 1 else "")

    return {(triple[0], words(triple), triple[2]) for triple in triples}


def test_a_picture_of_fifty_entities(alex: Connection, database: str, tmp_path: Path) -> None:
    assert alex
    done = command(database, "--user", "alex", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode() == "graph.svg: 50 entities, 73 relations\n"
    assert [path.name for path in tmp_path.iterdir()] == ["graph.svg"]
    svg = (tmp_path / "graph.svg").read_bytes()
    names, relations = drawn(svg)
    assert names == {"alex", *(name for names in ENTITIES.values() for name in names)}
    assert len(names) == 50
    assert relations == expected(STATEMENTS)
    assert ("alex", "enjoys ×3", "hiking") in relations
    text = svg.decode()
    for shown in ("Memories of user alex", "organization", "sans-serif", "上海市浦东新区"):
        assert shown in text
    assert "Cork" not in text


def test_apache_age_python_reads_what_is_drawn(
    alex: Connection, database: str, tmp_path: Path
) -> None:
    assert alex
    svg = command(database, "--user", "alex", "-o", "-", cwd=tmp_path).stdout
    # As the owner, of the whole graph: the driver would paste parameters into the Cypher text.
    driver = age.connect(graph="memory_default_graph", dsn=database)
    try:
        vertices = [row[0] for row in driver.execCypher("MATCH (v:Entity) RETURN v", cols=["v"])]
        paths = [
            row[0]
            for row in driver.execCypher(
                "MATCH p = (:Entity)-[:RELATION]->(:Entity) RETURN p", cols=["p"]
            )
        ]
    finally:
        driver.close()
    assert {type(vertex) for vertex in vertices} == {age.Vertex}
    assert {type(path) for path in paths} == {age.Path}
    assert {"Cork", "alex"} < {vertex["name"] for vertex in vertices}
    own = [path for path in paths if path[1].properties["user_id"] == "alex"]
    triples = [
        (path[0]["name"], path[1].properties["relationship"], path[2]["name"]) for path in own
    ]
    names = {vertex["name"] for vertex in vertices if vertex["user_id"] == "alex"}
    assert drawn(svg) == (names, expected(triples))


def test_a_memory_reader_draws(alex: Connection, database: str, tmp_path: Path) -> None:
    role = sql.Identifier(f"test_picture_{os.getpid()}")
    alex.execute(
        sql.SQL("create role {} login password 'reader' in role memory_reader").format(role)
    )
    try:
        dsn = make_conninfo(database, user=role.as_string(None).strip('"'), password="reader")
        done = command(dsn, "--user-id", "o'neil", "-o", "-", cwd=tmp_path)
    finally:
        alex.execute(sql.SQL("drop role {}").format(role))
    assert done.stderr.decode() == "-: 2 entities, 1 relation\n"
    assert drawn(done.stdout) == ({"o'neil", "Cork"}, {("o'neil", "lives in", "Cork")})
    assert list(tmp_path.iterdir()) == []


def test_limit_and_formats(alex: Connection, database: str, tmp_path: Path) -> None:
    assert alex
    for suffix, start in (("png", b"\x89PNG"), ("pdf", b"%PDF"), ("dot", b"digraph")):
        done = command(database, "--user", "*", "--limit", "10", "-o", f"a.{suffix}", cwd=tmp_path)
        assert done.stdout.decode().startswith(f"a.{suffix}: 10 entities, ")
        assert done.stdout.decode().endswith("(the best connected of 52 entities)\n")
        assert (tmp_path / f"a.{suffix}").read_bytes().startswith(start)
    assert "Memories of user (any)" in (tmp_path / "a.dot").read_text()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--user", "nobody"), "Nothing is in the graph of user nobody.\n  What to do: check"),
        (("--user", "x' OR true //"), "Nothing is in the graph of user x' OR true //."),
        ((), "No scope is named.\n  What to do: name one with --user"),
        (("--user", ""), "a scope id is empty"),
        (("--user", "alex", "--project", "nope"), 'project "nope" does not exist'),
        (("--user", "alex", "-o", "graph.gif"), "graph.gif: the name says no format"),
        (("--user", "alex", "-o", "no/such/graph.svg"), "no/such/graph.svg can't be written: No"),
    ],
)
def test_refusals(
    alex: Connection, database: str, tmp_path: Path, options: tuple[str, ...], message: str
) -> None:
    assert alex
    done = command(database, *options, cwd=tmp_path)
    assert done.returncode == 1
    assert f"agent-memory: {message}" in done.stderr.decode()
    assert "What to do: " in done.stderr.decode()
    assert done.stdout == b""
    assert list(tmp_path.iterdir()) == []


def test_without_agent_memory(empty_database: str, tmp_path: Path) -> None:
    done = command(empty_database, "--user", "alex", cwd=tmp_path)
    assert done.returncode == 1
    assert "This database has no memory_cypher()" in done.stderr.decode()


ODD = [
    "AT&T", "R&amp;D", "a&foo;b", "<b>x</b>", "<<i>>", 'q"uo"te', r"back\slash\n \N", "\\",
    "{a|b}", "🎉", "--", "graph", "العربية", "&#1;", "%s {0}", "]]>",
]  # fmt: skip


def test_names_are_shown_as_they_are() -> None:
    graph = Graph(
        tuple(Entity(str(n), name, name) for n, name in enumerate(ODD)),
        tuple(Relation("0", name.replace(" ", "_"), str(n)) for n, name in enumerate(ODD) if n),
    )
    svg = draw(picture_of(graph, "".join(ODD), ODD[1]), "svg").decode().replace("\u2060", "")
    texts = ["".join(text.itertext()) for text in ElementTree.fromstring(svg).iter(f"{SVG}text")]
    for name in ODD:
        assert texts.count(name) >= 1 + (name != ODD[0]), name
    assert texts[0] == "".join(ODD)


def test_a_font_is_asked_for_only_where_it_is_needed() -> None:
    assert without_font("Łódź, Grüße, 🎉") is None
    if (
        shutil.which("fc-list")
        and not subprocess.run(["fc-list", ":charset=674e"], capture_output=True, check=True).stdout
    ):
        assert without_font("Bruce 李小龙") == "李"
    else:
        assert without_font("Bruce 李小龙") is None


def test_the_picture_is_the_same_again(alex: Connection, database: str, tmp_path: Path) -> None:
    assert alex
    first, second = (
        command(database, "--user", "alex", "-o", "-", cwd=tmp_path).stdout for _ in range(2)
    )
    assert first == second
