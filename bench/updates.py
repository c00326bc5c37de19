"""Knowledge updates: whether what was said last of a fact stands, and what was said before not.

    python bench/updates.py [--dsn DSN] [--seed 1] [--failures]

Generated from bench/update_templates.py, the same for the same seed. A user tells 20 facts (Pair):
each first in 2024 and again in 2025 with another value, one sentence a message, between statements
of the other facts, among them the same template with another subject. Of one pair in ten the
former statement arrives after the later one, with its earlier occurred_at. Other users tell pairs
that contradict nothing (Coexisting): several values, other subjects, other attributes.

Statements go through memory_add (infer => true, the builtin rules) into a project made for the run
and dropped after it; the same statements go word for word (infer => false) into a second scope,
without conflict handling, which is searched by each channel alone and by all. There a pair with
equal scores counts half: a store without times has nothing to tell them apart.

Measured, each a share of pairs:
- kept: both statements became memories, not the same one;
- superseded: the former is no longer current and the later is;
- current first: memory_search(question), with top_k 10 and the default settings, has the later
  statement, and the former behind it or not at all;
- former first: as_of a time between the two, it has the former, and the later behind it or not;
- both current: of a pair that contradicts nothing, both statements are current.
--failures lists, by template, how many pairs failed each.
"""

import argparse
import os
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import isclose
from random import Random
from typing import TypeVar

import psycopg
from agent_memory.connection import external_dsn
from agent_memory.embedded import Server
from metrics import mean
from psycopg.types.json import Jsonb
from stores import Project
from tables import table
from update_templates import (
    ENTITIES,
    KNOWN_OF_OTHERS,
    SEVERAL,
    TEMPLATES,
    TWO_ATTRIBUTES,
    UNKNOWN_OF_OTHERS,
    SeveralTemplate,
    Template,
    TwoAttributes,
)

USERS = 40
OF_OTHERS, OF_USER = 14, 6  # pairs of a user: of third parties, of the user's own affairs
LATE = 2  # pairs of a user whose former statement arrives last
COEXISTING_A_USER = 20
FORMER = (datetime(2024, 1, 1, tzinfo=UTC), datetime(2024, 10, 1, tzinfo=UTC))
LATER = (datetime(2025, 2, 1, tzinfo=UTC), datetime(2025, 12, 20, tzinfo=UTC))

SEVERAL_VALUES = "several values"
OTHER_SUBJECT = "other subject"
OTHER_ATTRIBUTE = "other attribute"

UPDATE_MEASURES = ("kept", "superseded", "current first", "former first, as_of")
COEXISTING_MEASURES = ("kept", "both current")

Item = TypeVar("Item")
# A template's two statements without their times: the former, the later.
Filled = tuple[str, str]


@dataclass(frozen=True)
class Statement:
    """What a user says, the time of which it speaks, and the time at which it arrives."""

    text: str
    time: datetime
    arrives: datetime


@dataclass(frozen=True)
class Pair:
    """A fact before and after its change, and the question that it answers."""

    group: str
    template: str
    question: str
    former: Statement
    later: Statement

    @property
    def between(self) -> datetime:
        return self.former.time + (self.later.time - self.former.time) / 2


@dataclass(frozen=True)
class Coexisting:
    """Two statements that both hold."""

    group: str
    template: str
    former: Statement
    later: Statement


@dataclass(frozen=True)
class Checked:
    """Which measures a pair passed."""

    group: str
    template: str
    example: str
    passed: Mapping[str, bool]


# ---- the pairs


