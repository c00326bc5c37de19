"""Searches side by side over the same questions: their times, their rows, their recall."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from random import Random

import exact
from corpus import User
from stores import RARE, Connection, Filters, Processor, Project, Question, embed

TOP_K = 10
WARM_UP = 20  # questions asked before the clock runs


@dataclass(frozen=True)
class Search:
    name: str
    ask: Callable[[Question, int, Filters], list[str]]
    limit: int = TOP_K
    is_fused: bool = False
    processor: Processor | None = None  # of the session that asks, where it is one of its own
    only_rare: bool = False
    is_peer: bool = False

    def found(self, question: Question) -> list[str]:
        return self.ask(question, self.limit, RARE if self.only_rare else None)


@dataclass
class Run:
    """A search of each of the questions: times and ids by question, recalls in any order."""

    search: Search
    questions: Sequence[Question]
    milliseconds: list[float] = field(default_factory=list)
    found: list[list[str]] = field(default_factory=list)
    recalls: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)  # milliseconds of the backend's


def questions_about(
    connection: Connection, users: Sequence[User], count: int, seed: int
) -> list[Question]:
    """Questions about memories drawn at random, of users drawn at random."""
    random = Random(seed)
    asked = []
    for user, times in Counter(random.choices(users, k=count)).items():
        told = [memory.question for memory in user.memories()]
        asked += [(random.choice(told), user.name) for _ in range(times)]
    random.shuffle(asked)
    embeddings = embed(connection, [text for text, _ in asked])
    return [Question(*of, embedding) for of, embedding in zip(asked, embeddings, strict=True)]


def measure_times(processor: Processor, runs: Sequence[Run]) -> None:
    """Ask all that stands at one place of the questions, then the next, as many in each run.

    A different run comes first each time, so that noise meets all of them.
    """
    for run in runs:
        for question in run.questions[:WARM_UP]:
            run.search.found(question)
    for place in range(len(runs[0].questions)):
        first = place % len(runs)
        for run in (*runs[first:], *runs[:first]):
            spending = run.search.processor or processor
            before = spending.seconds()
            start = time.perf_counter()
            found = run.search.found(run.questions[place])
            run.milliseconds.append(1000 * (time.perf_counter() - start))
            run.processor.append(spending.milliseconds_since(before))
            run.found.append(found)


def measure_recall(project: Project, runs: Sequence[Run]) -> None:
    """Recall at TOP_K against brute force (exact.py) over the memories that the project holds.

    By cosine; by the fusion of cosine and words for a fused search. Searches of the project are
    asked once more, with the other weights 0.
    """
    project.only_fusion(True)
    for run in runs:
        order = sorted(range(len(run.questions)), key=lambda place: run.questions[place].user)
        for user, places in groupby(order, key=lambda place: run.questions[place].user):
            run.recalls += recalls(project, exact.read(project, user), run, places)
    project.only_fusion(False)


def recalls(
    project: Project, scope: exact.Scope, run: Run, places: Iterable[int]
) -> Iterator[float]:
    """Recall of the questions at some places, all of the user whose memories these are."""
    search = run.search
    for place in places:
        question = run.questions[place]
        by_cosine, by_fusion = exact.scores(project, scope, question, only_rare=search.only_rare)
        best = by_fusion if search.is_fused else by_cosine
        found = run.found[place] if search.is_peer else search.found(question)
        yield exact.recall(TOP_K, found, scope.rows, best)
