"""How people speak of their work, several sentences a message: titles, teams, figures, days."""

import re
from typing import Any

import pytest
from agent_memory_udfs.extraction import extract


def facts(*contents: str, **options: Any) -> list[dict[str, Any]]:
    messages = [{"role": "user", "content": content} for content in contents]
    return extract(messages, occurred_at="2026-02-15T10:00:00+00:00", **options)


def memories(*contents: str, **options: Any) -> list[str]:
    return [fact["memory"] for fact in facts(*contents, **options)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Whom "he" and "she" mean: a person, never a thing.
        (
            "My supervisor is Dr. Hanna Lind. GitLab is slow. She wants a demo in March.",
            "Supervisor wants a demo in March",
        ),
        ("My thesis advisor is Omar Faruk. He moved to Ghent.", "Omar Faruk moved to Ghent"),
        (
            "I met our new tech lead. Elasticsearch was his idea. He lives in Porto.",
            "New tech lead lives in Porto",
        ),
        # What stands behind a dash or a colon, or before one.
        (
            "Working on a course in statistics — mainly causal inference.",
            "Is working on a course in statistics — mainly causal inference",
        ),
        (
            "Our lab has 6 people: 2 postdocs, 3 students and me",
            "Lab has 6 people: 2 postdocs, 3 students and them",
        ),
        ("Quick update: our review got pushed to May 9.", "Review got pushed to May 9"),
        # What is one's own.
        (
            "We ingest logs. Our collector writes about 3TB a day.",
            "Collector writes about 3TB a day",
        ),
        ("We test it. The nightly build takes 50 minutes.", "The nightly build takes 50 minutes"),
        ("Our biggest customer is Bosch.", "Biggest customer is Bosch"),
        ("We're at 14 people now.", "Team is 14 people"),
        ("I coach and some of our players are injured.", "Some of their players are injured"),
        # Without a subject.
        ("Currently maintaining 12 plugins.", "Is maintaining 12 plugins"),
        ("Using the Jena cluster for simulations.", "Is using the Jena cluster for simulations"),
        ("Hired two more designers.", "Hired two more designers"),
        ("I joined a studio in Malmo. They use Blender.", "People at the studio use Blender"),
    ],
)
def test_kept(text: str, expected: str) -> None:
    assert expected in memories(text)


@pytest.mark.parametrize(
    "text",
    [
        "Deadline is in May. He wants a draft.",
        "The late invoices are killing us.",
        "Less meetings but also less time to think.",
        "My boss was thrilled when I showed it to her.",
        "I was talking with my manager about that.",
        "I am so done with this winter.",
        "Postgres is doing fine but Redis is not.",
        "Let's plan my thesis. I want to really highlight the second chapter.",
        "Winning a game like that must feel great",
        "Chasing your dreams and making it happen",
    ],
)
def test_nothing(text: str) -> None:
    assert memories(text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("I got promoted to Lead Architect!", "Lead Architect"),
        ("I was promoted from clerk to office manager last month.", "office manager"),
        ("I've been named head of logistics.", "head of logistics"),
        ("I took over as CFO in January.", "CFO"),
        ("I moved into a data steward role at Lidl.", "data steward"),
        ("I moved into a software architect role at Lidl.", "software architect"),
        ("The new role is a principal engineer position.", "principal engineer position"),
        ("I'm the QA lead for two products.", "QA lead"),
        ("I switched from sales to being a full-time recruiter.", "full-time recruiter"),
        ("I got promoted to the next level.", None),
        ("I got the lead role in the play.", None),
        ("I started as a volunteer at the zoo.", None),
        ("I'm the head of the family.", None),
    ],
)
def test_titles(text: str, title: str | None) -> None:
    jobs = [fact["value"] for fact in facts(text) if fact["slot"] == "user / job"]
    assert jobs == ([title] if title else [])


