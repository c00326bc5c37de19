"""A search: the rows of its scope are read by one statement, scored in numpy (`ranking`), the best
looked at again, and what remains is read whole.

`execute` runs a statement by a plan that the session keeps. All of them see one snapshot.
"""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from typing import Any

from agent_memory_udfs import answers, chinese_terms, data, ranking
from agent_memory_udfs.answers import Told
from agent_memory_udfs.arrays import np
from agent_memory_udfs.embedding import Embedder
from agent_memory_udfs.memo import Memo
from agent_memory_udfs.plans import Rows
from agent_memory_udfs.query_time import of_period, says_time, wants
from agent_memory_udfs.questions import ASIDE, question_of
from agent_memory_udfs.ranking import Candidate, Scope, Time, Weights
from agent_memory_udfs.related_words import OF_THE_KIND, RelatedWords
from agent_memory_udfs.search_statements import (
    ACTORS,
    CHOSEN,
    CLEAN_ACTORS,
    DETAILS,
    EXPLANATION,
    EXPLANATION_TYPES,
    GRAPH,
    LARGE_SCOPE,
    LINKED,
    NAMES,
    QUERY_TIME,
    ROWS,
    STEMS,
    TEXTS,
    TEXTS_TYPES,
    Texts,
)
from agent_memory_udfs.stop_words import ENGLISH

Request = dict[str, Any]  # memory.search_request
Fence = dict[str, Any]  # memory.fence
Row = dict[str, Any]
Execute = Callable[[str, tuple[str, ...], list[Any]], Rows]

FEW = 2000  # rows of a scope that are read before asking whether it has an index
LOOKED_AT_AGAIN = 60
FEWER_LOOKED_AT = 30  # where already the rows that are returned hold
ENOUGH_WORDS = 0.5  # of the query's information
COMPARED = 10  # with each other at least, so that fewer rows are the first of more
COUNTED_SECONDS = 60  # for which it is taken to be known which of several ids has the fewest rows
QUERY_READ = 2000  # characters of a query whose words are looked at
OF_NOW = 0.1  # weight of a term that asks for what holds now
MOST_BITS = 14  # terms that fit the marks of a row
FEW_ROWS, ALL_ROWS, CHOSEN_ROWS = "few", "all", "chosen"  # extents of memory._scope_text()
IDS = ("run_id", "user_id", "agent_id", "app_id")  # that with the fewer rows first, by experience

TEXTS_OF: Memo[Texts] = Memo(1_000_000)  # by what varies in them: some kB each
NARROWEST: Memo[tuple[str, float]] = Memo(200_000)  # of scopes the id, and when it was counted
LARGE: Memo[bool] = Memo(200_000)  # scopes known to have more than FEW rows
WORDS_OF: Memo[frozenset[str]] = Memo(200_000)  # of actors, as to_tsvector('simple') has them
TERMS_OF: Memo[list[str]] = Memo(200_000)  # of names, see memory._query_terms()
TOLD: Memo[Told] = Memo(1_500_000)  # texts of memories by project, id and version of their row
STEMS_OF: Memo[Sequence[str]] = Memo(1_500_000)  # of words
WORD = re.compile(r"[^\W_]+")
LIGHT = data.table("queries")["light"]
NOW_TERMS = frozenset(data.table("queries")["now"]["terms"])
OVER_TERMS = frozenset(data.table("queries")["over"]["terms"])
OPINION_TERMS = frozenset(data.table("queries")["opinion"]["terms"])
LIGHT_TERMS = frozenset([*LIGHT["verbs"], *LIGHT["names"], *LIGHT["adverbs"]])


@cache
def several() -> re.Pattern[str]:
    """What asks for several answers; PostgreSQL has other borders of words."""
    pattern: str = data.table("queries")["several"]["pattern"]
    return re.compile(re.sub(r"\\[mM]", r"\\b", pattern), re.IGNORECASE)


def asks_for_several(query: str | None) -> bool:
    """See memory._asks_for_several()."""
    return bool(query and several().search(query[:QUERY_READ]))


@lru_cache(maxsize=64)
def settings_of(text: str) -> dict[str, Any]:
    """A project's settings from their JSON."""
    return dict(json.loads(text))


