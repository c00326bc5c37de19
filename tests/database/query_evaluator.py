"""What a query of the memory containers' language means, said once more: over lists of documents in
Python, from the reference's description and without a line of the compiler's.
"""

from __future__ import annotations

import math
import operator as operators
import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from itertools import pairwise
from typing import Any

Json = dict[str, Any]
TEXTS = {"memory", "messages.content.text", "summary"}
TIMES = {"created_time", "last_updated_time"}
NUMBERS = {"message_id", "namespace_size"}
BOOLEANS = {"infer", "pinned"}
FLAT = {"namespace", "tags", "metadata", "structured_data", "before", "after"}
# Of the words that the documents of a test are made of; other words are their own stem.
STEMS = {
    "hiking": "hike", "hikes": "hike", "hiked": "hike",
    "lives": "live", "living": "live", "lived": "live",
    "cities": "citi", "city": "citi",
}  # fmt: skip
SILENT = {"i", "in", "the", "is"}  # stop words: found as they are


def leaves(value: Any, path: str) -> Iterator[Any]:
    """Scalars at a path; keys may hold points, lists are walked through."""
    if isinstance(value, list):
        for one in value:
            yield from leaves(one, path)
    elif isinstance(value, dict):
        for name, below in value.items():
            if name == path:
                yield from leaves(below, "")
            elif path.startswith(f"{name}."):
                yield from leaves(below, path[len(name) + 1 :])
    elif value is not None and path == "":
        yield value