class Cast:
    """Entities of one user: subjects are used once, values too while there are others."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.used: set[tuple[str, str]] = set()

    def subject(self, kind: str) -> str:
        """A name that no other pair of the user has; empty for the user."""
        return self._unused(kind, 1)[0] if kind else ""

    def values(self, kind: str, count: int) -> list[str]:
        """Different values."""
        return self._unused(kind, count)

    def _unused(self, kind: str, count: int) -> list[str]:
        names = ENTITIES[kind]
        left = [name for name in names if (kind, name) not in self.used]
        chosen = self.random.sample(left if len(left) >= count else list(names), count)
        self.used.update((kind, name) for name in chosen)
        return chosen


class Deck:
    """Deals templates in random order, each as often as any other."""

    def __init__(self, random: Random, templates: Sequence[Template]) -> None:
        self.random = random
        self.templates = templates
        self.left: list[Template] = []

    def deal(self, dealt: Iterable[Template]) -> Template:
        """The next template that is not among those dealt."""
        refused = set(dealt)
        while True:
            if not set(self.left) - refused:
                fresh = self.random.sample(self.templates, len(self.templates))
                self.left = fresh + self.left
            place = max(i for i, template in enumerate(self.left) if template not in refused)
            return self.left.pop(place)


def updates(seed: int) -> list[list[Pair]]:
    """The pairs of each user; the same for the same seed."""
    random = Random(seed)
    of_others = (KNOWN_OF_OTHERS, UNKNOWN_OF_OTHERS)
    decks = (
        (OF_OTHERS, Deck(random, [t for t in TEMPLATES if t.group in of_others])),
        (OF_USER, Deck(random, [t for t in TEMPLATES if t.group not in of_others])),
    )
    return [updates_of_user(random, decks) for _ in range(USERS)]


def updates_of_user(random: Random, decks: Sequence[tuple[int, Deck]]) -> list[Pair]:
    cast = Cast(random)
    templates = [template for count, deck in decks for template in hand(deck, count)]
    # All subjects first: no value is the subject of another pair while there are other names.
    subjects = [cast.subject(template.subject) for template in templates]
    late = set(random.sample(range(len(templates)), LATE))
    return [
        update(template, subject, cast, is_late=place in late)
        for place, (template, subject) in enumerate(zip(templates, subjects, strict=True))
    ]


def hand(deck: Deck, count: int) -> list[Template]:
    """Templates of as many pairs; one with a subject is there twice, for two subjects."""
    dealt: list[Template] = []
    while len(dealt) < count:
        template = deck.deal(dealt)
        dealt += [template] * (2 if template.subject else 1)
    return dealt[:count]


def update(template: Template, subject: str, cast: Cast, *, is_late: bool) -> Pair:
    former, later = filled_twice(template.statement, subject, cast.values(template.value, 2))
    told = statements(cast.random, (former, later), is_late=is_late)
    question = capitalised(template.question.format(x=subject))
    return Pair(template.group, template.statement, question, *told)


def statements(random: Random, texts: Filled, *, is_late: bool = False) -> list[Statement]:
    """The two statements, told in 2024 and in 2025; a late former one arrives after the later."""
    former, later = (moment(random, *span) for span in (FORMER, LATER))
    arrives = later + timedelta(days=random.randint(1, 30)) if is_late else former
    return [Statement(texts[0], former, arrives), Statement(texts[1], later, later)]


def moment(random: Random, start: datetime, end: datetime) -> datetime:
    return start + timedelta(minutes=random.randrange((end - start) // timedelta(minutes=1)))


def filled_twice(statement: str, subject: str, values: Sequence[str]) -> Filled:
    former, later = (capitalised(statement.format(x=subject, y=value)) for value in values)
    return former, later


def capitalised(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


# ---- the pairs that contradict nothing


def coexisting(seed: int) -> list[list[Coexisting]]:
    """The pairs of each user; the same for the same seed."""
    random = Random(seed)
    kinds: list[SeveralTemplate | TwoAttributes | Template] = [
        *SEVERAL,
        *SEVERAL,
        *TWO_ATTRIBUTES,
        *TWO_ATTRIBUTES,
        *TWO_ATTRIBUTES,
        *(template for template in TEMPLATES if template.subject),
    ]
    random.shuffle(kinds)
    return [
        coexisting_of_user(random, kinds[start : start + COEXISTING_A_USER])
        for start in range(0, len(kinds), COEXISTING_A_USER)
    ]


def coexisting_of_user(
    random: Random, kinds: Sequence[SeveralTemplate | TwoAttributes | Template]
) -> list[Coexisting]:
    cast = Cast(random)
    found = []
    for kind in kinds:
        group, template, texts = both_hold(kind, cast)
        found.append(Coexisting(group, template, *statements(random, texts)))
    return found


def both_hold(
    kind: SeveralTemplate | TwoAttributes | Template, cast: Cast
) -> tuple[str, str, Filled]:
    """Group, template and statements of a pair that contradicts nothing."""
    subject = cast.subject(kind.subject)
    if isinstance(kind, TwoAttributes):
        former = kind.first.format(x=subject, y=cast.values(kind.first_value, 1)[0])
        later = kind.second.format(x=subject, y=cast.values(kind.second_value, 1)[0])
        name = f"{kind.first} / {kind.second}"
        return OTHER_ATTRIBUTE, name, (capitalised(former), capitalised(later))
    values = cast.values(kind.value, 2)
    if isinstance(kind, SeveralTemplate):
        return SEVERAL_VALUES, kind.statement, filled_twice(kind.statement, subject, values)
    subjects = (subject, cast.subject(kind.subject))
    former, later = (
        capitalised(kind.statement.format(x=x, y=y)) for x, y in zip(subjects, values, strict=True)
    )
    return OTHER_SUBJECT, kind.statement, (former, later)


# ---- the project


def told(pairs: Sequence[Pair] | Sequence[Coexisting]) -> list[Statement]:
    """All statements of a user in the order in which they arrive."""
    both = [statement for pair in pairs for statement in (pair.former, pair.later)]
    return sorted(both, key=lambda statement: statement.arrives)


class Scope:
    """One user of a project, and the memories that each of their statements became."""

    def __init__(self, project: Project, user: str) -> None:
        self.project = project
        self.user = user
        self.ids: dict[Statement, set[str]] = {}

    def tell(self, statements: Sequence[Statement]) -> None:
        """Add what the builtin rules take from the statements, one call each."""
        for statement in statements:
            self.ids[statement] = set(self._add([statement], infer=True))

    def store(self, statements: Sequence[Statement]) -> None:
        """Add the statements word for word, in one call; they are all different."""
        ids = self._add(statements, infer=False)
        self.ids |= {statement: {i} for statement, i in zip(statements, ids, strict=True)}

    def _add(self, statements: Sequence[Statement], *, infer: bool) -> list[str]:
        messages = [
            {"role": "user", "content": said.text, "occurred_at": said.time.isoformat()}
            for said in statements
        ]
        rows = self.project.connection.execute(
            "select id::text from memory_add(messages => %s::jsonb, user_id => %s,"
            " infer => %s, project => %s) where event <> 'DELETE'",
            [Jsonb(messages), self.user, infer, self.project.name],
        )
        return [row[0] for row in rows.fetchall()]

    def search(self, question: str, as_of: datetime | None = None) -> dict[str, float]:
        """Scores of ids, best first."""
        found = self.project.connection.execute(
            "select id::text, score from memory_search(query => %s, user_id => %s, top_k => 10,"
            " as_of => %s, project => %s)",
            [question, self.user, as_of, self.project.name],
        )
        return dict(found.fetchall())

    def current(self) -> set[str]:
        found = self.project.connection.execute(
            "select id::text from memory_list(user_id => %s, page_size => 1000, project => %s)",
            [self.user, self.project.name],
        )
        return {row[0] for row in found.fetchall()}


@contextmanager
def only_weight(project: Project, only: str | None) -> Iterator[None]:
    """All weight to one setting within the block (None: the defaults); the defaults after it.

    The search that puts later values first is off meanwhile: a plain one knows no times.
    """
    statement = (
        "select memory_setting_set(s.name, case when s.name = 'later_first'"
        " then to_jsonb(not %(plain)s) when %(set)s"
        " then to_jsonb((s.name = %(only)s)::integer) end, %(project)s)"
        " from memory_settings(%(project)s) as s"
        " where s.name like 'weight%%' or s.name = 'later_first'"
    )
    values = {"only": only, "project": project.name}
    project.connection.execute(
        statement, values | {"set": only is not None, "plain": True}
    ).fetchall()
    yield
    project.connection.execute(statement, values | {"set": False, "plain": False}).fetchall()


# ---- checking


def is_above(ranked: Iterable[str], wanted: set[str], other: set[str]) -> bool:
    """Whether one of the wanted is in the list and none of the others before it."""
    first = next((item for item in ranked if item in wanted | other), None)
    return first in wanted


def check_updates(scope: Scope, pairs: Sequence[Pair]) -> list[Checked]:
    current = scope.current()
    return [check_update(scope, pair, current) for pair in pairs]


def check_update(scope: Scope, pair: Pair, current: set[str]) -> Checked:
    former, later = scope.ids[pair.former], scope.ids[pair.later]
    kept = bool(former and later) and not former & later
    now = scope.search(pair.question)
    then = scope.search(pair.question, pair.between)
    figures = (
        kept,
        kept and bool(later & current) and not former & current,
        is_above(now, later, former - later),
        is_above(then, former, later - former),
    )
    passed = dict(zip(UPDATE_MEASURES, figures, strict=True))
    return Checked(pair.group, pair.template, example(pair), passed)


def check_coexisting(scope: Scope, pairs: Sequence[Coexisting]) -> list[Checked]:
    current = scope.current()
    found = []
    for pair in pairs:
        former, later = scope.ids[pair.former], scope.ids[pair.later]
        kept = bool(former and later) and not former & later
        figures = (kept, kept and former | later <= current)
        passed = dict(zip(COEXISTING_MEASURES, figures, strict=True))
        found.append(Checked(pair.group, pair.template, example(pair), passed))
    return found


def check_plain(scope: Scope, pairs: Sequence[Pair]) -> list[float]:
    return [
        half_if_tied(scope.search(pair.question), scope.ids[pair.later], scope.ids[pair.former])
        for pair in pairs
    ]


def half_if_tied(scores: Mapping[str, float], wanted: set[str], other: set[str]) -> float:
    """1 where the wanted has the higher score (or the other none), 0.5 where both have the same."""
    best, rival = (
        max((score for item, score in scores.items() if item in items), default=None)
        for items in (wanted, other)
    )
    if best is None:
        return 0.0
    if rival is not None and isclose(best, rival, rel_tol=1e-9):
        return 0.5
    return float(rival is None or best > rival)


def example(pair: Pair | Coexisting) -> str:
    return f"{pair.former.text} / {pair.later.text}"


# ---- the report


def grouped(items: Iterable[Item], key: Callable[[Item], str]) -> dict[str, list[Item]]:
    """Items by group, groups in alphabetic order, and all of them at the end."""
    groups: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    everything = [item for group in groups.values() for item in group]
    return {name: groups[name] for name in sorted(groups)} | {"all": everything}


def report(checked: Sequence[Checked], measures: Sequence[str]) -> str:
    rows = [
        [group, len(items), *(share(item.passed[m] for item in items) for m in measures)]
        for group, items in grouped(checked, lambda item: item.group).items()
    ]
    return table(["group", "pairs", *measures], rows)


def report_searches(
    checked: Sequence[Checked], plain: Mapping[str, Sequence[float]], pairs: Sequence[Pair]
) -> str:
    """The share "current first" of memory_search, and of plain searches over the statements."""
    columns: dict[str, Sequence[float]] = {
        "memory_search": [item.passed["current first"] for item in checked],
        **plain,
    }
    places = grouped(range(len(pairs)), lambda place: pairs[place].group)
    rows = [
        [name, *(share(values[place] for place in group) for group in places.values())]
        for name, values in columns.items()
    ]
    return table(["current first", *places], rows)


def failures(checked: Sequence[Checked], measures: Sequence[str]) -> str:
    """A row a template that failed, the worst first: of how many pairs, how many failed what."""
    failed: dict[str, Counter[str]] = defaultdict(Counter)
    examples: dict[str, str] = {}
    of = Counter(item.template for item in checked)
    for item in checked:
        missed = [measure for measure in measures if not item.passed[measure]]
        if missed:
            failed[item.template].update(missed)
            examples.setdefault(item.template, item.example)
    rows = [
        [template, of[template], *(counts[m] for m in measures), examples[template]]
        for template, counts in sorted(failed.items(), key=lambda entry: -entry[1].total())
    ]
    return table(["template", "pairs", *(f"not {m}" for m in measures), "example"], rows)


def share(passed: Iterable[float]) -> str:
    return f"{mean(list(passed)):.3f}"


# ---- the program


@dataclass(frozen=True)
class Measured:
    """What a run found; `plain` has for each search a figure a pair."""

    pairs: list[Pair]
    updates: list[Checked]
    plain: dict[str, list[float]]
    coexisting: list[Checked]


def measure(project: Project, seed: int) -> Measured:
    users = updates(seed)
    inferred = [heard(project, f"user {n}", user) for n, user in enumerate(users)]
    verbatim = [stored(project, f"verbatim {n}", user) for n, user in enumerate(users)]
    checked = [check_updates(scope, user) for scope, user in zip(inferred, users, strict=True)]
    plain = {}
    for name, only in (
        ("plain, vector only", "weight_semantic"),
        ("plain, lexical only", "weight_lexical"),
        ("plain, default weights", None),
    ):
        with only_weight(project, only):
            asked = [check_plain(s, user) for s, user in zip(verbatim, users, strict=True)]
        plain[name] = flat(asked)
    return Measured(flat(users), flat(checked), plain, measure_coexisting(project, seed))


def measure_coexisting(project: Project, seed: int) -> list[Checked]:
    checked = []
    for number, pairs in enumerate(coexisting(seed)):
        checked += check_coexisting(heard(project, f"other {number}", pairs), pairs)
    return checked


def heard(project: Project, user: str, pairs: Sequence[Pair] | Sequence[Coexisting]) -> Scope:
    scope = Scope(project, user)
    scope.tell(told(pairs))
    return scope


def stored(project: Project, user: str, pairs: Sequence[Pair]) -> Scope:
    scope = Scope(project, user)
    scope.store(told(pairs))
    return scope


def flat(lists: Iterable[Iterable[Item]]) -> list[Item]:
    return [item for items in lists for item in items]


def run(dsn: str, seed: int, with_failures: bool) -> None:
    start = time.perf_counter()
    with psycopg.connect(dsn, autocommit=True) as connection:
        project = Project(connection, f"bench_updates_{os.getpid()}")
        with project.existing():
            measured = measure(project, seed)
    print(f"## Facts that change\n\n{report(measured.updates, UPDATE_MEASURES)}\n")
    print(f"{report_searches(measured.updates, measured.plain, measured.pairs)}\n")
    print(f"## Pairs that contradict nothing\n\n{report(measured.coexisting, COEXISTING_MEASURES)}")
    if with_failures:
        print(f"\n## Failures\n\n{failures(measured.updates, UPDATE_MEASURES)}\n")
        print(failures(measured.coexisting, COEXISTING_MEASURES))
    print(f"\nseed {seed}, {time.perf_counter() - start:.0f} s")


def main() -> None:
    parser = argparse.ArgumentParser(description="Whether changed facts take the former's place.")
    parser.add_argument("--dsn", help="server; else DATABASE_URL, else the embedded one")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--failures", action="store_true", help="list the templates that failed")
    arguments = parser.parse_args()
    dsn = arguments.dsn or external_dsn() or Server().up().dsn()
    run(dsn, arguments.seed, arguments.failures)


if __name__ == "__main__":
    main()