@lru_cache(maxsize=64)
def weights_of(text: str, has_words: bool) -> Weights:
    return Weights.of(settings_of(text), has_words=has_words)


def says_much(query: str | None) -> bool:
    """Whether a query has more terms than the marks of a row have bits for, by its words: a guess
    that spares reading the scope twice."""
    if not query:
        return False
    words = WORD.findall(query[:QUERY_READ].lower()) if query.isascii() else query[:QUERY_READ]
    return len(words) > MOST_BITS and len({*words} - ENGLISH) > MOST_BITS


def array_of(ids: Iterable[str]) -> str:
    """As an array's text, which the server reads faster than a list."""
    return "{" + ",".join(ids) + "}"


def quoted(text: str) -> str:
    """A text as a field of a row's text."""
    return '"' + text.replace("\\", "\\\\").replace('"', '""') + '"'


def words_behind(
    terms: Sequence[str], words: Sequence[str], stems_of: Mapping[str, Sequence[str]]
) -> list[str | None]:
    """The first of the words that is behind each of the terms; None where it is no single word."""
    first: dict[str, str] = {}
    for word in words:
        for stem in stems_of.get(word, ()):
            first.setdefault(stem, word)
    return [first.get(term) for term in terms]


def search(
    request: Request, fence: Fence, filter: str, execute: Execute, session: dict[str, Any]
) -> list[str]:
    """The rows that answer a request, in their order, each as the text of a memory.search_row."""
    this = Search(request, fence, filter, execute, session)
    this.read()
    candidates = this.best()
    this.read_details(candidates)
    return this.rows(this.ordered(candidates))


