"""A body as one statement: which rows match, what they score, which page of them is shown.

All that varies in its text are pieces of this package; names of fields and values are parameters.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from agent_memory.gateway.container.query.checks import (
    WINDOW,
    boolean,
    check_body,
    kind_of,
    number,
    options,
    whole,
)
from agent_memory.gateway.container.query.clauses import compiled
from agent_memory.gateway.container.query.errors import QueryError, illegal, malformed
from agent_memory.gateway.container.query.fields import Tier, tier_of
from agent_memory.gateway.container.query.order import Key, after, sort_of
from agent_memory.gateway.container.query.query import Clause, Place, Query, all_of, any_of
from agent_memory.gateway.container.query.source import Source, source_of

KEYS = (
    "query", "sort", "from", "size", "_source", "min_score", "track_total_hits", "search_after",
    "version", "seq_no_primary_term", "track_scores", "timeout", "explain", "profile",
)  # fmt: skip
# OpenSearch's usual number of exactly counted hits is 10,000; ours are all counted.
ALL = 2**31 - 1
REGISTERED = "null::text as project, 1 as version, 0 as seq_no"
LEGS = 5  # queries of a hybrid one
WEIGHTS_SUM = 0.01  # how far from 1


@dataclass(frozen=True)
class Condition:
    """text: on d, a row of the tier's view, with its parameters as %(name)s."""

    text: str
    parameters: dict[str, Any]


@dataclass(frozen=True)
class Compiled:
    """A statement. It returns total, best (the highest score) and a row a hit in order: id, score,
    sort, document, version, seq_no, embedding; one row without an id where there is no hit.

    embedded: texts by the parameters that will hold their embeddings; given: dimensions of vectors
    by theirs; scored: whether hits have a score; total: how far hits are counted, None: not.
    """

    text: str
    parameters: dict[str, Any]
    scored: bool
    sorted: bool
    source: Source
    total: int | None
    embedded: dict[str, str] = field(default_factory=dict)
    given: dict[str, int] = field(default_factory=dict)


def base_of(tier: Tier, several: bool, fence: str | None = None) -> str:
    """Which rows are the caller's."""
    conditions = []
    if tier.is_scoped and several:
        conditions.append(
            "d.project = any(%(projects)s::text[]) and d.container_id = any(%(containers)s::text[])"
        )
    elif tier.is_scoped:
        # By a constant the planner sees the one partition.
        conditions.append("d.project = %(project)s::text and d.container_id = %(container)s::text")
    if tier.condition:
        conditions.append(tier.condition)
    if fence:
        conditions.append(f"({fence})")
    return " and ".join(conditions)


def matching(body: object, tier: str) -> Condition:
    """What a query alone matches, as the condition of another statement: delete by query."""
    given = check_body(body)
    if "query" not in given:
        raise QueryError(
            "status_exception",
            "Query is required. To delete all documents, send a query of match_all.",
        )
    options("query", given, "query")
    query = Query(tier_of(tier), base_of(tier_of(tier), False))
    found = compiled(query, given["query"], Place(scored=False))
    if query.embedded or query.given:
        raise malformed("[neural] and [knn] can't say what to delete")
    return Condition(found.condition, query.parameters)


