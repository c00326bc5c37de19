"""The knowledge graph: what memories name and state, written and found with them."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from tests.database.calls import Row, Scope, call, refused, rows, scalar, triples_of
from tests.database.listening import Listened, fact

Triple = tuple[str, str, str]


def states(quote: str, text: str, *triples: Triple, **more: Any) -> Row:
    """A fact with relations; the ends but "user" are its entities, of a type by their capital."""
    names = dict.fromkeys(name for s, _, t in triples for name in (s, t) if name != "user")
    types = more.pop("types", {})
    entities = [
        {"name": name, "type": types.get(name, "person" if name[:1].isupper() else "topic")}
        for name in (*names, *more.pop("names", ()))
    ]
    relations = [{"source": s, "relation": r, "target": t} for s, r, t in triples]
    return fact(quote, text, entities=entities, relations=relations, **more)


def related(listened: Listened, query: str | None = None, **arguments: Any) -> set[Triple]:
    """memory_relations() as triples."""
    given = {"query": query} if query else {}
    return triples_of(
        call(listened.conn, "memory_relations", user_id=listened.user_id, **given, **arguments)
    )


def graph_differences(listened: Listened) -> list[Row]:
    return call(listened.conn, "memory_graph_check", project=listened.project)


@pytest.fixture
def family(listened: Listened) -> Listened:
    listened.hear(
        "Adam is John's father.",
        states("Adam is John's father", "Adam is John's father", ("Adam", "father_of", "John")),
    )
    listened.hear("John is sick.", fact(
        "John is sick", "John is sick", subject="John",
        entities=[{"name": "John", "type": "person"}]))  # fmt: skip
    return listened


def test_the_second_statement_comes_through_the_graph_alone(family: Listened) -> None:
    family.hear("I like jazz.", fact("I like jazz", "Likes jazz", "likes", value="jazz"))
    question = "who should I call about Adam's family?"
    found = {row["memory"]: row for row in family.search(question, explain=True)}
    sick = found["John is sick"]
    assert sick["lexical"] == 0
    assert sick["semantic"] < found["Adam is John's father"]["semantic"]
    assert sick["graph"] == pytest.approx(0.5 / (1 + 0.6931), rel=0.01)
    assert sick["explanation"]["graph"] > 0
    assert sick["explanation"]["path"] == "Adam > John"
    assert found["Likes jazz"]["graph"] == 0
    assert [row["memory"] for row in family.search(question)][:2] == [
        "Adam is John's father", "John is sick",
    ]  # fmt: skip
    # Without the graph nothing tells it from the rest but chance.
    call(family.conn, "memory_setting_set", name="weight_graph", value="0")
    without = {row["memory"]: row for row in family.search(question)}
    assert without["John is sick"]["graph"] == 0
    assert without["John is sick"]["score"] < sick["score"]


def test_relations(family: Listened) -> None:
    assert related(family, "Adam") == {("Adam", "father_of", "John")}
    assert related(family, entity="john") == {("Adam", "father_of", "John")}
    assert related(family) == {("Adam", "father_of", "John")}
    assert related(family, "Eve") == set()
    assert graph_differences(family) == []


def test_shape_of_relations(family: Listened) -> None:
    (row,) = call(family.conn, "memory_relations", query="Adam", user_id=family.user_id)
    assert row["memory"] == "Adam is John's father"
    assert row["memory_id"] == family.id_of(row["memory"])
    assert (row["source_type"], row["target_type"]) == ("person", "person")
    assert (row["hops"], row["path"]) == (1, ["Adam", "John"])
    assert row["valid_from"] is not None and row["valid_to"] is None


def test_depth(listened: Listened) -> None:
    names = ["Ann", "Bob", "Cid", "Dan", "Eve", "Fay"]
    for one, other in pairwise(names):
        text = f"{one} knows {other}"
        listened.hear(f"{text}.", states(text, text, (one, "knows", other)))
    for depth in (1, 2, 3, 4):
        found = call(
            listened.conn, "memory_relations", query="Ann", user_id=listened.user_id, depth=depth
        )
        assert [row["hops"] for row in found] == list(range(1, depth + 1))
        assert found[-1]["path"] == names[: depth + 1]
    # Both directions.
    found = call(listened.conn, "memory_relations", query="Cid", user_id=listened.user_id, depth=2)
    assert triples_of(found) == {(a, "knows", b) for a, b in pairwise(names)} - {
        ("Eve", "knows", "Fay")
    }
    assert found[-1]["hops"] == 2


def test_a_circle_ends(listened: Listened) -> None:
    for one, other in (("Ann", "Bob"), ("Bob", "Cid"), ("Cid", "Ann")):
        text = f"{one} knows {other}"
        listened.hear(f"{text}.", states(text, text, (one, "knows", other)))
    found = call(listened.conn, "memory_relations", query="Ann", user_id=listened.user_id, depth=4)
    assert len(found) == 3


def test_spicy_food_and_gastritis(listened: Listened) -> None:
    """Preference and illness are linked by what the model says of both."""
    listened.hear(
        "I love spicy food, above all Sichuan dishes.",
        states("I love spicy food, above all Sichuan dishes",
               "Loves spicy food, above all Sichuan dishes",
               ("user", "loves", "spicy food"), ("Sichuan", "known_for", "spicy food"),
               kind="preference", types={"Sichuan": "place"}))  # fmt: skip
    listened.hear(
        "I have a history of gastritis, spicy food makes it worse.",
        states("I have a history of gastritis, spicy food makes it worse",
               "Has a history of gastritis, which spicy food makes worse",
               ("user", "has_condition", "gastritis"),
               ("spicy food", "aggravates", "gastritis")))  # fmt: skip
    for hobby in ("chess", "sailing", "opera", "golf"):
        listened.hear(
            f"I like {hobby}.", fact(f"I like {hobby}", f"Likes {hobby}", "likes", value=hobby)
        )
    found = listened.search("is this Sichuan restaurant all right for me?", top_k=2, explain=True)
    assert {row["memory"] for row in found} == {
        "Loves spicy food, above all Sichuan dishes",
        "Has a history of gastritis, which spicy food makes worse",
    }
    assert all(row["graph"] > 0 for row in found)
    assert found[1]["explanation"]["path"] == "Sichuan > spicy food"


# ---- entities


def entities(listened: Listened) -> dict[str, Row]:
    return {
        row["name"]: row
        for row in rows(
            listened.conn,
            "select * from memory.entity where project = %s and user_id = %s",
            listened.project,
            listened.user_id,
        )
    }


def test_one_entity_a_normalised_name(listened: Listened) -> None:
    for text, name in (
        ("I work at Acme Corp", "Acme Corp"),
        ("I like the ACME corp.", "the ACME corp."),
        ("Acme Corp's boss is Kim", "Acme Corp"),
    ):
        listened.hear(text, states(text, text, ("user", "mentions", name)))
    found = entities(listened)
    assert set(found) == {listened.user_id, "Acme Corp"}
    assert found[listened.user_id]["is_self"]
    assert found[listened.user_id]["type"] == "user"
    assert graph_differences(listened) == []


def test_similar_names_of_a_type_are_one_entity(listened: Listened) -> None:
    """By the embeddings of the builtin model: movies and films 0.82, cats and dogs 0.19."""
    for thing in ("movies", "films", "cats", "dogs", "room 101", "room 102"):
        text = f"I like {thing}"
        listened.hear(text, states(text, text, ("user", "likes", thing)))
    found = entities(listened)
    assert set(found) == {listened.user_id, "movies", "cats", "dogs", "room 101", "room 102"}
    assert found["movies"]["aliases"] == ["films"]
    # The alias finds it, too.
    assert related(listened, "films", include_superseded=True) == {
        (listened.user_id, "likes", "movies")
    }
    found_rows = call(listened.conn, "memory_relations", query="films", user_id=listened.user_id)
    assert {row["memory"] for row in found_rows} == {"I like movies", "I like films"}
    assert graph_differences(listened) == []


def test_the_threshold_is_a_setting(listened: Listened) -> None:
    call(listened.conn, "memory_setting_set", name="entity_threshold", value="0.9")
    for thing in ("movies", "films"):
        listened.hear(
            f"I like {thing}", states(f"I like {thing}", f"Likes {thing}", ("user", "likes", thing))
        )
    assert set(entities(listened)) == {listened.user_id, "movies", "films"}


def test_names_with_capitals_are_not_merged_for_being_alike(listened: Listened) -> None:
    for name in ("New York", "New York Times", "University of Oslo", "University of Bergen"):
        kind = "organization" if "Times" in name or "Univ" in name else "place"
        listened.hear(
            f"I know {name}",
            states(f"I know {name}", f"Knows {name}", ("user", "knows", name), types={name: kind}),
        )
    assert len(entities(listened)) == 5


def test_the_user_s_own_name_is_the_user(listened: Listened) -> None:
    listened.hear("My name is Alex.", fact("My name is Alex", "Name is Alex", "name", value="Alex"))
    listened.hear(
        "I work at Acme.",
        states("I work at Acme", "Works at Acme", ("user", "works_at", "Acme"),
               types={"Acme": "organization"}))  # fmt: skip
    listened.hear(
        "Alex knows Sam.", states("Alex knows Sam", "Alex knows Sam", ("Alex", "knows", "Sam"))
    )
    me = listened.user_id
    expected = {(me, "works_at", "Acme"), (me, "knows", "Sam")}
    assert set(entities(listened)) == {me, "Acme", "Sam"}
    for query in ("Where does Alex work?", "Where do I work?", "what about me"):
        assert related(listened, query) == expected
    first = call(listened.conn, "memory_relations", query="Where does Alex work?", user_id=me)[0]
    assert first["target"] == "Acme"


@pytest.mark.own_project
def test_scopes_have_entities_of_their_own(listened: Listened) -> None:
    other = Listened(listened.conn, f"{listened.user_id} too", listened.server, listened.project)
    for one in (listened, other):
        one.hear(
            "Ann knows Bob.", states("Ann knows Bob", "Ann knows Bob", ("Ann", "knows", "Bob"))
        )
    assert entities(listened)["Ann"]["id"] != entities(other)["Ann"]["id"]
    assert related(listened, "Ann") == related(other, "Ann") == {("Ann", "knows", "Bob")}
    everybody = triples_of(call(listened.conn, "memory_relations", user_id="*"))
    assert everybody == {("Ann", "knows", "Bob")}
    assert len(call(listened.conn, "memory_relations", user_id="*")) == 2


# ---- provenance: relations go with their memories


def works(name: str, **more: Any) -> Row:
    return states(
        f"I work at {name}", f"Works at {name}", ("user", "works_at", name),
        attribute="employer", value=name, types={name: "organization"}, **more,
    )  # fmt: skip


def cypher(listened: Listened, query: str, **arguments: Any) -> list[Any]:
    """memory_cypher() in the scope of the user."""
    given = {"user_id": listened.user_id} | arguments
    found = call(listened.conn, "memory_cypher", query=query, **given)
    return [row["memory_cypher"] for row in found]


def edges(listened: Listened) -> set[Triple]:
    """The graph in Apache AGE."""
    found = cypher(
        listened, "match (a)-[r]->(b) return a.name as s, r.relationship as r, b.name as t"
    )
    return {(row["s"], row["r"], row["t"]) for row in found}


def counts(listened: Listened) -> tuple[int, ...]:
    """Rows of the tables, vertices and edges of the graph, of the whole project."""
    tables = [
        scalar(
            listened.conn,
            f"select count(*) from memory.{name} where project = %s",
            listened.project,
        )
        for name in ("entity", "memory_entity", "relation")
    ]
    graph = f'"memory_{listened.project}_graph"'
    return (
        *tables,
        scalar(listened.conn, f"select count(*) from {graph}._ag_label_vertex"),
        scalar(listened.conn, f"select count(*) from {graph}._ag_label_edge"),
    )


def test_a_superseded_memory_takes_its_relations_along(listened: Listened) -> None:
    me = listened.user_id
    (first,) = listened.hear("I work at Acme.", works("Acme"), occurred_at="2024-01-01")
    assert edges(listened) == related(listened, "Acme") == {(me, "works_at", "Acme")}
    (second,) = listened.hear("I work at Initech.", works("Initech"), occurred_at="2025-01-01")
    assert second["event"] == "UPDATE"
    assert edges(listened) == related(listened, "me") == {(me, "works_at", "Initech")}
    assert related(listened, "Acme") == set()
    assert related(listened, "me", as_of="2024-06-01") == {(me, "works_at", "Acme")}
    both = call(listened.conn, "memory_relations", query="me", user_id=me, include_superseded=True)
    assert triples_of(both) == {(me, "works_at", "Acme"), (me, "works_at", "Initech")}
    assert [row["valid_to"] is None for row in both] == [True, False]
    assert graph_differences(listened) == []
    # And back.
    listened.undo(second["event_id"])
    assert edges(listened) == related(listened, "me") == {(me, "works_at", "Acme")}
    assert graph_differences(listened) == []
    assert first["relations"]["added_entities"]


def test_what_the_outcomes_tell(listened: Listened) -> None:
    me = listened.user_id
    (first,) = listened.hear("I work at Acme.", works("Acme"), occurred_at="2024-01-01")
    (added,) = first["relations"]["added_entities"]
    assert (added["source"], added["relationship"], added["target"]) == (me, "works_at", "Acme")
    assert added["source_id"] == str(entities(listened)[me]["id"])
    assert added["destination_id"] == str(entities(listened)["Acme"]["id"])
    assert set(added) == {
        "source", "relationship", "target", "source_id", "destination_id", "relationship_id",
    }  # fmt: skip
    assert first["relations"]["deleted_entities"] == []
    (second,) = listened.hear("I work at Initech.", works("Initech"), occurred_at="2025-01-01")
    assert [row["target"] for row in second["relations"]["added_entities"]] == ["Initech"]
    assert [row["target"] for row in second["relations"]["deleted_entities"]] == ["Acme"]
    # Known already: nothing new.
    (third,) = listened.hear("I work at Initech.", works("Initech"))
    assert third["event"] == "NONE" and third["relations"] is None
    (fourth,) = listened.hear("I like tea.", fact("I like tea", "Likes tea", "likes", value="tea"))
    assert fourth["relations"] is None
    listened.prepare(
        fact("forget that I work at Initech", "Works at Initech", "employer", value="Initech",
             action="delete", target="Works at Initech"))  # fmt: skip
    (fifth,) = listened.say("Please forget that I work at Initech.")
    assert fifth["event"] == "DELETE"
    assert [row["target"] for row in fifth["relations"]["deleted_entities"]] == ["Initech"]
    assert edges(listened) == set()


@pytest.mark.own_project
def test_a_dry_run_tells_and_writes_nothing(listened: Listened) -> None:
    (planned,) = listened.hear("I work at Acme.", works("Acme"), dry_run=True)
    (added,) = planned["relations"]["added_entities"]
    assert (added["relationship"], added["target"]) == ("works_at", "Acme")
    assert added["relationship_id"] is None and added["source_id"] is None
    assert counts(listened) == (0, 0, 0, 0, 0)


@pytest.mark.own_project
def test_the_same_relation_twice_keeps_both_provenances(listened: Listened) -> None:
    for text in ("Ann knows Bob", "Ann has known Bob for years"):
        listened.hear(f"{text}.", states(text, text, ("Ann", "knows", "Bob")))
    found = call(listened.conn, "memory_relations", query="Ann", user_id=listened.user_id)
    assert {row["memory"] for row in found} == {"Ann knows Bob", "Ann has known Bob for years"}
    (gone,) = [row for row in found if row["memory"] == "Ann knows Bob"]
    call(listened.conn, "memory_delete", id=gone["memory_id"])
    assert edges(listened) == related(listened, "Ann") == {("Ann", "knows", "Bob")}
    call(listened.conn, "memory_delete", id=listened.id_of("Ann has known Bob for years"))
    assert edges(listened) == related(listened, "Ann") == set()
    assert counts(listened)[3:] == (0, 0)
    assert graph_differences(listened) == []


def test_the_second_provenance_adds_no_relation(listened: Listened) -> None:
    (first,) = listened.hear(
        "Ann knows Bob.", states("Ann knows Bob", "Ann knows Bob", ("Ann", "knows", "Bob"))
    )
    text = "Ann has known Bob for years"
    (second,) = listened.hear(f"{text}.", states(text, text, ("Ann", "knows", "Bob")))
    assert first["relations"]["added_entities"] and second["relations"] is None


@pytest.mark.own_project
def test_delete_all_leaves_nothing_in_the_graph(family: Listened) -> None:
    family.hear("I work at Acme.", works("Acme"))
    assert counts(family)[3:] == (4, 2)
    before = related(family)
    call(family.conn, "memory_delete_all", user_id=family.user_id)
    assert counts(family)[3:] == (0, 0)
    assert related(family) == set() and graph_differences(family) == []
    # Deleted is not purged: history still knows, and an undo brings it back.
    for event in reversed([e for e in family.events() if e["event"] == "DELETE"]):
        family.undo(event["id"])
    assert related(family) == before and counts(family)[3:] == (4, 2)
    assert graph_differences(family) == []


@pytest.mark.own_project
def test_purged_memories_leave_no_node_edge_or_orphan(family: Listened) -> None:
    family.hear("I work at Acme.", works("Acme"))
    call(family.conn, "memory_delete_all", user_id=family.user_id, purge=True)
    assert counts(family) == (0, 0, 0, 0, 0)
    assert graph_differences(family) == []


@pytest.mark.own_project
def test_purging_one_memory_takes_the_names_that_only_it_used(listened: Listened) -> None:
    for thing in ("movies", "films"):
        text = f"I like {thing}"
        listened.hear(text, states(text, text, ("user", "likes", thing)))
    assert entities(listened)["movies"]["aliases"] == ["films"]
    call(listened.conn, "memory_delete", id=listened.id_of("I like movies"), purge=True)
    found = entities(listened)
    assert set(found) == {listened.user_id, "films"} and found["films"]["aliases"] == []
    assert edges(listened) == {(listened.user_id, "likes", "films")}
    assert graph_differences(listened) == []
    left = rows(
        listened.conn,
        "select e.*, l.name as said from memory.entity as e "
        "join memory.memory_entity as l on l.entity_id = e.id where e.project = %s",
        listened.project,
    )
    assert "movies" not in str(left)


@pytest.mark.own_project
def test_direct_sql_edits_are_followed(listened: Listened) -> None:
    listened.hear("I work at Acme.", works("Acme"))
    memory = listened.id_of("Works at Acme")
    end = (
        "update memory.memory set valid = tstzrange(lower(valid), clock_timestamp()) where id = %s"
    )
    listened.conn.execute(end, [memory])
    assert edges(listened) == set() and graph_differences(listened) == []
    again = "update memory_{}.memory set valid = tstzrange(lower(valid), null) where id = %s"
    listened.conn.execute(again.format(listened.project).encode(), [memory])
    assert len(edges(listened)) == 1 and graph_differences(listened) == []
    rename = "update memory.entity set name = 'Acme Ltd' where project = %s and name = 'Acme'"
    listened.conn.execute(rename, [listened.project])
    assert edges(listened) == {(listened.user_id, "works_at", "Acme Ltd")}
    assert graph_differences(listened) == []
    listened.conn.execute("delete from memory.relation where project = %s", [listened.project])
    assert edges(listened) == set() and graph_differences(listened) == []
    listened.conn.execute(
        f"delete from memory_{listened.project}.memory where version_of is null".encode()
    )
    assert counts(listened) == (0, 0, 0, 0, 0)


@pytest.mark.own_project
def test_an_expired_memory_s_relations_do_not_show(listened: Listened) -> None:
    listened.hear("I work at Acme.", works("Acme"))
    assert len(edges(listened)) == len(related(listened, "me")) == 1
    # A graph does not change by itself, so it has nothing of what will expire.
    later = "update memory.memory set expires_at = %s where project = %s and version_of is null"
    listened.conn.execute(later, ["2999-01-01", listened.project])
    assert edges(listened) == set() and len(related(listened, "me")) == 1
    listened.conn.execute(later, [None, listened.project])
    assert len(edges(listened)) == 1
    listened.conn.execute(
        "update memory.memory set expires_at = now() - interval '1 minute' where project = %s "
        "and version_of is null",
        [listened.project],
    )
    assert edges(listened) == related(listened, "me") == set()
    assert graph_differences(listened) == []


def test_a_reworded_memory_states_what_its_new_text_does(listened: Listened) -> None:
    text = "Ann works at Acme and likes Bob"
    listened.hear(
        f"{text}.", states(text, text, ("Ann", "works_at", "Acme"), ("Ann", "likes", "Bob"),
                           types={"Acme": "organization"}))  # fmt: skip
    memory = listened.id_of(text)
    call(listened.conn, "memory_update", id=memory, memory="Ann works at Globex")
    assert edges(listened) == related(listened, "Ann") == {("Ann", "works_at", "Globex")}
    assert graph_differences(listened) == []
    listened.undo(listened.events()[-1]["id"])
    assert edges(listened) == related(listened, "Ann") == {
        ("Ann", "works_at", "Acme"), ("Ann", "likes", "Bob"),
    }  # fmt: skip
    assert graph_differences(listened) == []


@pytest.mark.parametrize(
    ("before", "after", "held"),
    [
        ("Adam is John's father", "Adam is not John's father", set()),
        ("Adam is John's father", "John is Adam's father", {("John", "father_of", "Adam")}),
        ("Adam is John's father", "Adam is John's uncle", {("Adam", "uncle_of", "John")}),
        ("Ann works at Acme", "Ann no longer works at Acme", set()),
        ("Ann works at Acme", "Ann has left Acme", set()),
    ],
)
def test_a_reworded_memory_states_nothing_that_it_denies(
    scope: Scope, before: str, after: str, held: set[Triple]
) -> None:
    (added,) = scope.say(f"{before}.")
    call(scope.conn, "memory_update", id=added["id"], memory=after)
    assert relations_of(scope) == held


def test_what_was_known_then(listened: Listened) -> None:
    text = "Ann works at Acme"
    listened.hear(
        f"{text}.",
        states(text, text, ("Ann", "works_at", "Acme"), types={"Acme": "organization"}),
    )
    moment = scalar(listened.conn, "select clock_timestamp()")
    memory = listened.id_of(text)
    call(listened.conn, "memory_update", id=memory, memory="Ann works at Globex")
    assert related(listened, "Ann") == {("Ann", "works_at", "Globex")}
    assert related(listened, "Ann", known_at=moment) == {("Ann", "works_at", "Acme")}
    assert related(listened, known_at=moment) == {("Ann", "works_at", "Acme")}
    # A search by what was not known then has no evidence in the graph.
    (then,) = listened.search("Globex", known_at=moment)
    assert (then["memory"], then["graph"]) == (text, 0)
    assert listened.search("Acme", known_at=moment)[0]["graph"] == 1
    assert listened.search("Globex")[0]["graph"] == 1


# ---- what the builtin extractor and the roles of people come to


def relations_of(scope: Scope, **arguments: Any) -> set[Triple]:
    return triples_of(call(scope.conn, "memory_relations", user_id=scope.user_id, **arguments))


def test_who_has_a_role_is_who_is_said_to_have_it(scope: Scope) -> None:
    me = scope.user_id
    scope.say("My manager is Sam.")
    scope.say("My manager lives in Bonn.")
    assert relations_of(scope) == {("Sam", "manager_of", me), ("Sam", "lives_in", "Bonn")}
    (changed,) = scope.say("My manager is Kim.")
    (deleted,) = changed["relations"]["deleted_entities"]
    assert (deleted["source"], deleted["relationship"]) == ("Sam", "manager_of")
    assert relations_of(scope) == {("Kim", "manager_of", me), ("Sam", "lives_in", "Bonn")}
    scope.say("My manager likes tea.")
    assert ("Kim", "likes", "tea") in relations_of(scope)
    assert len(relations_of(scope)) == 3


def test_a_forgotten_wife_is_no_wife(scope: Scope) -> None:
    scope.say("My wife is Anna.")
    scope.say("My wife works at Acme.")
    assert ("Anna", "wife_of", scope.user_id) in relations_of(scope)
    (forgotten,) = scope.say("Forget that my wife is Anna.")
    assert forgotten["event"] == "DELETE"
    assert [row["source"] for row in forgotten["relations"]["deleted_entities"]] == ["Anna"]
    assert relations_of(scope) == {("Anna", "works_at", "Acme")}


def test_an_unnamed_friend_is_nobody_in_particular(scope: Scope) -> None:
    scope.say("My friend is Tom.")
    scope.say("My friend lives in Paris.")
    assert relations_of(scope) == {("Tom", "friend_of", scope.user_id)}


def test_a_role_that_is_known_later(scope: Scope) -> None:
    scope.say("My wife works at Acme.")
    assert relations_of(scope) == {
        ("wife", "works_at", "Acme"), ("wife", "wife_of", scope.user_id),
    }  # fmt: skip


def test_a_friend_of_the_user_s_name_is_not_the_user(scope: Scope) -> None:
    scope.say("My name is Alex. My friend Alex lives in Rome. I work at Acme.")
    assert relations_of(scope) == {
        ("Alex", "friend_of", scope.user_id),
        ("Alex", "lives_in", "Rome"),
        (scope.user_id, "works_at", "Acme"),
    }


def test_the_documents_examples(scope: Scope) -> None:
    me = scope.user_id
    scope.say("我喜欢吃辣,特别是川菜。")
    scope.say("Li Si is Zhang San's mentor.")
    scope.say("My name is Alex. I lead the AI platform team at Acme Corp.")
    scope.say("My teammate Jordan and I play basketball on weekends.")
    scope.say("My manager is Sam, who heads the Data Intelligence department.")
    assert relations_of(scope) == {
        (me, "likes", "辣"),
        (me, "particularly_likes", "川菜"),
        ("Li Si", "mentor_of", "Zhang San"),
        (me, "leads", "AI platform team"),
        (me, "works_at", "Acme Corp"),
        (me, "plays", "basketball"),
        ("Jordan", "teammate_of", me),
        ("Sam", "manager_of", me),
        ("Sam", "heads", "Data Intelligence department"),
    }
    assert (me, "works_at", "Acme Corp") in relations_of(scope, query="Where does Alex work?")


# ---- names


MERGED = [
    ("organization", "Acme", "Acme Corp"), ("organization", "Acme Corp", "Acme Corporation"),
    ("topic", "movies", "films"), ("topic", "the kids", "children"),
    ("organization", "Data Intelligence team", "Data Intelligence department"),
    ("organization", "ACME", "Acme Corp"), ("organization", "腾讯", "腾讯公司"),
]  # fmt: skip
APART = [
    ("topic", "left knee", "right knee"), ("topic", "猪肉", "牛肉"), ("topic", "篮球", "足球"),
    ("topic", "alcohol", "alcohol-free beer"), ("topic", "coffee", "decaf coffee"),
    ("topic", "vegan food", "vegetarian food"), ("place", "Korea", "North Korea"),
    ("place", "Mexico", "New Mexico"),
    ("place", "New York", "New York City"), ("place", "北京", "北京路"), ("person", "张伟", "张韦"),
    ("person", "Anna", "Anna Smith"), ("person", "Lee Kim", "Kim Lee"),
    ("organization", "中国银行", "中国工商银行"), ("person", "An Wang", "Wang"),
    ("other", "B-", "B"), ("other", "C++", "C"), ("other", "$5", "€5"), ("other", "-5", "5"),
    ("topic", "ไม่", "ไม้"), ("organization", "Wendy's", "Wendy"), ("topic", "room 101", "room 102"),
    ("topic", "not spicy", "spicy"), ("person", "राम", "रोम"), ("topic", "😀 bar", "😂 bar"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "one", "other", "merged"), [
    *((*names, True) for names in MERGED), *((*names, False) for names in APART),
])  # fmt: skip
def test_which_names_are_one(
    listened: Listened, kind: str, one: str, other: str, merged: bool
) -> None:
    for name in (one, other):
        text = f"I know {name} now"
        listened.hear(text, states(text, text, ("user", "knows", name), types={name: kind}))
    assert len(entities(listened)) == (2 if merged else 3), set(entities(listened))


def test_a_name_that_only_deleted_memories_have_does_not_come_back(listened: Listened) -> None:
    for name in ("movies", "films"):
        text = f"I like {name}"
        listened.hear(text, states(text, text, ("user", "likes", name)))
        if name == "movies":
            call(listened.conn, "memory_delete", id=listened.id_of(text))
    assert related(listened) == {(listened.user_id, "likes", "films")}


def test_us_and_mine_are_no_pronouns(listened: Listened) -> None:
    listened.hear("I work at Acme.", works("Acme"))
    for query in ("companies in the US", "a coal mine", "this is mine"):
        assert related(listened, query) == set()
    for query in ("tell us", "who am I", "my job", "我在哪里工作"):
        assert len(related(listened, query)) == 1
    assert len(related(listened, entity="user")) == 1


# ---- searching


def test_deleted_memories_do_not_crowd_out_others(listened: Listened) -> None:
    people = ["Bob", "Cid"]
    for number in range(12):
        text = f"Adam knows {people[number % 2]} {number}"
        listened.hear(text, states(text, text, ("Adam", "knows", people[number % 2])))
    for number in range(11):
        call(listened.conn, "memory_delete",
             id=listened.id_of(f"Adam knows {people[number % 2]} {number}"))  # fmt: skip
    (left,) = listened.search("Adam")
    assert left["graph"] == 1
    # Nor do those that the filters leave out.
    listened.hear("Adam met Eve", states("Adam met Eve", "Adam met Eve", ("Adam", "met", "Eve"),
                                         kind="episode"))  # fmt: skip
    (episode,) = listened.search("Adam", kinds=["episode"])
    assert episode["graph"] == 1


@pytest.mark.parametrize("query", ["?!", "'", "\\", "a" * 5000, "中" * 3000, "😀", "100% $", "𝒜"])
def test_odd_queries(family: Listened, query: str) -> None:
    for row in family.search(query):
        assert 0 <= row["graph"] <= 1 and 0 <= row["score"] <= 1
    assert related(family, query) == set()


# ---- purging


def test_a_purged_name_stays_in_no_answer(scope: Scope) -> None:
    (first,) = scope.say("My manager is Zorblax Quentin.")
    scope.say("My manager lives in Oslo.", idempotency_key="k1")
    call(scope.conn, "memory_delete", id=first["id"], purge=True)
    kept = rows(scope.conn, "select result::text as result from memory.idempotency")
    assert kept and "Zorblax" not in str(kept)
    (again,) = scope.say("My manager lives in Oslo.", idempotency_key="k1")
    assert again["memory"] == "Manager lives in Oslo" and again["relations"] is None


def test_an_undone_restatement_leaves_the_relations_as_they_were(listened: Listened) -> None:
    listened.hear("Ann knows Bob.", fact("Ann knows Bob", "Ann knows Bob"))
    (again,) = listened.hear(
        "Ann knows Bob.",
        states("Ann knows Bob", "Ann knows Bob", ("Ann", "knows", "Bob")),
        metadata={"a": 1},
    )
    assert again["event"] == "UPDATE"
    listened.undo(again["event_id"])
    assert related(listened) == set()


@pytest.mark.own_project
def test_what_an_expired_memory_states_is_stated_anew(listened: Listened) -> None:
    for text in ("Zed knows Yan", "Zed has known Yan for long"):
        (outcome,) = listened.hear(f"{text}.", states(text, text, ("Zed", "knows", "Yan")))
        assert [row["source"] for row in outcome["relations"]["added_entities"]] == ["Zed"]
        listened.conn.execute(
            "update memory.memory set expires_at = now() where project = %s and version_of is null",
            [listened.project],
        )


# ---- direct SQL


@pytest.mark.parametrize(
    "statement",
    [
        "update memory.relation set relationship = 'hates'",
        "update memory_{0}.relation set relationship = 'hates'",
        "update memory.memory_entity set name = 'x'",
        "update memory.entity set user_id = 'somebody else ' || id",
        "truncate memory_{0}.relation, memory_{0}.memory_entity",
        "truncate memory_{0}.entity cascade",
        "truncate memory_{0}.memory cascade",
    ],
)
def test_what_the_graph_could_not_follow_is_refused(family: Listened, statement: str) -> None:
    with refused(family.conn, "23001"):
        family.conn.execute(statement.format(family.project).encode())
    assert graph_differences(family) == []
