"""Turns a model's answer into facts that may be written: grounded, placed, within bounds."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from .. import interrupts
from ..extraction.shared.categories import categories_of
from ..extraction.shared.lexis import word_set
from ..extraction.shared.model import USER, capitalise, squeeze
from ..extraction.shared.script import has_cjk
from ..extraction.shared.sentences import sentences
from ..extraction.worth.frames import Frame, put_in
from .answer import parse
from .changes import Targets, Verdict
from .denial import asks_to_forget, denies, ends, is_denied_before
from .evidence import Evidence, texts_of
from .grounding import Passage, Span, plain_text, words
from .links import Links
from .schema import ACTIONS, allowed_categories
from .slots import place_of, subject_name, tells_of_another
from .speech import is_reported
from .times import end_of, follows, is_past_state, moment, says_it_is_over
from .times import read as read_time

MAX_TEXT = 2_000
MAX_NAME = 200
MAX_SUMMARY = 8_000
MAX_CATEGORIES = 5
MAX_TARGETS = 20

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
# Words that tell no sentence from another, and support no statement.
_LIGHT = word_set(
    "the a an is are was has have had does do user users of to and in on at he she his her they "
    "their like likes love loves enjoy enjoys prefer prefers want wants live lives work works"
)
# What OpenSearch's prompts have a model write behind a preference.
_CONTEXT = re.compile(r"\s*\b(?:Context|Categories):.*", re.DOTALL)
_FIRST_PERSON = re.compile(r"\b(?:i|i['\u2019]m|my|me|mine)\b|我", re.IGNORECASE)
_CHINESE_ABOUT_USER = re.compile(r"^(?:该|这位)?用户的?")


class _Dropped(Exception):
    """A fact that cannot be kept, and why."""


def read(
    content: object,
    messages: Sequence[Mapping[str, Any]],
    candidates: Sequence[Mapping[str, Any]],
    options: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """{"facts", "dropped", "reasons", "left_out", "amended", "summary"} from a model's answer.

    `messages`, `candidates` and `options` are what `prompt.build` got; a candidate's "slot", if it
    has one, is compared too. `options["now"]` (ISO 8601) bounds valid_from for messages that have
    no time of their own; `options["user_id"]`, of letters only,
    is a name that a statement may have.

    A fact has what extraction.extract() gives (message is the index from 0, source the words of
    the message, all of its sentence where that denies them), and:
      valid_to   when it was over (ISO 8601), null where it holds or tells itself that it is past
      past       whether it tells of what is over
      action     add, none, update, supersede, delete, forget (a request that names no candidate);
                 what takes the place of several memories is followed by a delete for each further
      target     number of the candidate, null with add and forget
      asked      whether the user asked to forget; a delete without it denies the candidate
      entities   [{"name", "type"}]
      relations  [{"source", "relation", "target"}], "user" for the speaker
    `dropped` counts facts left out, `reasons` why: malformed, too_long, not_in_messages,
    quote_too_short, not_said (a number or a name that nobody said), denied (by the words before
    the quote), said_by_another, duplicate, no_such_target, target_taken, delete_without_denial.
    `left_out` has each: {"memory", "reason"}.
    `amended` counts facts kept as additions because their target was wrong: no_such_target,
    target_taken, unrelated_target, past_state, not_from_user. `summary` is text or null.

    Raises AnswerError where the answer holds no facts that could be read, and nothing else.
    """
    chosen = options or {}
    answer = parse(content)
    reader = _Reader(messages, candidates, chosen)
    left_out: list[dict[str, str]] = []
    for draft in answer.facts:
        interrupts.check()
        try:
            reader.take(draft)
        except _Dropped as reason:
            reader.reasons[str(reason)] += 1
            left_out.append({"memory": _words_of(draft), "reason": str(reason)})
    return {
        "facts": reader.facts,
        "dropped": reader.reasons.total(),
        "reasons": dict(reader.reasons),
        "left_out": left_out,
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
        user = str(options.get("user_id") or "")
        known = [user] if user.isalpha() else []
        earlier = texts_of(options.get("earlier") or [])
        self._evidence = Evidence([*texts_of(messages), *earlier, *known])
        self._known = {c["number"]: str(c.get("memory") or "") for c in candidates}
        allowed = allowed_categories(options.get("categories"))
        self._categories = {name.lower().replace(" ", "_"): name for name in allowed}
        self._targets = Targets(candidates)
        self._seen: set[tuple[Any, ...]] = set()
        self._filled: dict[tuple[int, str], str] = {}
        self._twice: set[tuple[int, str]] = set()
        self._foreign: dict[int, list[Frame]] = {}

    def take(self, draft: Any) -> None:
        """Adds the fact, or raises _Dropped with the reason."""
        if isinstance(draft, str):
            draft = _CONTEXT.sub("", draft)
            quote = self._told_by(draft)
            draft = {"text": draft, "quote": quote, "is_own": bool(_FIRST_PERSON.search(quote))}
        if not isinstance(draft, dict):
            raise _Dropped("malformed")
        text = _statement(draft.get("text") or draft.get("memory"))
        index, source = self._grounded(draft, text)
        action = _word(draft.get("action"))
        action = action if action in ACTIONS else "add"
        targets = _targets(draft)
        fact = self._placed(draft, text, index, source)
        if action == "delete":
            wanted: list[int | None] = [*targets] or [None]
            for target in wanted:
                self._delete(fact, target, index)
            return
        self._check_said(draft, fact, targets)
        key = (False, None, _same(fact["memory"]))
        value = (fact["slot"], fact["negated"], _same(fact["value"] or ""))
        if key in self._seen or (fact["slot"] is not None and value in self._seen):
            raise _Dropped("duplicate")
        verdict = self._judged(fact, action, targets[0] if targets else None, index)
        self._seen |= {key, value}
        self._fill(fact, index)
        self.facts.append(_decided(fact, verdict))
        if verdict.action in ("supersede", "update"):
            self._end_others(fact, targets[1:], index)

    def _told_by(self, statement: str) -> str:
        """The sentence that a bare statement puts in other words: that with most of its words. The
        statement itself where half of its words, but for light ones, were not said.
        """
        wanted = {word.plain for word in words(statement)} - _LIGHT
        said = {word.plain for passage in self._passages.values() for word in words(passage.text)}
        if not wanted or 2 * _shared(wanted, said) < len(wanted):
            return statement
        # Whom it is about tells no sentence from that person's introduction.
        wanted = {word.plain for word in words(statement)[1:]} - _LIGHT or wanted
        most, chosen = 0.0, statement
        for passage in self._passages.values():
            if passage.locate(statement) is not None:
                return statement
            for sentence, _mark in sentences(passage.text):
                spoken = {word.plain for word in words(sentence.text)} - _LIGHT
                shared = len(wanted & spoken) + _shared(wanted - spoken, spoken) / 2
                if shared > most:
                    most, chosen = shared, sentence.text
        return chosen

    def _judged(
        self, fact: Mapping[str, Any], action: str, target: int | None, index: int
    ) -> Verdict:
        verdict = self._targets.judge(fact, action, target, user=self._is_user(index))
        if verdict.dropped:
            raise _Dropped(verdict.dropped)
        if verdict.amended:
            self.amended[verdict.amended] += 1
        return verdict

    def _delete(self, fact: dict[str, Any], target: int | None, index: int) -> None:
        key = (True, target, _same(fact["memory"]))
        if key in self._seen:
            raise _Dropped("duplicate")
        verdict = self._judged(fact, "delete", target, index)
        self._seen.add(key)
        self.facts.append(_decided(fact, verdict))

    def _end_others(self, fact: dict[str, Any], targets: Sequence[int], index: int) -> None:
        """What one statement ends besides the memory whose place it takes."""
        for target in targets:
            if self._targets.also_ends(fact, target, user=self._is_user(index)):
                ended: dict[str, Any] = {
                    "memory": self._targets.memory(target), "slot": None, "value": None,
                    "exclusive": False, "entities": [], "relations": [],
                }  # fmt: skip
                self.facts.append(_decided(fact | ended, Verdict("delete", target)))
            else:
                self.amended["unrelated_target"] += 1

    def _fill(self, fact: dict[str, Any], index: int) -> None:
        """Of several values that one message gives to one attribute, none replaces another."""
        if fact["slot"] is None:
            return
        place = (index, fact["slot"])
        held = self._filled.setdefault(place, fact["valid_from"] or "")
        if place in self._twice and held == (fact["valid_from"] or ""):
            fact |= {"slot": None, "exclusive": False}
        self._twice.add(place)

    def _is_user(self, index: int) -> bool:
        return self._messages[index].get("role") == "user"

    def _grounded(self, draft: Mapping[str, Any], text: str) -> tuple[int, str]:
        """Index of the message that holds the quote, and its words there."""
        quote = draft.get("quote")
        if not isinstance(quote, str) or not plain_text(quote):
            raise _Dropped("malformed")
        number = _whole_number(draft.get("message"))
        named = number - 1 if number is not None else -1
        reason = "not_in_messages"
        for index in sorted(self._passages, key=lambda place: place != named):
            passage = self._passages[index]
            span = passage.locate(quote)
            if span is None:
                continue
            if not passage.supports(quote):
                reason = "quote_too_short"
                continue
            source = passage.text[span.start : span.end]
            start, end = passage.sentence(span)
            before = passage.text[start : span.start]
            if self._is_anothers(draft, index, span, before, passage.text[start:end]):
                reason = "said_by_another"
                continue
            omitted = denies(source) and not denies(quote)
            if omitted or is_denied_before(before, source):
                source = passage.text[start:end]
                if not _denies_too(draft, text):
                    reason = "denied"
                    continue
            return index, source
        raise _Dropped(reason)

    def _is_anothers(
        self, draft: Mapping[str, Any], index: int, span: Span, before: str, sentence: str
    ) -> bool:
        """Whether the quote is not the user's own word about themselves."""
        if any(part.start <= span.start and span.end <= part.end for part in self._pasted(index)):
            return True
        subject = subject_name(_clean(draft.get("subject")))
        if subject != USER or _word(draft.get("action")) == "delete":
            return False
        return is_reported(before, sentence, str(draft.get("quote")))

    def _pasted(self, index: int) -> list[Frame]:
        if index not in self._foreign:
            self._foreign[index] = put_in(self._passages[index].text)
        return self._foreign[index]

    def _check_said(
        self, draft: Mapping[str, Any], fact: dict[str, Any], targets: Sequence[int]
    ) -> None:
        """Numbers and names of a fact stand in what was said, in its target or in its dates.

        Without them there is no fact; a value alone that does not is left away, slot and all.
        """
        known = [self._known[target] for target in targets if target in self._known]
        evidence = self._evidence.joined(*known) if known else self._evidence
        said_at = self._messages[fact["message"]].get("occurred_at") or self._said_at
        dates = [
            found for iso in (said_at, fact["valid_from"], fact["valid_to"], fact["ended"])
            if iso and (found := moment(iso))
        ]  # fmt: skip
        value = _clean(_as_text(draft.get("value")))[:MAX_NAME]
        if evidence.lacks(fact["memory"], dates):
            raise _Dropped("not_said")
        if not fact["agreed"] and evidence.lacks_value(fact["attribute"], value, dates):
            fact |= {"value": None, "slot": None, "exclusive": False}

    def _placed(
        self, draft: Mapping[str, Any], text: str, index: int, source: str
    ) -> dict[str, Any]:
        message = self._messages[index]
        speaker = _speaker(message)
        subject = subject_name(_clean(draft.get("subject"))[:MAX_NAME])
        memory = text
        if speaker and subject in (USER, speaker.lower()):
            subject, memory = speaker.lower(), _said_by(speaker, text)
        is_speaker = bool(speaker) and subject == speaker.lower()
        attribute = _clean(draft.get("attribute"))[:60] or None
        place = place_of(
            USER if is_speaker else subject,
            attribute,
            _clean(_as_text(draft.get("value")))[:MAX_NAME] or None,
            negated=draft.get("negated") is True,
            quote=source,
            text=self._behind_name(text) if draft.get("is_own") else text,
            forgets=_word(draft.get("action")) == "delete",
        )
        slot = place.slot
        if slot and is_speaker:
            slot = subject + slot[len(USER) :]
        elif draft.get("is_own"):
            pass
        elif subject == USER and tells_of_another(text, place, self._evidence):
            slot = None
        said_at = message.get("occurred_at") or self._said_at
        begin = self._supported(read_time(draft.get("valid_from"), said_at), index, said_at)
        end = self._supported(end_of(draft.get("valid_to"), begin, said_at), index, said_at)
        past = end is not None or is_past_state(source) or is_past_state(text)
        if past:
            slot = None
        stands = end is None or says_it_is_over(text, end)
        if not stands and begin is None and end is not None:
            begin = end - timedelta(days=1)
        entities, relations = _links(draft, memory, source, subject, past=past)
        return {
            "message": index,
            "action": "add",
            "memory": memory,
            "kind": _KINDS.get(_word(draft.get("kind")), "fact"),
            "subject": subject,
            "attribute": place.attribute,
            "exclusive": slot is not None,
            "slot": slot,
            "value": place.value,
            "negated": place.negated,
            "change": None,
            "ends": None,
            "valid_from": begin.isoformat() if begin else None,
            "valid_to": end.isoformat() if end and not stands else None,
            "past": past,
            "ended": end.isoformat() if end else None,
            "agreed": place.agreed,
            "categories": self._named_categories(draft, memory, place.attribute),
            "source": source,
            "target": None,
            "entities": entities,
            "relations": relations,
        }

    def _behind_name(self, text: str) -> str:
        """A statement about the user without the name that it begins with."""
        name, _, rest = text.partition(" ")
        return rest if rest and self._evidence.is_name(name) else text

    def _supported(
        self, found: datetime | None, index: int, said_at: str | None
    ) -> datetime | None:
        """The time, where it stands in what was said or may follow from it."""
        bound = moment(said_at)
        if found is None or bound is None:
            return found
        said = "\n".join(texts_of(self._messages[: index + 1][-6:]))
        return found if follows(found, said, bound) else None

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