@pytest.mark.parametrize(
    "text",
    [
        "I don't speak French at home.", "I'm not vegan on holidays.",
        "I'm not allergic to nuts in small amounts.", "I'm not a teacher at heart.",
    ],
)  # fmt: skip
def test_what_is_not_so_in_one_case_fills_no_slot(text: str) -> None:
    assert [fact["attribute"] for fact in facts(text)] == [None]


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("Which crops are you growing?", "Mostly beans and squash.", "Is growing mostly beans"),
        ("How many seats does your cafe have?", "About 40.", "Cafe has about 40 seats"),
        ("What do you use for backups?", "Restic.", "Uses Restic for backups"),
        ("When is the audit?", "June 4th.", "The audit is June 4th"),
        ("How many pupils are in your class?", "28.", "Class has 28 pupils"),
        ("Are you writing poems, or something else?", "Short stories.", "Is writing Short"),
        ("Where does your brother live?", "York.", "Brother lives in York"),
        ("Where does your brother live?", "Near York.", "Brother lives near York"),
        ("Do you have any allergies?", "Peanuts.", "Is allergic to Peanuts"),
        ("Are you allergic to anything?", "No, just nuts.", None),
        ("Do you drink coffee today?", "No.", None),
        ("What would you like to see?", "The first chart.", None),
        ("What do you think?", "Good plan.", None),
    ],
)
def test_answers(question: str, answer: str, expected: str | None) -> None:
    turns = [{"role": "assistant", "content": question}, {"role": "user", "content": answer}]
    kept = [fact["memory"] for fact in extract(turns)]
    assert len(kept) == (expected is not None)
    assert not expected or kept[0].startswith(expected)


@pytest.mark.parametrize(
    ("said", "held", "ended"),
    [
        ("I'm done tutoring.", "Is tutoring two students this term", True),
        ("I'm done with the audit.", "Is working on the audit", False),
        ("My rotation in surgery is over.", "Is on surgery this month", False),
        ("My on-call shift is over.", "Is on call this week", True),
        ("The Siemens interview went well.", "Has an interview at Siemens on Friday", True),
        ("The Siemens interview went well.", "Has an interview at Bosch on Friday", False),
        ("The visa was approved! I leave in May.", "The visa for Canada is still pending", True),
        ("The workshop is over.", "The workshop is on May 3", True),
        ("Churn went from 9% to 4%.", "Churn is at 9%", True),
        ("Churn went from 9% to 4%.", "Growth is at 9%", False),
        ("I'm switching from Trello to Linear.", "Uses Trello for all their projects", True),
        ("I'm thinking of switching from Trello to Linear.", "Uses Trello", False),
    ],
)
def test_ends(said: str, held: str, ended: bool) -> None:
    patterns = [
        pattern.replace("[[:alnum:]]", r"\w").replace("[^[:alnum:]]", r"\W")
        for fact in facts(said) if fact["ends"]
        for pattern in (fact["ends"]["exact"], fact["ends"]["sole"]) if pattern
    ]  # fmt: skip
    assert any(re.match(pattern, held, re.IGNORECASE) for pattern in patterns) == ended


def test_a_pronoun_finds_the_message_before() -> None:
    both = memories("My advisor is Ivar Dahl.", "He lives in Bergen.")
    assert both[1] == "Ivar Dahl lives in Bergen"
    told = "I work in a bakery in Lyon and my boss is Rosa Klein."
    wanted = memories("She wants me to start in May.", earlier=lambda: told)
    assert wanted == ["Boss wants them to start in May"]
    left = "I got a job at a bakery in Lyon. I'm handing in my notice at the shop."
    assert memories("They use sourdough only.", earlier=lambda: left) == []
    turns = [
        {"role": "assistant", "content": "How is your sister?"},
        {"role": "user", "content": "She moved to Lund."},
    ]
    (moved,) = extract(turns, earlier=lambda: told)
    assert moved["memory"] == "Sister moved to Lund"
    first = {"role": "user", "content": "My boss is Rosa Klein."}
    assert extract([first, *turns])[1]["memory"] == "Sister moved to Lund"


