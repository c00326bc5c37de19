"""The examples of data/queries.toml and data/names.toml, by the SQL functions that they are built
into, and by what people ask for an attribute."""

import tomllib
from pathlib import Path
from typing import Any, LiteralString

import agent_memory_udfs.data
import pytest
from agent_memory_udfs.data import table
from agent_memory_udfs.search import asks_for_several

from tests.database.calls import Connection, Scope, scalar

DATA = Path(agent_memory_udfs.data.__file__).parent


def examples(table: str, part: str) -> list[tuple[str, Any]]:
    content = tomllib.loads((DATA / f"{table}.toml").read_text("utf-8"))
    return list(content[part]["examples"].items())


def test_no_part_is_without_an_example() -> None:
    for path in DATA.glob("*.toml"):
        for name, part in tomllib.loads(path.read_text("utf-8")).items():
            # A part is one entry, or a table of entries.
            is_entry = "examples" in part or not all(isinstance(it, dict) for it in part.values())
            for entry in [part] if is_entry else part.values():
                assert entry["examples"], name


@pytest.mark.parametrize(("query", "is_so"), examples("queries", "oneself"))
def test_about_oneself(shared: Connection, query: str, is_so: bool) -> None:
    assert scalar(shared, "select memory._is_about_oneself(%s)", query) is is_so


@pytest.mark.parametrize(("query", "is_so"), examples("queries", "first_person"))
def test_first_person(scope: Scope, query: str, is_so: bool) -> None:
    scope.say("I work at Acme")
    sql: LiteralString = "select memory._selves('default', '{}', %s, %s, null, null, null)"
    selves = scalar(scope.conn, sql, query, scope.user_id)
    assert bool(selves) is is_so


@pytest.mark.parametrize(("query", "term"), examples("queries", "phrases"))
def test_phrases(shared: Connection, query: str, term: str) -> None:
    assert scalar(shared, "select memory._query_terms(%s)", query) == [term]


@pytest.mark.parametrize(("query", "terms"), examples("queries", "empty"))
def test_words_that_are_no_terms(shared: Connection, query: str, terms: list[str]) -> None:
    assert scalar(shared, "select memory._query_terms(%s)", query) == terms


@pytest.mark.parametrize(
    ("part", "text", "is_so"),
    [(part, *of) for part in ("now", "over", "opinion") for of in examples("queries", part)],
)
def test_terms_of_what_holds_now_and_of_what_is_over(
    shared: Connection, part: str, text: str, is_so: bool
) -> None:
    found = scalar(shared, "select tsvector_to_array(memory._lexemes(%s))", text)
    assert bool(set(found) & set(table("queries")[part]["terms"])) is is_so


@pytest.mark.parametrize(("query", "found"), examples("queries", "categories"))
def test_what_fills_no_slot_is_asked_for_by_its_categories(
    shared: Connection, query: str, found: dict[str, Any]
) -> None:
    sql: LiteralString = (
        "select memory._query_terms(%s) && tsvector_to_array(memory._lexemes(%s, %s, %s))"
    )
    said = found["statement"], found["categories"]
    assert scalar(shared, sql, query, said[0], None, said[1]) is True
    assert scalar(shared, sql, query, said[0], None, []) is False
    assert scalar(shared, sql, query, said[0], "user / trait", said[1]) is False


@pytest.mark.parametrize(("query", "is_so"), examples("queries", "assistant"))
def test_asks_for_what_the_assistant_said(shared: Connection, query: str, is_so: bool) -> None:
    assert scalar(shared, "select memory._asks_assistant(%s)", query) is is_so


@pytest.mark.parametrize(("query", "is_so"), examples("queries", "several"))
def test_asks_for_several_things(shared: Connection, query: str, is_so: bool) -> None:
    assert scalar(shared, "select memory._asks_for_several(%s)", query) is is_so
    assert asks_for_several(query) is is_so


@pytest.mark.parametrize(("query", "is_so"), examples("queries", "generic"))
def test_asks_who_the_user_is(shared: Connection, query: str, is_so: bool) -> None:
    assert scalar(shared, "select memory._is_generic(%s)", query) is is_so


@pytest.mark.parametrize(("query", "is_so"), examples("names", "none"))
def test_first_words_that_are_names(shared: Connection, query: str, is_so: bool) -> None:
    first = query.split()[0].strip(",").lower()
    assert (first in scalar(shared, "select memory._named_keys(%s)", query)) is is_so


@pytest.mark.parametrize(("term", "is_so"), examples("queries", "light"))
def test_light_terms(shared: Connection, term: str, is_so: bool) -> None:
    assert scalar(shared, "select memory._is_light(%s)", term) is is_so


@pytest.mark.parametrize(("name", "key"), examples("names", "before"))
def test_name_keys(shared: Connection, name: str, key: str) -> None:
    assert scalar(shared, "select memory._name_key(%s)", name) == key


@pytest.mark.parametrize(("names", "is_so"), examples("names", "generic"))
def test_names_that_may_be_one(shared: Connection, names: str, is_so: bool) -> None:
    one, other = names.split("|")
    sql = "select memory._may_be_one(%s, %s, 'organization', 0.9, 0.9)"
    assert scalar(shared, sql, one, other) is is_so


def test_a_stop_word_that_asks_for_a_slot(shared: Connection) -> None:
    sql: LiteralString = "select memory._lexemes('Moved here', %s) @@ 'from'::tsquery"
    assert scalar(shared, sql, "user / origin") is True
    assert scalar(shared, sql, "user / residence") is False
    assert scalar(shared, sql, None) is False