def below(value: Any) -> Iterator[Any]:
    """All scalars of a value."""
    if isinstance(value, (list, dict)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from below(one)
    elif value is not None:
        yield value


def values(source: Json, field: str) -> list[Any]:
    if field in FLAT:
        return list(below(source.get(field)))
    return list(leaves(source, field.removesuffix(".keyword")))


def said(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def is_single(character: str) -> bool:
    """Of a script written without spaces, or a picture."""
    name = unicodedata.name(character, "")
    return name.startswith(("CJK UNIFIED", "HIRAGANA", "KATAKANA", "HANGUL", "THAI")) or (
        unicodedata.category(character) == "So" and ord(character) > 0x1F000
    )


def runs(text: str) -> list[str]:
    """Words in small letters, and runs of characters of scripts without spaces."""
    plain = unicodedata.normalize("NFKC", text).lower().replace("ς", "σ")
    plain = re.sub(r"['’]s?(?![a-z0-9])|['’]", "", plain)
    found: list[str] = []
    for place, one in enumerate(plain):
        kind = unicodedata.category(one)[0]
        around = plain[place - 1 : place], plain[place + 1 : place + 2]
        point = one == "." and all(digit.isdigit() for digit in around)
        if not (is_single(one) or kind in "LNM" or point):
            found.append("")
        elif found and is_single(found[-1][:1] or "a") == is_single(one):
            found[-1] += one
        else:
            found.append(one)
    return [one for one in found if one]


def tokens(text: str) -> list[str]:
    return [token for one in runs(text) for token in (one if is_single(one[0]) else [one])]


def phrases(text: str) -> list[tuple[str, ...]]:
    """What is looked for, a word each: of runs their pairs of neighbours."""
    found: list[tuple[str, ...]] = []
    for one in runs(text):
        if is_single(one[0]) and len(one) > 1:
            found += pairwise(one)
        else:
            found.append((one,))
    return found


def occurs(phrase: tuple[str, ...], within: list[str]) -> int:
    """How often a phrase stands there; a word by its stem."""
    if len(phrase) == 1 and phrase[0] not in SILENT:
        stem = STEMS.get(phrase[0], phrase[0])
        return sum(STEMS.get(one, one) == stem and one not in SILENT for one in within)
    size = len(phrase)
    times = place = 0
    while place <= len(within) - size:
        if tuple(within[place : place + size]) == phrase:
            times += 1
            place += size
        else:
            place += 1
    return times


def least(told: Any, of: int) -> int:
    """minimum_should_match."""
    text = str(told)
    if text.endswith("%"):
        share = int(text[:-1])
        part = of * abs(share) // 100
        return max(0, part if share >= 0 else of - part)
    return max(0, int(text) if int(text) >= 0 else of + int(text))


def milliseconds(value: Any) -> int:
    if isinstance(value, int):
        return value
    return int(datetime.fromisoformat(value).astimezone(UTC).timestamp() * 1000)


def like(pattern: str, value: str) -> bool:
    return fnmatchcase(value, pattern.replace("[", "[[]"))


class Evaluator:
    """documents: {"_id", "_source"} of hits. now: what no test depends on."""

    def __init__(self, documents: list[Json]) -> None:
        self.documents = documents

    def found(self, query: Json) -> list[Json]:
        return [one for one in self.documents if self.matches(query, one)]

    def matches(self, query: Json, hit: Json, source: Json | None = None) -> bool:
        ((name, told),) = query.items()
        test = getattr(self, f"is_{name}")
        return bool(test(told, hit, hit["_source"] if source is None else source))

    # What a clause means.

    def is_match_all(self, _told: Json, _hit: Json, _source: Json) -> bool:
        return True

    def is_match_none(self, _told: Json, _hit: Json, _source: Json) -> bool:
        return False

    def is_ids(self, told: Json, hit: Json, _source: Json) -> bool:
        return hit["_id"] in told["values"]

    def is_bool(self, told: Json, hit: Json, source: Json) -> bool:
        def each(part: str) -> list[bool]:
            given = told.get(part, [])
            return [
                self.matches(one, hit, source)
                for one in (given if isinstance(given, list) else [given])
            ]

        should = each("should")
        bound = bool(each("must") or each("filter"))
        needed = 0
        if should:
            asked = told.get("minimum_should_match")
            needed = (0 if bound else 1) if asked is None else least(asked, len(should))
            if not bound:
                needed = max(1, needed)
        return (
            all(each("must") + each("filter"))
            and not any(each("must_not"))
            and sum(should) >= needed
        )

    def is_constant_score(self, told: Json, hit: Json, source: Json) -> bool:
        return self.matches(told["filter"], hit, source)

    def is_nested(self, told: Json, hit: Json, source: Json) -> bool:
        path = told["path"]
        return any(
            self.matches(told["query"], hit, {path: [element]}) for element in source.get(path, [])
        )

    def is_term(self, told: Json, hit: Json, source: Json) -> bool:
        ((field, value),) = told.items()
        folds = False
        if isinstance(value, dict):
            folds = value.get("case_insensitive", False)
            value = value["value"]
        if folds:
            return any(
                said(one).lower() == said(value).lower() for one in self.terms(source, field)
            )
        return self.equals(source, field, value, hit)

    def terms(self, source: Json, field: str) -> list[str]:
        """What exact clauses compare with: of texts their words."""
        if field in TEXTS:
            return tokens("\n".join(map(str, values(source, field))))
        return [said(one) for one in values(source, field)]

    def equals(self, source: Json, field: str, value: Any, hit: Json) -> bool:
        if field == "_id":
            return bool(hit["_id"] == value)
        if field in TIMES | NUMBERS:
            wanted = milliseconds(value) if field in TIMES else float(value)
            return any(one == wanted for one in values(source, field))
        if field in BOOLEANS:
            return any(one is (value in (True, "true")) for one in values(source, field))
        return said(value) in self.terms(source, field)

    def is_terms(self, told: Json, hit: Json, source: Json) -> bool:
        ((field, wanted),) = told.items()
        return any(self.equals(source, field, one, hit) for one in wanted)

    def is_exists(self, told: Json, _hit: Json, source: Json) -> bool:
        field = told["field"]
        if values(source, field):
            return True
        part: Any = source
        for name in field.split("."):
            part = part.get(name) if isinstance(part, dict) else None
        return any(True for _ in below(part))

    def is_range(self, told: Json, _hit: Json, source: Json) -> bool:
        ((field, limits),) = told.items()
        plain = field in NUMBERS | TIMES
        shaped = milliseconds if field in TIMES else float if plain else said
        kept = self.terms(source, field) if not plain else values(source, field)

        def within(one: Any) -> bool:
            given = one if plain else said(one).encode()
            for operator, bound in limits.items():
                edge = shaped(bound) if plain else said(bound).encode()
                if not getattr(operators, {"gte": "ge", "lte": "le"}.get(operator, operator))(
                    given, edge
                ):
                    return False
            return True

        return any(within(one) for one in kept)

    def is_prefix(self, told: Json, _hit: Json, source: Json) -> bool:
        ((field, value),) = told.items()
        return any(one.startswith(value) for one in self.terms(source, field))

    def is_wildcard(self, told: Json, _hit: Json, source: Json) -> bool:
        ((field, value),) = told.items()
        pattern = value.lower() if field in TEXTS else value
        return any(like(pattern, one) for one in self.terms(source, field))

    def is_match(self, told: Json, hit: Json, source: Json) -> bool:
        ((field, given),) = told.items()
        options = given if isinstance(given, dict) else {"query": given}
        if field not in TEXTS:
            return self.equals(source, field, options["query"], hit)
        wanted = phrases(str(options["query"]))
        if not wanted:
            return bool(options.get("zero_terms_query") == "all")
        there = tokens("\n".join(map(str, values(source, field))))
        matching = sum(occurs(one, there) > 0 for one in wanted)
        if options.get("operator", "or") == "and":
            return matching == len(wanted)
        return matching >= max(1, least(options.get("minimum_should_match", 1), len(wanted)))

    def is_match_phrase(self, told: Json, hit: Json, source: Json) -> bool:
        ((field, given),) = told.items()
        text = given["query"] if isinstance(given, dict) else given
        if field not in TEXTS:
            return self.equals(source, field, text, hit)
        wanted = tokens(text)
        return bool(wanted) and any(
            tokens(one)[place : place + len(wanted)] == wanted
            for one in map(str, values(source, field))
            for place in range(len(tokens(one)))
        )

    def is_multi_match(self, told: Json, hit: Json, source: Json) -> bool:
        inner = {name: one for name, one in told.items() if name not in ("fields", "type")}
        kind = "match_phrase" if told.get("type") == "phrase" else "match"
        return any(
            self.matches({kind: {field.split("^")[0]: inner}}, hit, source)
            for field in told["fields"]
        )

    # What a match counts: BM25 over all that matches.

    def bm25(self, field: str, text: str, found: list[Json]) -> dict[str, float]:
        wanted = phrases(text)
        there = {
            hit["_id"]: tokens("\n".join(map(str, values(hit["_source"], field)))) for hit in found
        }
        texts = [one for one in there.values() if one]
        usual = sum(map(len, texts)) / len(texts)
        scores = dict.fromkeys(there, 0.0)
        for phrase in wanted:
            having = sum(occurs(phrase, one) > 0 for one in texts)
            idf = math.log(1 + (len(texts) - having + 0.5) / (having + 0.5))
            for id, one in there.items():
                if times := occurs(phrase, one):
                    scores[id] += idf * times / (times + 1.2 * (0.25 + 0.75 * len(one) / usual))
        return scores