class Search:
    """One request, the rows of its scope, and what is known of its terms."""

    known_idf: list[float] | None = None  # of all memories, where not all rows are read
    shares: ranking.Floats | None = None  # of each term; all of each: None
    reads_once = False  # all details of all that come into question, as other shards have them

    def __init__(
        self,
        request: Request,
        fence: Fence,
        filter: str,
        execute: Execute,
        session: dict[str, Any],
    ) -> None:
        self.request = request
        self.fence = fence
        self.filter = filter
        self.execute = execute
        self.session = session
        self.details: dict[str, Row] = {}
        self.said: dict[str, Told] = {}  # by id
        self.covered: dict[str, float] = {}  # by id, see ranking.instances_first()
        self.whole: dict[str, Row] = {}  # ROWS, by id
        self.is_rare = says_much(request["query"])
        self.known_texts: dict[tuple[str, bool], Texts] = {}
        project = request["project"]
        self.project = "'" + project["name"].replace("'", "''") + "'"
        # A statement that names the partitions is planned, and fenced, without their parents.
        self.schema = '"memory_' + project["name"].replace('"', '""') + '"'
        self.settings = settings_of(project["settings"])
        self.weights = weights_of(project["settings"], request["query"] is not None)
        self.is_second = project["vectors"] == 2
        self.is_builtin = project["provider"] == "builtin"
        query = request["query"]
        # Of a query that rambles the sentences that ask.
        self.question: str | None = question_of(query[:QUERY_READ]) if query else None
        self.asked: str | None = self.question or query
        if query and not request["embedding"] and self.is_builtin:
            request["embedding"] = self.embedder.literal_of(query, self.question, ASIDE)
        self.time, self.period = self.time_asked_for()
        self.is_of_the_past = self.time.has_period or self.time.wants == "earliest"
        if self.is_of_the_past:
            self.weights = self.weights._replace(recency=0.0)
        self.pool: int = max(COMPARED, request["top_k"])
        if request["diversity"]:
            self.pool = max(50, self.pool, min(4 * self.pool, ranking.DIVERSE))

    # ---- the rows of the scope

    def read(self) -> None:
        """Read the rows of the scope, and see which steps the request needs."""
        row = self.read_scope()
        self.columns = row
        self.terms: list[str] = row.get("terms") or []
        if Scope.has_odd_actor(row):
            row["actors"] = self.clean_actors(row)
        self.scope = Scope(row, len(self.terms))
        self.has_entities = row["has_entities"]
        settings, weights = self.settings, self.weights
        has_terms = bool(self.terms)
        self.by_words = has_terms and weights.related > 0 and self.is_builtin
        self.by_access = weights.access > 0 and settings["count_access"]
        self.later_counts = has_terms and settings["later_first"] and not self.is_of_the_past
        self.words = self.words_of_terms() if self.by_words else []
        self.own_counts = settings["own_first"] and row.get("is_about_oneself", False)

    def read_scope(self) -> Row:
        """All rows, or of very many those that the indexes of their scope lead to."""
        self.narrowest = self.narrowest_id()
        few = min(FEW, self.settings["approximate_from"])
        scope = (self.texts().condition, *(self.fence[name] for name in (*IDS, "project")))
        is_large = scope in LARGE
        if not is_large:
            row = self.read_columns(FEW_ROWS, few + 1)
            is_large = Scope.count_of(row) > few
            if is_large:
                LARGE.keep({scope: True})
        return self.read_many() if is_large else row

    def narrowest_id(self) -> str | None:
        """Which of several given ids the fewest memories have: a kept plan can't know."""
        given = [name for name in IDS if self.fence[name] not in (None, "*")]
        if len(given) < 2:
            return None
        scope = (self.project, *(self.fence[name] for name in IDS))
        known, at = NARROWEST.get(scope, (given[0], -math.inf))
        if time.monotonic() - at < COUNTED_SECONDS:
            return known
        counts = ", ".join(
            f"(select count(*) from (select from {self.schema}.memory as m where m.project ="
            f" {self.project} and m.{name} = ($1).{name} limit 1000) as s) as {name}"
            for name in given
        )
        (row,) = self.execute(f"select {counts}", ("memory.fence",), [self.fence])
        narrowest = min(given, key=lambda name: (row[name], IDS.index(name)))
        NARROWEST.keep({scope: (narrowest, time.monotonic())})
        return narrowest

    def texts(self, extent: str = FEW_ROWS) -> Texts:
        kind = extent, self.is_rare
        if kind not in self.known_texts:
            self.known_texts[kind] = self.look_up_texts(*kind)
        return self.known_texts[kind]

    def look_up_texts(self, extent: str, is_rare: bool) -> Texts:
        fence, request = self.fence, self.request
        has_words = request["query"] is not None
        shape = (
            self.project, self.filter, self.narrowest, request["include_superseded"], has_words,
            extent, is_rare, request["archived"], request["project"]["vectors"],
            self.settings["distance"],
            *(value if (value := fence[name]) in (None, "*") else "" for name in IDS),
            *(fence[name] is None for name in ("kinds", "as_of", "known_at")),
        )  # fmt: skip
        if (known := TEXTS_OF.get(shape)) is not None:
            return known
        (row,) = self.execute(
            TEXTS,
            TEXTS_TYPES,
            [
                *(fence[name] for name in ("user_id", "agent_id", "run_id", "app_id", "kinds")),
                *(fence["as_of"], fence["known_at"], request["include_superseded"]),
                *(fence["project"], self.narrowest, self.filter, has_words, extent),
                *(is_rare, request["archived"]),
                request["project"]["vectors"],
                self.settings["distance"],
            ],
        )
        texts = Texts(**row)
        TEXTS_OF.keep({shape: texts})
        return texts

    def read_columns(self, extent: str, limit: int | None = None) -> Row:
        """See memory._scope_text()."""
        (row,) = self.execute(
            self.texts(extent).scope,
            ("memory.fence", "text", "text", "bigint"),
            [self.fence, self.request["embedding"], self.request["query"], limit],
        )
        is_rare = len(row.get("terms") or ()) > MOST_BITS or row.get("is_generic")
        if is_rare and not self.is_rare:
            self.is_rare = True
            return self.read_columns(extent, limit)
        return row

    def read_many(self) -> Row:
        """Of a scope of many rows those that the indexes of memory_index_create() lead to, where it
        has them; else all."""
        text = LARGE_SCOPE.format(
            project=self.project, schema=self.schema, entities=self.texts().entities
        )
        (has,) = self.execute(text, ("memory.fence",), [self.fence])
        if not has["has_indexes"]:
            return self.read_columns(ALL_ROWS)
        self.has_entities = has["has_entities"]
        (row,) = self.execute(
            CHOSEN,
            ("memory.search_request", "memory.fence", "text", "text", "uuid[]"),
            [
                *(self.request, self.fence, self.filter, self.texts().condition),
                self.graph and self.graph["ids"],
            ],
        )
        if row["ids"] is None:
            return self.read_columns(ALL_ROWS)
        self.fence["ids"] = row["ids"]
        self.known_idf = row["idf"]
        return self.read_columns(CHOSEN_ROWS)

    # ---- what the query says

    @property
    def embedder(self) -> Embedder:
        """The builtin model; loaded once a session."""
        if "agent_memory_embedder" not in self.session:
            self.execute("select memory._embed_builtin('{}')", (), [])
        embedder: Embedder = self.session["agent_memory_embedder"]
        return embedder

    def time_asked_for(self) -> tuple[Time, str | None]:
        request = self.request
        has_weight = self.weights.period + self.weights.order > 0
        if not (self.asked and has_weight and says_time(self.asked)):
            return Time(None, None, False, None), None
        (row,) = self.execute(
            QUERY_TIME,
            ("text", "timestamptz", "timestamptz"),
            [self.asked, request["as_of"], request["known_at"]],
        )
        period = row["period"]
        return Time(
            row["period_start"], row["period_end"], period is not None, row["wants"]
        ), period

    def words_of_terms(self) -> list[str | None]:
        words = WORD.findall(self.request["query"][:QUERY_READ].lower())
        behind = words_behind(self.terms, words, STEMS_OF.of(words, self.stems_of_words))
        if not self.pairs:
            return behind
        return [
            pair.word if (pair := self.pairs.get(term)) else word
            for term, word in zip(self.terms, behind, strict=True)
        ]

    @cached_property
    def pairs(self) -> dict[str, chinese_terms.Pair]:
        """What the pairs of characters of a Chinese query are worth; none of another query."""
        query = self.request["query"]
        if not (self.is_builtin and self.terms) or query.isascii():
            return {}
        return chinese_terms.pairs(query[:QUERY_READ], self.embedder.segmented)

    def shares_of_terms(self) -> ranking.Floats:
        """How much each term counts (0..1): less one that asks for what holds now; those beside the
        question together no more than a share of what its own have."""
        shares: ranking.Floats = np.ones(len(self.terms))
        if self.time.wants == "latest" and not self.time.has_period:
            shares[np.array([term in NOW_TERMS for term in self.terms], np.bool_)] = OF_NOW
        if not self.question:
            return shares
        question = self.question.lower()
        said = {*WORD.findall(question)}
        is_asked = np.array(
            [
                term in question or word in said
                for term, word in zip(self.terms, self.words or self.terms, strict=True)
            ],
            np.bool_,
        )
        own, beside = float(np.sum(self.idf[is_asked])), float(np.sum(self.idf[~is_asked]))
        if own:
            shares[~is_asked] *= ASIDE * min(1.0, own / (beside or 1.0))
        return shares

    def stems_of_words(self, words: list[str]) -> dict[str, Sequence[str]]:
        rows = self.execute(STEMS, ("text[]",), [words])
        return {row["word"]: row["stems"] or () for row in rows}

    @cached_property
    def graph(self) -> Row | None:
        """Where the graph channel looks: see memory._graph_entities()."""
        if self.request["query"] is None or not (self.weights.graph and self.has_entities):
            return None
        types = ("memory.search_request", "memory.fence")
        (row,) = self.execute(GRAPH, types, [self.request, self.fence])
        return row if row["ids"] else None

    def linked(self) -> dict[str, tuple[float, int]]:
        """Rows to which the graph leads: evidence, place of the path."""
        if not (self.graph and self.scope.count):
            return {}
        has_versions = self.fence["known_at"] is not None
        rows = self.execute(
            LINKED.format(
                project=self.project,
                schema=self.schema,
                stated="(m.id = l.memory_id or m.version_of = l.memory_id)"
                if has_versions
                else "m.id = l.memory_id",
                condition=self.texts().condition
                + (" and m.id = any(($1).ids)" if self.fence["ids"] else ""),
            ),
            ("memory.fence", "uuid[]", "integer[]"),
            [self.fence, self.graph["ids"], self.graph["hops"]],
        )
        return {row["id"]: (row["graph"], row["path"]) for row in rows}

    def named(self) -> set[str]:
        """The actors whom the query names."""
        actors = self.scope.actors
        if not (actors and self.terms and self.weights.actor):
            return set()
        words = WORDS_OF.of(actors, self.words_of_actors)
        said = set(self.columns["said"])
        return {actor for actor, of in words.items() if of and of <= said}

    def words_of_actors(self, actors: list[str]) -> dict[str, frozenset[str]]:
        rows = self.execute(ACTORS, ("text[]",), [actors])
        return {row["actor"]: frozenset(row["words"]) for row in rows}

    def clean_actors(self, row: Row) -> str:
        """The actors of all rows, where one has what stands between them in its name: to the words
        of a name it is a space."""
        text = CLEAN_ACTORS.format(project=self.project, schema=self.schema)
        (found,) = self.execute(text, ("text",), [array_of(Scope.ids_of(row))])
        return str(found["actors"])

    def own_names(self) -> ranking.Bits:
        """Which terms are a name of the person whose memories these are."""
        names = self.columns["names"] or []
        own: set[str] = set()
        if names and self.terms:
            own = own.union(*TERMS_OF.of(names, self.terms_of_names).values())
        return np.array([term in own for term in self.terms], np.bool_)

    def terms_of_names(self, names: list[str]) -> dict[str, list[str]]:
        rows = self.execute(NAMES, ("text[]",), [names])
        return {row["name"]: row["terms"] for row in rows}

    def light_terms(self) -> ranking.Places:
        """Places (from 0) of the terms that go with anything, see memory._is_light(); none, where
        the query has no others."""
        places = [n for n, term in enumerate(self.terms) if term in LIGHT_TERMS]
        return np.array(places if len(places) < len(self.terms) else [], np.intp)

    # ---- the steps

    def ordered(self, candidates: list[Candidate]) -> list[Candidate]:
        """What is returned, in its order, of the best whose details are known."""
        candidates = self.looked_at_again(candidates)
        candidates = self.answering(candidates)
        candidates = self.later_first(candidates)
        candidates = self.own_first(candidates)
        candidates = self.within_period(candidates)
        candidates = self.precise(candidates)
        return self.diverse(candidates)

    def best(self) -> list[Candidate]:
        """By all that is known without the texts; more than asked for where they are read next."""
        self.idf = self.scope.idf(self.own_names(), self.known_idf)
        if self.pairs:
            self.idf = self.idf * np.array(
                [pair.weight if (pair := self.pairs.get(term)) else 1.0 for term in self.terms]
            )
        if self.columns.get("is_about_oneself"):
            self.idf[self.light_terms()] *= ranking.LIGHT
        if self.question or self.time.wants == "latest":
            self.shares = self.shares_of_terms()
            self.idf = self.idf * self.shares
        is_final = not (self.by_words or self.by_access)
        found = ranking.candidates(
            self.scope,
            self.weights,
            self.idf,
            self.named(),
            self.linked(),
            self.time,
            self.columns["now"],
            self.pool if is_final else max(LOOKED_AT_AGAIN, self.pool),
            self.request["threshold"] if is_final else None,
            asks_assistant=bool(self.columns.get("asks_assistant")),
            distance=self.settings["distance"],
        )
        fewer = max(FEWER_LOOKED_AT, self.pool)
        if len(found) > fewer and found[COMPARED - 1].lexical >= ENOUGH_WORDS:
            return found[:fewer]
        return found

    def read_details(self, candidates: list[Candidate]) -> None:
        """Read what the following steps need of the best."""
        alike, needed = self.needed(candidates)
        versions = self.scope.versions([c.row for c in candidates]) if "text" in needed else []
        if versions:
            needed.remove("text")
            self.said = self.texts_of(dict(zip((c.id for c in candidates), versions, strict=True)))
        if candidates and needed:
            rows = self.details_of([c.id for c in candidates], alike, needed)
            self.use_details({row["id"]: row for row in rows})

    def texts_of(self, versions: dict[str, bytes]) -> dict[str, Told]:
        """Texts by id; those of rows that the session knows are not read again."""
        # Rows of two projects may have the same id, and one writer: who restored both.
        schema = self.schema.encode()
        told = {id_: TOLD.get(schema + version) for id_, version in versions.items()}
        known = {id_: text for id_, text in told.items() if text}
        if unknown := [id_ for id_ in versions if id_ not in known]:
            rows = self.details_of(unknown, [], ["text"])
            found = {row["id"]: Told(row["text"], row["restated_at"]) for row in rows}
            TOLD.keep({schema + versions[id_]: text for id_, text in found.items()})
            known |= found
        return known

    def use_details(self, details: dict[str, Row]) -> None:
        """details: by id, see DETAILS."""
        self.details = details
        if not self.said:
            self.said = {
                id_: Told(row["text"], row["restated_at"])
                for id_, row in details.items()
                if "text" in row
            }

    def needed(self, candidates: list[Candidate]) -> tuple[list[str], list[str]]:
        """Ids of those whose lexemes are compared, and which of DETAILS are needed."""
        # Else the lexemes of those few that stay are read when they are compared.
        is_early = self.later_counts and self.reads_once
        alike = ranking.same_words(candidates, len(candidates)) if is_early else []
        needed = {
            "text": self.by_words,
            "lexemes": alike,
            "slot": self.own_counts,
            "access": self.by_access,
            "vector": self.request["diversity"],
        }
        return [c.id for c in alike], [name for name, is_needed in needed.items() if is_needed]

    def details_of(self, ids: list[str], alike: list[str], needed: list[str]) -> Rows:
        columns = ", ".join(DETAILS[name] for name in needed)
        return self.execute(
            f"select m.id, {columns} from {{schema}}.memory as m"
            " where m.project = {project} and m.id = any($1::uuid[])".format(
                project=self.project,
                schema=self.schema,
                embedding="embedding_2" if self.is_second else "embedding",
            ),
            ("text", "text", "text", "float8"),
            [array_of(ids), array_of(alike), self.request["query"], self.weights.half_life],
        )

    def looked_at_again(self, candidates: list[Candidate]) -> list[Candidate]:
        """Raised by words near to those of the query, and by how often searches found them."""
        if not (self.by_words or self.by_access):
            return candidates
        accessed = {}
        if self.by_access:
            accessed = {
                id_: self.weights.access * row["access"]
                for id_, row in self.details.items()
                if row["access"] is not None
            }
        related = {}
        if not self.columns.get("is_generic"):
            near = self.near(candidates)
            related = ranking.related_parts(
                candidates, near, self.scope, self.idf, self.weights.related
            )
            if self.kinds or self.opinions_count:
                of_kind = [
                    (text, word, 1.0) for text, word, cosine in near if cosine >= OF_THE_KIND
                ]
                self.covered = ranking.covered_parts(candidates, of_kind, self.scope, self.idf)
        for c in candidates if self.kinds else []:
            if share := self.holding.get(c.id):
                part = self.weights.answer * share * c.own
                related[c.id] = related.get(c.id, 0.0) + part
        return ranking.looked_at_again(
            candidates, related, accessed, self.pool, self.request["threshold"]
        )

    def near(self, candidates: list[Candidate]) -> list[tuple[int, int, float]]:
        """Words of their texts that are near to words of the query: see RelatedWords.between()."""
        if not (self.by_words and candidates):
            return []
        related = self.session.get("agent_memory_related")
        if related is None:
            related = RelatedWords(self.embedder)
            self.session["agent_memory_related"] = related
        return related.between(self.words, [self.said[c.id].text for c in candidates])

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of answer that the query asks for, where texts are looked at for them."""
        if not (self.by_words and self.weights.answer):
            return ()
        return answers.asked_for((self.asked or "")[:QUERY_READ])

    @cached_property
    def opinions_count(self) -> bool:
        """Whether opinions are told from answers: where one asks for what one has, and
        not for an opinion."""
        return bool(
            self.by_words
            and self.weights.answer
            and self.columns.get("is_about_oneself")
            and not answers.asks_opinion((self.asked or "")[:QUERY_READ])
        )

    @cached_property
    def holding(self) -> dict[str, float]:
        """By id the share of the kinds of answer of which the text holds one."""
        if not self.kinds:
            return {}
        return {id_: told.share(self.kinds) for id_, told in self.said.items()}

    def answering(self, candidates: list[Candidate]) -> list[Candidate]:
        if self.kinds:
            candidates = ranking.answering(candidates, self.holding)
        if self.kinds and self.covered:
            candidates = ranking.instances_first(candidates, self.holding, self.covered)
        if not (self.opinions_count and self.covered):
            return candidates
        opinions = {
            c.id
            for c in candidates
            if c.lexical > 0
            and c.id not in self.covered
            and answers.is_opinion(self.said[c.id].text)
        }
        return ranking.instances_before_opinions(candidates, opinions, self.covered)

    def within_period(self, candidates: list[Candidate]) -> list[Candidate]:
        if not (self.time.has_period and self.weights.period):
            return candidates
        return ranking.within_period(candidates, self.time)

    def later_first(self, candidates: list[Candidate]) -> list[Candidate]:
        if not self.later_counts:
            return candidates
        began = {c.id: c.began for c in candidates} if self.was_restated else {}
        if began:
            candidates = [c._replace(began=self.last_said(c)) for c in candidates]
        if self.by_words and self.time.wants == "latest":
            candidates = self.later_of_the_same(candidates)
        alike = ranking.same_words(candidates)
        lexemes = self.lexemes_of([c.id for c in alike], candidates) if alike else {}
        candidates = ranking.later_first(candidates, alike, lexemes, OVER_TERMS, OPINION_TERMS)
        if began:
            candidates = [c._replace(began=began[c.id]) for c in candidates]
        return candidates

    @cached_property
    def was_restated(self) -> bool:
        """Whether one of the best was said again; as of a moment only the first time is known."""
        if self.request["as_of"] or self.request["known_at"]:
            return False
        return any(told.restated_at is not None for told in self.said.values())

    def last_said(self, c: Candidate) -> float:
        told = self.said.get(c.id)
        return max(c.began, told.restated_at) if told and told.restated_at else c.began

    def lexemes_of(self, ids: list[str], candidates: list[Candidate]) -> dict[str, set[str]]:
        """Of the rows with these ids. Where nearly all candidates are returned, they are read whole
        with them."""
        if self.request["diversity"]:
            rows = {row["id"]: row for row in self.details_of(ids, ids, ["lexemes"])}
        else:
            rows = self.whole = self.read_whole(candidates, ids)
        return {id_: set(rows[id_]["lexemes"]) for id_ in ids}

    def read_whole(self, candidates: list[Candidate], alike: list[str]) -> dict[str, Row]:
        """What is returned of these, and the lexemes of those that are compared."""
        rows = self.execute(
            ROWS.format(project=self.project, schema=self.schema),
            ("text", "text"),
            [array_of([c.id for c in candidates]), array_of(alike)],
        )
        return {row["id"]: row for row in rows}

    def later_of_the_same(self, candidates: list[Candidate]) -> list[Candidate]:
        """See ranking.later_of_the_same()."""
        first = ranking.near_in_score(candidates)
        if len(first) < 2:
            return candidates
        texts = [self.said[c.id].text for c in first]
        return ranking.later_of_the_same(
            candidates,
            first,
            self.embedder.vectors(texts).astype(np.float64),
            [
                ranking.Said(
                    changed=wants.tells_of_change(text),
                    instead=wants.tells_of_instead(text),
                    former=wants.tells_of_former(text),
                    over=wants.tells_of_end(text),
                )
                for text in texts
            ],
        )

    def own_first(self, candidates: list[Candidate]) -> list[Candidate]:
        if not self.own_counts:
            return candidates
        slots = {
            c.id: ranking.Slot(row["subject"], row["attribute"], row["is_named"])
            for c in candidates
            if (row := self.details[c.id])["subject"] is not None
        }
        return ranking.own_first(candidates, slots, self.of_others(), self.request["threshold"])

    def of_others(self) -> set[str]:
        """What is said of others, by slots and texts, where one asks of oneself only."""
        if not self.by_words or answers.asks_for_others((self.asked or "")[:QUERY_READ]):
            return set()
        return {
            id_
            for id_, row in self.details.items()
            if (
                self.said[id_].is_of_others()
                if row["subject"] is None
                else row["subject"] != "user" and not row["is_named"]
            )
        }

    def precise(self, candidates: list[Candidate]) -> list[Candidate]:
        if not self.request["is_precise"]:
            return candidates
        light = set(self.light_terms().tolist())
        if self.time.has_period:
            # The times of the memories tell it; few have the words.
            light |= {n for n, term in enumerate(self.terms) if of_period(term)}.difference(
                self.scope.held_terms.tolist()
            )
        shares = [1.0] * len(self.terms) if self.shares is None else self.shares.tolist()
        telling = {
            place + 1: worth * shares[place]
            for place, term in enumerate(self.terms)
            if place not in light and (worth := chinese_terms.worth(term, self.pairs))
        }
        return ranking.precise(
            candidates,
            telling,
            dict(
                zip(
                    [c.id for c in candidates],
                    self.scope.held_by([c.row for c in candidates]),
                    strict=True,
                )
            ),
            self.near(candidates),
            self.weights,
            0.0 if self.columns.get("is_generic") else self.settings["precise_floor"],
            ranking.OF_THE_BEST_OF_SEVERAL if asks_for_several(self.asked) else ranking.OF_THE_BEST,
            self.signs(sum(telling.values())),
        )

    def signs(self, words: float) -> ranking.Signs:
        """See ranking.precise(). words: how many terms are telling ones."""
        signs = ranking.Signs(self.size, words, knows_near=self.by_words)
        if self.pairs:
            return signs._replace(
                words=words / chinese_terms.PAIRS_A_WORD, whole=chinese_terms.WHOLE
            )
        near = self.nearness()
        return signs._replace(spread=ranking.spread(near)) if near else signs

    def nearness(self) -> ranking.Nearness | None:
        """None where the spread is not what is usual: of a choice of rows, of another model's
        vectors."""
        if not self.by_words or self.settings["distance"] != "cosine" or self.fence["ids"]:
            return None
        return ranking.nearness(self.scope.distances)

    @property
    def size(self) -> int:
        """How many rows the scope has; at least, where not all were read."""
        return max(self.scope.count, self.settings["approximate_from"] if self.fence["ids"] else 0)

    def diverse(self, candidates: list[Candidate]) -> list[Candidate]:
        """The order in which they are returned."""
        if not self.request["diversity"]:
            return ranking.in_order(candidates)[: self.request["top_k"]]
        ordered = ranking.by_score(candidates)
        known = [self.details[c.id]["vector"] for c in ordered]
        size = max((len(vector) for vector in known if vector), default=1)
        vectors = np.array([vector or [0.0] * size for vector in known], np.float64)
        return ranking.diverse(
            candidates, vectors, self.request["diversity"], self.request["top_k"]
        )

    def rows(self, found: list[Candidate]) -> list[str]:
        """Each as the text of a memory.search_row."""
        if not found:
            return []
        rows = self.whole or self.read_whole(found, [])
        return [self.row(c, rows[c.id]) for c in found if c.id in rows]

    def row(self, c: Candidate, text: Row) -> str:
        """As the text of a memory.search_row. text: see ROW."""
        head, tail = text["head"][:-1], text["tail"][1:-1]
        explanation = quoted(self.explanation(c)) if self.request["is_explained"] else ""
        return (
            f"{head},{c.score!r},{c.semantic!r},{c.lexical!r},{c.graph!r},{c.recency!r},,{tail},"
            f"{explanation})"
        )

    def path_of(self, c: Candidate) -> str | None:
        """On which the graph led there."""
        return self.graph["paths"][c.path - 1] if self.graph and c.path else None

    def explanation(self, c: Candidate) -> str:
        parts = [
            *(c.own, c.actor_part, c.neighbour_part, c.run_part, c.graph_part, c.time_part),
            *(c.related_part, c.access_part, c.lost),
        ]
        (row,) = self.execute(
            EXPLANATION,
            EXPLANATION_TYPES,
            [
                *(parts, self.period, self.time.wants, self.path_of(c), self.terms),
                *(self.weights.semantic, self.weights.lexical),
            ],
        )
        return str(row["explanation"])