@pytest.mark.parametrize(
    ("slot", "words"),
    [
        ("user / residence", "residence live home city town address based located 住在 居住"),
        ("sister / age", "sister age old 年龄 几岁"),
        ("user / opinion of tea", "opinion of tea like enjoy prefer 喜欢"),
        ("user / allergy: nuts", "allergy: nuts allergic avoid food restriction 过敏"),
        ("user / language: French", "language: French speak 语言"),
        ("tom / place of key", "tom place of key"),
        ("user / blood_type", "blood type"),
        (None, None),
    ],
)
def test_words_that_ask_for_a_slot(shared: Connection, slot: str | None, words: str | None) -> None:
    assert scalar(shared, "select memory._slot_words(%s)", slot) == words


@pytest.mark.parametrize(
    ("one", "other", "term"),
    [
        ("Order ORD-4711 came", "order 4711?", "4711"),
        ("ord4711", "ORD-4711", "ord"),
        ("Flight LH-123", "LH 123", "lh"),
        ("José from Malmö", "jose malmo", "jose"),
        ("Jose\u0301", "José", "jose"),
        ("Søren", "soren", "soren"),
        ("Søren", "Soeren", "soeren"),
        ("Frau Müller", "mueller", "mueller"),
        ("MU\u0308LLER", "Müller", "mueller"),
        ("Müller", "Muller", "muller"),
        ("Märchen", "Maerchen", "maerchen"),
        ("Håkon", "haakon", "haakon"),
        ("Straße", "Strasse", "strass"),
        ("my 3rd marathon", "third marathon", "third"),
        ("21st floor", "twenty-first floor", "twenty-first"),
        ("the third of March", "3 March", "d3x3"),
        ("March the twenty-first", "21.3.2026", "d3x21"),
        ("on the first day of May", "May 1st", "d5x1"),
        ("the twenty fifth of December", "25 December", "d12x25"),
        ("December twenty fifth", "25.12.2026", "d12x25"),
        ("GRÖẞE", "Größe", "gross"),
        ("ＷＩＦＩ １２３", "wifi 123", "wifi"),
        ("09月04日开会", "9月4号有什么事", "d9x4"),
        ("We met on 2026-03-02", "What was on March 2?", "d3x2"),
        ("the 2nd of March", "Mar. 2", "d3x2"),
        ("2026年3月2日", "3月2号", "d3x2"),
        ("九月四日开会", "09月04号", "d9x4"),
        ("十二月二十五号", "Dec 25th", "d12x25"),
        ("2.3.2026", "2026-03-02", "d3x2"),
        ("13/3/2026", "3/13/2026", "d3x13"),
        ("十月去北京", "in October", "octob"),
        ("2026-03-02", "in March", "march"),
        ("航班是MU5735。", "MU 5735", "5735"),
        ("订单号是ORD-4711，没到", "ord4711", "ord"),
        ("我用iPhone15手机", "iPhone 15", "iphon"),
        ("gate B12", "gate B-12", "b12"),
        ("A380", "A 380", "380"),
        ("Room 4B", "room 4 B", "b"),
        ("5kg", "5 kg", "kg"),
        ("RTX3080Ti", "RTX 3080 Ti", "3080"),
        ("138-1234-5678", "13812345678", "13812345678"),
        ("555-0199", "5550199", "5550199"),
        ("invoice 2026/0815", "2026-0815", "0815"),
        ("1,000 dollars", "1000", "1000"),
        ("1,234,567", "1234567", "1234567"),
        ("Æther", "aether", "aether"),
        ("Ελλάδα", "Ελλαδα", "ελλαδα"),
        ("Ёлка", "елка", "елка"),
    ],
)
def test_two_ways_to_write_the_same(shared: Connection, one: str, other: str, term: str) -> None:
    for text in (one, other):
        assert term in scalar(shared, "select tsvector_to_array(memory._lexemes(%s))", text)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("B2B in 2024", ["2024", "b2b"]),
        ("Version 1.2.3", ["1.2.3", "version"]),
        ("the 80s, 4th of 10", ["10", "80s", "fourth"]),
        ("blue, true, poet, does", ["blue", "poet", "true"]),
        ("1.5th, 112th", ["1.5", "112th", "th"]),
        ("first of all, second may come", ["come", "first", "may", "second"]),
        ("a third may", ["may", "third"]),
        ("the twenty fifth of June", ["25", "d6x25", "june"]),
        ("I may second that motion", ["may", "motion", "second"]),
        ("you may second-guess", ["guess", "may", "second", "second-guess"]),
        ("at 7:30pm, 1.5kg", ["1.5", "30pm", "7", "kg"]),
        ("3/4/2026 or 10.0.0.12", ["3/4/2026", "10.0.0.12"]),
        ("101，102号房", ["101", "102", "号", "号房", "房"]),
        ("三个月，第三", ["三", "三个", "个", "个月", "月", "第", "第三"]),
        ("may 30 people come", ["30", "come", "d5x30", "may", "peopl"]),
        ("안녕 café", ["cafe", "녕", "안", "안녕"]),
    ],
)
def test_what_is_no_code(shared: Connection, text: str, terms: list[str]) -> None:
    found = scalar(shared, "select tsvector_to_array(memory._lexemes(%s))", text)
    assert sorted(found) == sorted(terms)
