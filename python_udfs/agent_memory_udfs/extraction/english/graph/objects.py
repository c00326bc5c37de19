"""The objects of English verbs as entities of a graph."""

from __future__ import annotations

from ...shared.graph import Graph
from ...shared.lexis import word_set
from ...shared.model import USER
from ..predicate import Predicate
from ..tokens import Word, is_capital
from ..verbs import ADVERBS, form_of
from ..words import FIELDS, NOT_NAMES, PLACES
from .names import (
    DETERMINERS,
    MINE,
    is_stop,
    role_at,
    role_type,
    run_end,
    text_of,
    type_of,
)
from .noun_phrases import NO_THING, possessed_role
from .relationships import CONDITIONS, GROUPS, ROLES, VERBS, Verb

_BARE_VERBS = word_set(
    "sing dance draw write cook read paint swim run teach work live love hike ski surf travel code"
)
_NO_POST = word_set(
    "park beach square station hall stadium airport street avenue road night home noon arena pool"
)


def objects_of_verb(
    graph: Graph, text: str, words: list[Word], found: Predicate, subjects: list[str], *,
    mine: bool,
) -> None:  # fmt: skip
    """Adds the relations that the verb states between the subjects and its objects."""
    if not subjects:
        return
    reader = _Objects(graph, text, words, mine)
    for subject in subjects:
        if reader.condition(found, subject) or reader.namesakes(found, subject):
            continue
        if reader.states(found, subject):
            continue
        verb = _ongoing(found)
        for rule in VERBS.get(_lemma(verb.verb), []):
            if reader.by_rule(verb, rule, subject):
                break


def _ongoing(found: Predicate) -> Predicate:
    """ "is learning Spanish" as the predicate of its -ing form."""
    lows = found.lows
    if found.verb != "be" or not lows or not lows[0].endswith("ing"):
        return found
    inner = Predicate(found.text, found.words, found.start)
    inner.verb = lows[0]
    inner.read(found.words, found.after + 1)
    inner.tense, inner.progressive = found.tense, True
    return inner


def _lemma(verb: str) -> str:
    """The verb of the table that a form belongs to."""
    verb = _IRREGULAR.get(verb, verb)
    stems = [verb, verb[:-1], verb[:-2], verb[:-3] + "y", verb[:-3], verb[:-3] + "e"]
    return next((stem for stem in stems if stem in VERBS), verb)


_IRREGULAR = {
    "met": "meet", "wrote": "write", "built": "build", "went": "go", "flew": "fly",
    "knew": "know", "taught": "teach",
}  # fmt: skip