def _shared(wanted: set[str], said: set[str]) -> int:
    """How many of the words were said, in this form or with the same beginning."""
    begun = {word[:4] for word in said}
    return sum(word in said or word[:4] in begun for word in wanted)


def _decided(fact: Mapping[str, Any], verdict: Verdict) -> dict[str, Any]:
    decision = {"action": verdict.action, "target": verdict.target, "asked": verdict.asked}
    return {key: fact[key] for key in fact if key not in ("ended", "agreed")} | decision


def _targets(draft: Mapping[str, Any]) -> list[int]:
    """Numbers of the memories that a fact changes, each once."""
    given = draft.get("targets", draft.get("target"))
    items = given if isinstance(given, list) else [given]
    numbers = [number for item in items if (number := _whole_number(item)) is not None]
    return list(dict.fromkeys(numbers))[:MAX_TARGETS]


def _denies_too(draft: Mapping[str, Any], text: str) -> bool:
    """Whether a fact whose quote is denied takes that into account."""
    attribute = _word(draft.get("attribute"))
    return (
        draft.get("negated") is True
        or _word(draft.get("action")) == "delete"
        or attribute.startswith(("dislike", "hate", "allerg"))
        or denies(text)
        or ends(text)
        or asks_to_forget(str(draft.get("quote")))
        or re.match(r"(?:dislikes|hates|avoids|lacks|refuses|is un\w+|is against)\b", text.lower())
        is not None
    )


def _links(
    draft: Mapping[str, Any], memory: str, source: str, subject: str, *, past: bool
) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """Entities and relations of a fact. What is over states nothing in the present."""
    links = Links(memory, source, subject)
    links.take(draft.get("entities"), draft.get("relations"), _clean)
    relations = [
        link for link in links.relations()
        if not past or re.match(r"(?:was|had|former|used_to|ex)_|[a-z]+ed(?:_|$)", link["relation"])
    ]  # fmt: skip
    return links.entities(), relations


def _words_of(draft: Any) -> str:
    """What a fact that is left out says, however the model wrote it."""
    said = draft.get("text") or draft.get("memory") if isinstance(draft, dict) else draft
    return _clean(_as_text(said))[:MAX_TEXT]


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
