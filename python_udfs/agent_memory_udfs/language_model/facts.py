"""Turns a model's answer into facts that may be written: grounded, placed, within bounds."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from .. import interrupts
from ..extraction.shared.categories import categories_of
from ..extraction.shared.model import USER, capitalise, squeeze
from ..extraction.shared.script import has_cjk
from .answer import parse
from .changes import Targets
from .grounding import Passage, plain_text
from .schema import ACTIONS, allowed_categories
from .slots import place_of, subject_name

MAX_TEXT = 2_000
MAX_NAME = 200
MAX_SUMMARY = 8_000
MAX_CATEGORIES = 5
MAX_LINKS = 20

_KINDS = {
    "fact": "fact", "semantic": "fact", "preference": "preference",
    "user_preference": "preference", "episode": "episode", "event": "episode",
    "episodic": "episode",
}  # fmt: skip
# A surrogate cannot be stored, a control character is no part of a statement.
_UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\ufeff]+")
_ABOUT_USER = re.compile(
    r"^(?:the user(?:['’]s)?|user['’]s"
    r"|user(?= (?:\w+s|\w+ed|did|had|will|would|can|could|may)\b))\s+",
    re.IGNORECASE,
)
_CHINESE_ABOUT_USER = re.compile(r"^(?:该|这位)?用户的?")
# What PostgreSQL takes as an offset.
_WIDEST = timedelta(hours=16)
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


class _Dropped(Exception):
    """A fact that cannot be kept, and why."""


def read(
    content: object,
    messages: Sequence[Mapping[str, Any]],
    candidates: Sequence[Mapping[str, Any]],
    options: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """{"facts", "dropped", "reasons", "amended", "summary"} from a model's answer.

    `messages`, `candidates` and `options` are what `prompt.build` got; a candidate's "slot", if it
    has one, is compared too. `options["now"]` (ISO 8601) bounds valid_from for messages that have
    no time of their own.

    A fact has what extraction.extract() gives (message is the index from 0, source the words of
    the message), and:
      action     add, none, update, supersede, delete, forget (a request that names no candidate)
      target     number of the candidate, null with add and forget
      asked      whether the user asked to forget; a delete without it denies the candidate
      entities   [{"name", "type"}]
      relations  [{"source", "relation", "target"}], "user" for the speaker
    `dropped` counts facts left out, `reasons` why: malformed, too_long, not_in_messages,
    quote_too_short, duplicate, no_such_target, target_taken, delete_without_denial. `amended`
    counts facts kept as additions because their target was wrong: no_such_target, target_taken,
    unrelated_target, not_from_user. `summary` is text or null.

    Raises AnswerError where the answer holds no facts that could be read, and nothing else.
    """
    chosen = options or {}
    answer = parse(content)
    reader = _Reader(messages, candidates, chosen)
    for draft in answer.facts:
        interrupts.check()
        try:
            reader.take(draft)
        except _Dropped as reason:
            reader.reasons[str(reason)] += 1
    return {
        "facts": reader.facts,
        "dropped": reader.reasons.total(),
        "reasons": dict(reader.reasons),
        "amended": dict(reader.amended),
        "summary": _clean(answer.summary)[:MAX_SUMMARY] or None,
    }


class _Reader:
    """The facts accepted so far, and what is needed to judge the next."""

    def __init__(
        self,
        messages: Sequence[Mapping[str, Any]],
        candidates: Sequence[Mapping[str, Any]],
        options: Mapping[str, Any],
    ) -> None:
        self.facts: list[dict[str, Any]] = []
        self.reasons: Counter[str] = Counter()
        self.amended: Counter[str] = Counter()
        self._messages = messages
        self._said_at = options.get("occurred_at") or options.get("now")
        roles = ("user", "assistant") if options.get("agent_facts") else ("user",)
        self._passages = {
            index: Passage(message["content"])
            for index, message in enumerate(messages)
            if message.get("role") in roles and isinstance(message.get("content"), str)
        }
        allowed = allowed_categories(options.get("categories"))
        self._categories = {name.lower().replace(" ", "_"): name for name in allowed}
        self._targets = Targets(candidates)
        self._seen: set[tuple[Any, ...]] = set()

    def take(self, draft: Any) -> None:
        """Adds the fact, or raises _Dropped with the reason."""
        if isinstance(draft, str):
            draft = {"text": draft, "quote": draft}
        if not isinstance(draft, dict):
            raise _Dropped("malformed")
        text = _statement(draft.get("text") or draft.get("memory"))
        index, source = self._grounded(draft)
        message = self._messages[index]
        fact = self._placed(draft, text, index, source)
        action = _word(draft.get("action"))
        target = _whole_number(draft.get("target"))
        key = (action == "delete", target if action == "delete" else None,
               _same(fact["memory"]))  # fmt: skip
        value = (fact["slot"], fact["negated"], _same(fact["value"] or ""))
        stated = action != "delete" and fact["slot"] is not None and value in self._seen
        if key in self._seen or stated:
            raise _Dropped("duplicate")
        verdict = self._targets.judge(
            fact,
            action if action in ACTIONS else "add",
            target,
            user=message.get("role") == "user",
        )
        if verdict.dropped:
            raise _Dropped(verdict.dropped)
        if verdict.amended:
            self.amended[verdict.amended] += 1
        self._seen |= {key, value} if action != "delete" else {key}
        decision = {"action": verdict.action, "target": verdict.target, "asked": verdict.asked}
        self.facts.append(fact | decision)

    def _grounded(self, draft: Mapping[str, Any]) -> tuple[int, str]:
        """Index of the message that holds the quote, and its words there."""
        quote = draft.get("quote")
        if not isinstance(quote, str) or not plain_text(quote):
            raise _Dropped("malformed")
        number = _whole_number(draft.get("message"))
        named = number - 1 if number is not None else -1
        short = False
        for index in sorted(self._passages, key=lambda place: place != named):
            source = self._passages[index].find(quote)
            if source is not None and self._passages[index].supports(quote):
                return index, source
            short = short or source is not None
        raise _Dropped("quote_too_short" if short else "not_in_messages")

    def _placed(
        self, draft: Mapping[str, Any], text: str, index: int, source: str
    ) -> dict[str, Any]:
        message = self._messages[index]
        speaker = _speaker(message)
        subject = subject_name(_clean(draft.get("subject"))[:MAX_NAME])
        memory = text
        if speaker and subject in (USER, speaker.lower()):
            subject, memory = speaker.lower(), _said_by(speaker, text)
        place = place_of(
            USER if speaker and subject == speaker.lower() else subject,
            _clean(draft.get("attribute"))[:60] or None,
            _clean(_as_text(draft.get("value")))[:MAX_NAME] or None,
            negated=draft.get("negated") is True,
            quote=source,
            text=text,
            forgets=_word(draft.get("action")) == "delete",
        )
        slot = place.slot
        if slot and speaker and subject == speaker.lower():
            slot = subject + slot[len(USER) :]
        said_at = message.get("occurred_at") or self._said_at
        kind = _KINDS.get(_word(draft.get("kind")), "fact")
        entities = self._entities(draft.get("entities"), f"{memory} {source}")
        return {
            "message": index,
            "action": "add",
            "memory": memory,
            "kind": kind,
            "subject": subject,
            "attribute": place.attribute,
            "exclusive": slot is not None,
            "slot": slot,
            "value": place.value,
            "negated": place.negated,
            "valid_from": valid_from(draft.get("valid_from"), said_at),
            "categories": self._named_categories(draft, memory, place.attribute),
            "source": source,
            "target": None,
            "entities": entities,
            "relations": _relations(draft.get("relations"), entities, subject),
        }

    def _named_categories(
        self, draft: Mapping[str, Any], memory: str, attribute: str | None
    ) -> list[str]:
        given = draft.get("categories")
        named = [
            self._categories[_word(item)]
            for item in (given if isinstance(given, list) else [given])
            if _word(item) in self._categories
        ]
        return list(dict.fromkeys(named))[:MAX_CATEGORIES] or categories_of(memory, attribute)

    def _entities(self, given: Any, around: str) -> list[dict[str, str]]:
        """Those that the fact's own words name."""
        passage = Passage(around)
        found: dict[str, dict[str, str]] = {}
        for item in given if isinstance(given, list) else []:
            entity = {"name": item} if isinstance(item, str) else item
            if not isinstance(entity, dict):
                continue
            name = _clean(entity.get("name"))
            if name and len(name) <= MAX_NAME and _is_named(name, passage):
                kind = _word(entity.get("type"))[:60] or "other"
                found.setdefault(plain_text(name), {"name": name, "type": kind})
        return list(found.values())[:MAX_LINKS]