def compile(body: object, tier: str, several: bool = False, fence: str | None = None) -> Compiled:
    """The statement of a search. several: of more than one container; fence: a further condition
    on d. Its callers give project and container, or projects and containers, as parameters.
    """
    given = check_body(body)
    for name in given:
        if name not in KEYS:
            raise malformed(
                f"Unknown key for a {kind_of(given[name])[1:-1]} in [{name[:100]}]: "
                "it is not supported here"
            )
    kind = tier_of(tier)
    query = Query(kind, base_of(kind, several, fence), several)
    start = whole("search", "from", given.get("from", 0), 0, ALL)
    size = whole("search", "size", given.get("size", 10), 0, ALL)
    if start + size > WINDOW:
        raise illegal(
            "Result window is too large, from + size must be less than or equal to: "
            f"[{WINDOW}] but was [{start + size}]. Go on with [search_after]."
        )
    keys = sort_of(query, given["sort"]) if given.get("sort") is not None else []
    for flag in ("explain", "profile"):
        if boolean("search", flag, given.get(flag, False)):
            raise malformed(f"[{flag}] is not supported here")
    shows_score = (
        not keys
        or any(key.name == "score" for key in keys)
        or boolean("search", "track_scores", given.get("track_scores", False))
    )
    scored = shows_score or given.get("min_score") is not None
    ranked = ranking(query, given.get("query", {"match_all": {}}), scored)
    later = after(query, keys, given.get("search_after"))
    if later is not None and start:
        raise illegal("`from` parameter must be set to 0 when `search_after` is used.")
    least = None
    if given.get("min_score") is not None:
        told = number("search", "min_score", given["min_score"], -1e308, 1e308)
        least = query.bind(told, "float8")
    source = source_of(given.get("_source"))
    page = Page(keys, later, query.bind(size, "bigint"), query.bind(start, "bigint"), least)
    return Compiled(
        statement(query, ranked, page, source),
        query.parameters,
        shows_score,
        bool(keys),
        source,
        total_of(given.get("track_total_hits", True)),
        query.embedded,
        query.given,
    )


def total_of(told: Any) -> int | None:
    """How far hits are counted."""
    if isinstance(told, bool) or told in ("true", "false"):
        return ALL if told in (True, "true") else None
    return whole("search", "track_total_hits", told, -1, ALL) if told != -1 else ALL


@dataclass(frozen=True)
class Page:
    """What of the matching rows is shown: keys of their order, the condition of what comes after,
    parameters of size and start, and of the least score.
    """

    keys: list[Key]
    after: str | None
    size: str
    start: str
    least: str | None


@dataclass(frozen=True)
class Ranking:
    """condition: of matching rows; scores: of each leg on m, one alone but for hybrid queries."""

    condition: str
    legs: list[str]
    weights: list[str] = field(default_factory=list)


def ranking(query: Query, told: Any, scored: bool) -> Ranking:
    """A query at the top of a body."""
    if isinstance(told, dict) and len(told) == 1 and "hybrid" in told:
        return hybrid(query, told["hybrid"], scored)
    found = compiled(query, told, Place(scored))
    return Ranking(found.condition, [found.score(True)] if found.score else [])


def hybrid(query: Query, told: Any, scored: bool) -> Ranking:
    """Several queries, each by its own scores; weights are ours, equal where none are given."""
    if not isinstance(told, dict):
        raise malformed("[hybrid] query malformed, no start_object after query name")
    given = options("hybrid", told, "queries", "filter", "weights")
    parts = given.get("queries")
    if not isinstance(parts, list) or not 1 <= len(parts) <= LEGS:
        raise illegal(f"[hybrid] requires 'queries' field with 1 to {LEGS} clauses")
    place = Place(scored)
    conditions = []
    if "filter" in given:
        conditions.append(compiled(query, given["filter"], place.unscored().deeper()).condition)
        place = place.within_fence(conditions)
    legs: list[Clause] = [compiled(query, one, place.deeper()) for one in parts]
    conditions.append(any_of([leg.condition for leg in legs]))
    weights = weights_of(given.get("weights", [1 / len(legs)] * len(legs)), len(legs))
    return Ranking(
        all_of(conditions),
        [
            f"case when {query.column(f'({leg.condition})')} then {leg.score(True)} end"
            for leg in legs
            if leg.score is not None
        ],
        [query.bind(weight, "float8") for weight in weights] if scored else [],
    )


def weights_of(told: Any, legs: int) -> list[float]:
    if not isinstance(told, list) or len(told) != legs:
        raise illegal("[hybrid] [weights] needs a number for each query")
    weights = [number("hybrid", "weights", one, 0, 1) for one in told]
    if abs(sum(weights) - 1) > WEIGHTS_SUM:
        raise illegal(f"[hybrid] [weights] must add up to 1, not to {sum(weights):g}")
    return weights