class _Objects:
    """Reads the words behind a verb."""

    def __init__(self, graph: Graph, text: str, words: list[Word], mine: bool) -> None:
        self.graph = graph
        self.text = text
        self.words = words
        self.mine = mine

    def by_rule(self, found: Predicate, rule: Verb, subject: str) -> bool:
        """Whether the rule reads the predicate; adds its relation."""
        past = found.tense == "past" or (
            found.tense == "perfect" and not {"since", "for"} & set(found.lows[1:])
        )
        past = past or (found.verb not in VERBS and found.verb.endswith("ed"))
        relation = rule.past if past else rule.present
        progressive = found.progressive or found.verb.endswith("ing")
        if not relation or (progressive and not rule.ongoing) or found.passive:
            return False
        parts = rule.preposition.split()
        begin = found.after + len(parts)
        if [word.low for word in self.words[found.after : begin]] != parts:
            return False
        end = begin
        for start, stop in self._spans(rule, begin):
            self.graph.relate(subject, relation, self._named(rule, start, stop))
            end = stop
        if end == begin:
            return False
        if rule.post and end < len(self.words) and self.words[end].low == "at":
            self._post(rule, end + 1, subject)
        return True

    def _post(self, rule: Verb, begin: int, subject: str) -> None:
        """ "at Acme Corp" behind the work that somebody does."""
        end = run_end(self.text, self.words, begin)
        name = text_of(self.text, self.words, begin, end)
        low = name.lower()
        if (
            name
            and low not in PLACES
            and low.split()[-1] not in _NO_POST
            and (is_stop(self.words, end))
        ):
            relation = "studies_at" if rule.present == "studies" else "works_at"
            self.graph.relate(subject, relation, self.graph.name(name, "organization"))

    def _named(self, rule: Verb, begin: int, end: int) -> str:
        role, at, after = role_at(self.words, begin)
        if role and after == end and self.words[at].low in ROLES:
            name = self.graph.name(
                text_of(self.text, self.words, begin, end), role_type(role), role
            )
            self.graph.relate(name, f"{role}_of", USER)
            return name
        if role and after < end and self.words[at].low in ROLES:
            return possessed_role(self.graph, self.text, self.words, begin, USER)[0]
        name = text_of(self.text, self.words, begin, end)
        kind = rule.type
        if role and after == end:
            kind = role_type(role)
        elif rule.object == "group":
            kind = type_of(name, "organization" if rule.past else "other")
        elif is_capital(self.text, self.words[begin]) and kind != "animal":
            kind = type_of(name, kind)
        return self.graph.name(name, kind)

    def _spans(self, rule: Verb, begin: int) -> list[tuple[int, int]]:
        """Where the objects stand: [(begin, end)], none where the words are no such object."""
        words = self.words
        possessed = begin < len(words) and words[begin].low in MINE
        while begin < len(words) and (words[begin].low in DETERMINERS or words[begin].low == "own"):
            begin += 1
        if rule.object in ("name", "group", "place") and possessed and self.mine:
            role, _, end = role_at(words, begin)
            named = run_end(self.text, words, end) if role else end
            if role and rule.object == "name" and is_stop(words, named):
                return [(begin, named)]
        if rule.object == "thing":
            return self._things(begin)
        end = begin
        if rule.object == "place":
            for size in (3, 2, 1):
                if " ".join(word.low for word in words[begin : begin + size]) in PLACES:
                    end = min(begin + size, len(words))
                    break
        else:
            end = self._group(begin) if rule.object == "group" else begin
            end = end if end > begin else run_end(self.text, words, begin)
        owned = end > begin and words[end - 1].low.endswith("'s")
        if end == begin or owned or not is_stop(words, end):
            return []
        if rule.type == "person" and words[begin].low in FIELDS | NOT_NAMES - {"leo"}:
            return []
        linked = end + 1 < len(words) and words[end].low in (",", "and")
        more = linked and rule.object != "group" and is_capital(self.text, words[end + 1])
        return [(begin, end), *(self._spans(rule, end + 1) if more else [])]

    def _group(self, begin: int) -> int:
        """Index behind "AI platform team", `begin` where no such words stand there."""
        index, end = begin, begin
        while index < len(self.words) and index < begin + 6:
            low = self.words[index].low
            if low in STOP_WORDS or low.endswith("'s") or not (low[0].isalnum() or low == "&"):
                break
            index += 1
            if low in GROUPS:
                end = index
        return end if end > begin + 1 and is_stop(self.words, end) else begin

    def _things(self, begin: int) -> list[tuple[int, int]]:
        spans: list[tuple[int, int]] = []
        while begin < len(self.words):
            end = begin
            while end < len(self.words) and not is_stop(self.words, end) and end < begin + 5:
                end += 1
            lows = [word.low for word in self.words[begin:end]]
            while lows and (lows[-1] in ADVERBS or lows[-1].endswith("ly")):
                lows.pop()
            stop = begin + len(lows)
            kind = form_of(lows[0]) if lows else ""
            if not lows or len(lows) > 4 or set(lows) & NO_THING or lows[0] in ADVERBS:
                break
            if lows[0] in DETERMINERS or not lows[0][0].isalpha():
                break
            if spans and (
                kind or lows[0] in _BARE_VERBS or len(lows) > 2 or not is_stop(self.words, end)
            ):
                break
            spans.append((begin, stop))
            linked = end < len(self.words) and self.words[end].low in (",", "and")
            if not linked or stop != end:
                break
            begin = end + 1
            begin += begin < len(self.words) and self.words[begin].low == "and"
        return spans

    def condition(self, found: Predicate, subject: str) -> bool:
        """ "has a history of gastritis", "was diagnosed with gastritis", "has asthma"."""
        lows = found.lows
        skip = 0
        if found.verb == "have":
            skip = 4 if lows[:3] == ["a", "history", "of"] else 0
            skip = 3 if skip else int(lows[:1] in (["a"], ["an"], ["chronic"], ["type"]))
            listed = lows[skip : skip + 1] and lows[skip] in CONDITIONS
            if (skip != 3 and not listed) or found.tense == "past":
                return False
        elif found.verb in ("be", "get") and lows[:2] == ["diagnosed", "with"]:
            skip = 2
        else:
            return False
        for begin, end in self._things(found.after + skip):
            start = begin + (self.words[begin].low in DETERMINERS)
            name = self.graph.name(text_of(self.text, self.words, start, end), "topic")
            self.graph.relate(subject, "has_condition", name)
        return True

    def namesakes(self, found: Predicate, subject: str) -> bool:
        """ "has a dog named Rex", "has two cats, Luna and Milo"."""
        if _lemma(found.verb) not in ("adopt",) and found.verb not in ("have", "own", "get"):
            return False
        begin = found.after
        if begin < len(self.words) and self.words[begin].low in DETERMINERS:
            begin += 1
        role, _, end = role_at(self.words, begin)
        if not role:
            return False
        while end < len(self.words) and self.words[end].low in (",", ":", "named", "called"):
            end += 1
        while True:
            stop = run_end(self.text, self.words, end)
            if stop == end or self.words[stop - 1].low.endswith("'s"):
                break
            name = self.graph.name(text_of(self.text, self.words, end, stop), role_type(role))
            self.graph.relate(name, f"{role}_of", subject)
            end = stop
            while end < len(self.words) and self.words[end].low in (",", "and"):
                end += 1
        return True

    def states(self, found: Predicate, subject: str) -> bool:
        """ "is in charge of the Data team", "married Anna", "has been to Japan"."""
        lows = found.lows
        for lead, relation in _STATES:
            if found.verb == "be" and lows[: len(lead)] == lead and found.tense == "present":
                rule = Verb("", relation, "group", "organization")
                for begin, end in self._spans(rule, found.after + len(lead)):
                    self.graph.relate(subject, relation, self._named(rule, begin, end))
                return True
        married = found.verb in ("marry", "married") and found.tense != "present"
        if married or (found.verb == "get" and lows[:2] == ["married", "to"]):
            rule = Verb("", "", "name", "person")
            for begin, end in self._spans(rule, found.after + (0 if married else 2))[:1]:
                self.graph.relate(self._named(rule, begin, end), "spouse_of", subject)
            return True
        if found.verb == "be" and lows[:1] == ["to"] and found.tense == "perfect":
            rule = Verb("", "visited", "place", "place")
            for begin, end in self._spans(rule, found.after + 1):
                self.graph.relate(subject, "visited", self._named(rule, begin, end))
            return True
        return False


_STATES = (
    (["in", "charge", "of"], "in_charge_of"),
    (["responsible", "for"], "responsible_for"),
    (["a", "member", "of"], "member_of"),
    (["part", "of"], "member_of"),
)
STOP_WORDS = word_set(
    "to of for from at in on with by and or but who which that since because a an the my their "
    "is are was were be has have it i"
)