def _is_named(name: str, passage: Passage) -> bool:
    """Whether the words hold the name, alone or as an owner ("John's")."""
    return passage.find(name) is not None or passage.find(f"{name}'s") is not None


def valid_from(value: Any, said_at: str | None) -> str | None:
    """ISO 8601 time of a date or time, in the offset of `said_at`; None if later than that."""
    if not isinstance(value, str):
        return None
    bound = _moment(said_at) if said_at else None
    zone = bound.tzinfo if bound else UTC
    text = value.strip()
    date = _DATE.fullmatch(text)
    try:
        if date:
            year, month, day = (int(part or 1) for part in date.groups())
            found = datetime(year, month, day, tzinfo=zone)
        else:
            found = datetime.fromisoformat(text.replace("Z", "+00:00"))
            found = found if found.tzinfo else found.replace(tzinfo=zone)
        late = bound is not None and found > bound
        offset = found.utcoffset() or timedelta()
        odd = found.year < 1000 or abs(offset) >= _WIDEST or offset.microseconds
        return None if late or odd else found.isoformat()
    except (ValueError, OverflowError):
        return None


def _moment(iso: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(iso.strip().replace("Z", "+00:00"))
    except (ValueError, AttributeError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _relations(given: Any, entities: list[dict[str, str]], subject: str) -> list[dict[str, str]]:
    """Those between entities of the fact, or one of them and its subject."""
    known = {plain_text(entity["name"]): entity["name"] for entity in entities}
    known[plain_text(subject)] = subject
    found: dict[tuple[str, ...], dict[str, str]] = {}
    for item in given if isinstance(given, list) else []:
        if not isinstance(item, dict):
            continue
        source = known.get(plain_text(_clean(item.get("source"))))
        target = known.get(plain_text(_clean(item.get("target"))))
        relation = "_".join(_word(item.get("relation")).split())[:MAX_NAME]
        if source and target and relation and source != target:
            found.setdefault(
                (source, relation, target),
                {"source": source, "relation": relation, "target": target},
            )
    return list(found.values())[:MAX_LINKS]


def _statement(value: Any) -> str:
    text = _clean(value)
    if len(text) > MAX_TEXT:
        raise _Dropped("too_long")
    text = _CHINESE_ABOUT_USER.sub("", text) if has_cjk(text) else _ABOUT_USER.sub("", text)
    if not plain_text(text):
        raise _Dropped("malformed")
    return capitalise(text.rstrip(".。 "))


def _said_by(name: str, text: str) -> str:
    """The statement of a named speaker, with the name."""
    if Passage(text).find(name) is not None:
        return text
    if has_cjk(text):
        return f"{name}{text}"
    return f"{name} {text[:1].lower()}{text[1:]}"


def _speaker(message: Mapping[str, Any]) -> str:
    name = message.get("name")
    if isinstance(name, str) and name.strip():
        return name.strip()
    return "assistant" if message.get("role") == "assistant" else ""


def _clean(value: Any) -> str:
    """One line of storable text, "" for anything but text."""
    return squeeze(_UNFIT.sub(" ", value)) if isinstance(value, str) else ""


def _same(text: str) -> str:
    """Equal for statements that differ in case, width and final punctuation only."""
    return unicodedata.normalize("NFKC", text).casefold().rstrip(" .!。")


def _as_text(value: Any) -> Any:
    """A number as text; what is neither stays as it is."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**15:
        return str(value)
    return f"{value:g}" if isinstance(value, float) else value


def _word(value: Any) -> str:
    return "_".join(_clean(value).lower().split())


def _whole_number(value: Any) -> int | None:
    """The number, also where it was written as text or with a point; None for anything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and re.fullmatch(r"\s*[0-9]{1,6}\s*", value):
        return int(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 10**6:
        return int(value)
    return value if isinstance(value, int) and abs(value) < 10**6 else None