def statement(query: Query, ranked: Ranking, page: Page, source: Source) -> str:
    """The whole text."""
    tier = query.tier
    view = f"{tier.view} as d"
    score = ranked.legs[0] if ranked.legs else "0"
    if ranked.weights:
        score = fused(len(ranked.legs), ranked.weights)
    row = "d.project, d.id" if tier.is_scoped else "d.id"
    columns = [row, *(f"{expression} as {name}" for name, expression in query.columns.items())]
    steps = [
        f"matched as materialized (select {', '.join(columns)} from {view} "
        f"where {query.base} and {ranked.condition})"
    ]
    steps += [f"{name} as materialized ({statistics(of)})" for name, of in query.counted.items()]
    found = "".join(f" cross join {name}" for name in query.counted)
    if ranked.weights:
        legs = ", ".join(f"{leg} as leg{place}" for place, leg in enumerate(ranked.legs))
        steps.append(f"ranked as (select m.*, {legs} from matched as m{found})")
        steps.append(f"scored as (select m.*, {score} as score from ranked as m)")
    else:
        steps.append(f"scored as (select m.*, ({score})::float8 as score from matched as m{found})")
    least = f" where k.score >= {page.least}" if page.least else ""
    steps.append(f"kept as materialized (select k.* from scored as k{least})")
    steps.append("hits as (select count(*) as total, max(k.score) as best from kept as k)")
    keys = page.keys or [Key(None, "score", "float8", True)]
    order = ", ".join([key.order for key in keys] + (
        ["k.id"] + (["k.project"] if query.several else [])))  # fmt: skip
    shown = f"jsonb_build_array({', '.join(key.shown for key in keys)})"
    same = "k.project, k.id" if tier.is_scoped else "k.id"
    where = f"where {page.after} " if page.after else ""
    steps.append(
        f"page as materialized (select {same}, k.score, {shown} as sort, "
        f"row_number() over (order by {order}) as place from kept as k {where}"
        f"order by place limit {page.size} offset {page.start})"
    )
    joined = "d.project = p.project and d.id = p.id" if tier.is_scoped else "d.id = p.id"
    embedding = tier.has_embedding and source.may_show("memory_embedding")
    # By an array the planner reads these documents, and not all of them, whatever the view is.
    return (
        f"with {', '.join(steps)} "
        "select h.total, h.best, p.id::text, p.score, p.sort, "
        f"{'d.document' if source.shows else 'null::jsonb as document'}, "
        f"{'d.project, d.version, d.seq_no' if tier.is_scoped else REGISTERED}, "
        f"{'d.embedding::text' if embedding else 'null::text'} as embedding "
        f"from hits as h left join (page as p join {view} on {joined} and {query.base} "
        "and d.id = any(array(select g.id from page as g))) on true "
        "order by p.place"
    )


def statistics(column: str) -> str:
    """Of words in the matching texts: how much each tells (idf), and their usual number."""
    return (
        "select array(select ln(1 + (t.texts - t.holding + 0.5) / (t.holding + 0.5)) "
        "from (select o.place, count(*) as texts, count(*) filter (where o.times > 0) as holding "
        f"from matched as m cross join unnest({column}) with ordinality as o (times, place) "
        f"where {column}[cardinality({column})] > 0 group by o.place) as t "
        "order by t.place)::float8[] as idf, "
        f"(select avg({column}[cardinality({column})]) from matched as m "
        f"where {column}[cardinality({column})] > 0)::float8 as usual"
    )


def fused(legs: int, weights: list[str]) -> str:
    """Each leg's scores from 0 to 1, a row's mean by weight: OpenSearch's min-max and mean."""
    parts = []
    for place in range(legs):
        least, most = (f"{one}(m.leg{place}) over ()" for one in ("min", "max"))
        share = f"greatest(0.001, (m.leg{place} - {least}) / ({most} - {least}))"
        parts.append(
            f"{weights[place]} * case when m.leg{place} is null then 0 "
            f"when {most} = {least} then 1 else {share} end"
        )
    return f"({' + '.join(parts)}) / ({' + '.join(weights)})"