def test_settling_is_living_there() -> None:
    (fact,) = facts("I'm settling into Valencia.")
    assert (fact["slot"], fact["value"]) == ("user / residence", "Valencia")
    assert facts("I'm settling into my new routine.")[0]["slot"] is None


@pytest.mark.parametrize(
    ("turns", "memories"),
    [
        (["My dog Luna is 3.", "And how old is Max?", "He is 7."], ["Dog Luna is 3", "Max is 7"]),
        (["Sam is a nurse. He lives in Oslo.", "", "She lives in Rome."],
         ["Sam is a nurse", "Sam lives in Oslo"]),
        (["I take the bus to work and it takes forty minutes."],
         ["Takes the bus to work and it takes forty minutes"]),
        (["I currently have around 1,250 followers and would like to get more."],
         ["Has around 1,250 followers", "Would like to get more"]),
        (["We tried a few classes, like yoga and boxing."],
         ["Tried a few classes, like yoga and boxing"]),
    ],
)  # fmt: skip
def test_whom_and_what_a_turn_is_about(turns: list[str], memories: list[str]) -> None:
    roles = ["user", "assistant", "user"]
    said = [
        {"role": role, "content": turn}
        for role, turn in zip(roles, turns, strict=False) if turn
    ]  # fmt: skip
    assert [fact["memory"] for fact in extract(said)] == memories


def test_a_dwelling_is_in_its_place() -> None:
    (fact,) = extract([{"role": "user", "content": "I moved to a small flat in Leeds."}])
    assert (fact["slot"], fact["value"]) == ("user / residence", "Leeds")
    (fact,) = extract([{"role": "user", "content": "I moved to a flat in Zadar."}])
    assert (fact["slot"], fact["value"]) == ("user / residence", "Zadar")
    (fact,) = extract([{"role": "user", "content": "I moved to a team in Leeds."}])
    assert fact["slot"] is None


@pytest.mark.parametrize(
    ("said", "contested"),
    [
        ("We cancelled HelloFresh, can you suggest cheap dinners?", "Cancelled HelloFresh"),
        ("徒步改到九月了，那时候有雪吗？", "徒步改到九月了"),
        ("要是徒步改到九月了，那时候有雪吗？", None),
        ("徒步改到几月了，那时候有雪吗？", None),
    ],
)
def test_a_change_before_a_question(said: str, contested: str | None) -> None:
    found = extract([{"role": "user", "content": said}], contests=True)
    assert [fact["memory"] for fact in found if "contests" in fact] == [contested] * bool(contested)


@pytest.mark.parametrize(
    ("question", "answer", "said"),
    [
        ("How is your sister?", "She had a baby.", ["My sister had a baby"]),
        ("How is Mark?", "He got married!", ["Mark got married"]),
        ("How is Mark?", "Got married!", []),
        ("How are you?", "Got married!", ["Got married"]),
    ],
)
def test_an_answer_is_held_against_memories_of_whom_it_is_about(
    question: str, answer: str, said: list[str]
) -> None:
    turns = [{"role": "assistant", "content": question}, {"role": "user", "content": answer}]
    kept = [fact for fact in extract(turns, contests=True) if fact["subject"] == "user" or said]
    assert [fact["contests"]["said"] for fact in kept if "contests" in fact] == said


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("房子卖了，新房东是马先生，我有什么权利？", ["房子卖了，新房东是马先生"]),
        ("我国际象棋积分九百左右，该学什么开局？", ["我国际象棋积分九百左右"]),
        ("新房东该退多少押金？", []),
    ],
)
def test_what_a_question_states_is_kept_without_it(said: str, kept: list[str]) -> None:
    assert [fact["memory"] for fact in extract([{"role": "user", "content": said}])] == kept
