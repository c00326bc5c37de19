"""A Chinese clause that goes on about what the clause before it is about."""

from __future__ import annotations

import re

from ...characters import simplified
from ..shared.model import USER, Finding
from .changes import changed, is_amount, noun_stated, scheduled
from .clauses import MARKS
from .lasting import is_lasting
from .others import BROUGHT_UP, OTHERS, Others
from .patterns import (
    is_animal,
    is_weak,
    speaks_of_oneself,
)
from .people import Subject
from .quantities import is_measured_rule
from .slots import read_predicate
from .terse import is_terse
from .weight import WEIGHTY
from .words import COMMANDS, NOUNS, SMALL_TALK
from .writing import OF_THEIRS, ONESELF, ending_told

_MAX_TAIL = 20
_COMPARED = re.compile(r"(?:现在|如今)?(?:已经|都)?(?:长得?)?比我")
_GOES_ON = re.compile(r"(?:现在|目前|如今|后来|今年)*(?:已经)?(?:是|为|叫|改|换|变|涨|升|降)")
_NO_LONGER = re.compile(
    r"(?:但|不过|可是)?(?:现在|后来|如今|最近)?(?:已经)?不(?:再)?(?P<verb>喜欢|爱|讨厌)了"
)
_DEPENDENT = re.compile(r"(?:因为|由于|所以|特别是|尤其是|比如|例如|包括|主要是|只是|甚至)")
# 预算十五万左右, without 我: only the speaker's.
_OF_ONE = ("budget", "height", "weight", "blood_type")
_SO_FAR = re.compile(
    r"(?:现在|目前|已经|刚|才)*(?:看|读|学|听|追|刷|打|玩|练|写|背|做)到了?第?"
    r"(?:\d+|[一二两三四五六七八九十百]+)(?:[集章课页关季话卷]|单元|级)了?$"
)
_NEWBORN = re.compile(
    "是?(?:一|两)?个?(?:男孩|女孩|男宝|女宝|儿子|女儿|千金|龙凤胎|双胞胎|小子|闺女)"
)
_OWN_NOUN = re.compile(OF_THEIRS)


def _is_lost_animal(clause: str) -> bool:
    if not clause.rstrip(MARKS).endswith("了"):
        return False
    from .ended import is_lost_animal

    return is_lost_animal(clause)


class Continued(Others):
    """Reads what goes on about the same, with what the reader of a sentence brings."""

    terse = False  # what was said so far are statements of few words

    def _self(self, start: int, at: int, end: int, subject: Subject) -> None:
        """Reads a statement of the speaker's: the reader's own."""
        raise NotImplementedError

    def _continued(self, start: int, at: int, end: int) -> None:
        clause, text = self.plain[start:end], self.original[start:end]
        topic = self.topic
        if topic.kind == "" and _COMPARED.match(clause) and self.told.topic.kind == "person":
            topic = self.topic = self.told.topic
        if _is_lost_animal(clause):
            lost = Finding(None, None, kind="episode")
            self._add(start, end, text, lost, USER, possessed=True, ending=ending_told(clause))
            self._leave()
            return
        if topic.kind in BROUGHT_UP:
            if self._of_introduced(start, end):
                return
            if is_animal(topic.noun):
                topic = self.topic = ONESELF
        if self._follows_opinion(start, end) or self._no_longer(start, end):
            return
        goes_on = topic.kind == "mine" and _GOES_ON.match(clause)
        if goes_on and (stated := noun_stated(topic.noun + clause, topic.noun)):
            self._write(
                start, end, start, Subject("mine", topic.noun, start), stated, label=topic.noun
            )
            return
        if self.found and self.found[-1].memory.endswith("生了") and _NEWBORN.match(clause):
            self.tails = 1  # 老婆生了, 是个男孩
            self._tail(start, end)
            return
        if topic.kind in OTHERS and not is_weak(clause):
            self._about(start, end, clause, text, topic)
            return
        of_amount = topic.kind == "mine" and is_amount(self.plain[at:end])
        if (topic.kind in ("", "me") or of_amount) and (update := self._update(start, at, end)):
            said = update.memory or text.strip(MARKS)
            told = ending_told(self._joined(start, at, end)[0])
            self._add(start, end, said, update, USER, possessed=True, ending=told)
            self._stay(ONESELF)
            return
        if self.found and self.tails != 0 and _SO_FAR.match(clause.strip(MARKS)):
            self.tails = max(self.tails, 1)  # 在追《庆余年》, 看到第10集
            self._tail(start, end)
            return
        oneself = topic.kind == "me" or speaks_of_oneself(self.plain[at:end])
        oneself = oneself or (at > start and is_lasting(clause.strip(MARKS)))
        oneself = oneself or (at > start and is_measured_rule(clause))
        oneself = oneself or self._is_terse(clause, start)
        plain = self.plain[start:end].strip(MARKS)
        if not oneself or plain in SMALL_TALK or plain.startswith(COMMANDS):
            findings = [] if plain.startswith(COMMANDS) else self._findings(start, at, end)[0]
            if not any(finding.attribute for finding in findings):
                self._tail(start, end)
                return
        # 我喜欢读书，最近在看一本小说: with its time, a statement of its own.
        dated = not is_measured_rule(clause) and "原来" not in self.plain[start:at]
        begins = start if dated else at
        if topic.kind == "me" and not (
            speaks_of_oneself(self.plain[at:end])
            or speaks_of_oneself(self.plain[begins:end])
            or self._is_terse(clause, start)
        ):
            findings, _ = self._findings(start, at, end)
            if not findings:
                self._tail(start, end)
                return
        self._self(start, at, end, Subject("me", "", at))

    def _is_terse(self, clause: str, start: int) -> bool:
        """Whether the message says no more than the clause, or little more."""
        behind = self.topic.kind or self.plain[:start].strip(MARKS)
        if (behind and not self.terse) or not self.context.alone or self.context.question:
            return False
        self.terse = is_terse(clause.strip(MARKS), self.context.message)
        return self.terse

    def _update(self, start: int, at: int, end: int) -> Finding | None:
        """预算改成1000了, 会议从周二改到周四了, 把我的邮箱改成..."""
        body, said = self._joined(start, at, end)
        if found := scheduled(body, said):
            return found
        if body.startswith(("把", "将")):
            found = changed(body, said) if "我的" in body[:3] else None
            if found and found.change:
                return found
        else:
            plain = body.removeprefix("新的").removeprefix("新")
            known = _OWN_NOUN.match(plain) or is_amount(plain)
            found = noun_stated(plain, "") if known else None
            if found and plain != body:
                found = found._replace(change=True)  # 新的手机号是...
        known = found is not None and (found.attribute in NOUNS.values() or is_amount(body))
        beside = self.topic.kind in ("me", "mine") and is_amount(body)  # 工资八千, 房租两千五
        stated = found is not None and (found.change or found.attribute in _OF_ONE or beside)
        return found if stated and known else None

    def _tail(self, start: int, end: int) -> None:
        """A clause that states nothing by itself belongs to the statement before it."""
        clause = self.plain[start:end].strip(MARKS)
        fits = len(clause) <= _MAX_TAIL or _DEPENDENT.match(clause)
        if self.tails <= 0 or not fits or is_weak(clause) or clause.startswith(COMMANDS):
            self.tails = -1
            return
        self.tails -= 1
        last = self.found[-1]
        begin = self.context.message.find(last.source, self.span.start)
        source = self.context.message[begin : self.span.start + end]
        tail = self._said(source[len(last.source) :], of_other=last.subject != USER)
        reason = "" if WEIGHTY.search(clause) else last.reason
        self.found[-1] = last._replace(memory=last.memory + tail, source=source, reason=reason)

    def _follows_opinion(self, start: int, end: int) -> bool:
        """特别是川菜 after 喜欢吃辣: the verb of the opinion before it."""
        body, original = self.plain[start:end], self.original[start:end]
        match = re.match(r"(特别是|尤其是|特别|尤其|最喜欢的是|主要是|包括)(.+)", body)
        last = self.found[-1] if self.found else None
        if (
            not match
            or last is None
            or self.topic.kind != "me"
            or last.attribute not in ("likes", "dislikes")
        ):
            return False
        if match.group(2).startswith(("喜欢", "爱", "讨厌", "不")):
            return False
        degree = match.group(1)[:2] if match.group(1)[:2] in ("特别", "尤其") else ""
        verb = "喜欢" if last.attribute == "likes" else "不喜欢"
        thing = original[match.start(2) :].strip(MARKS)
        finding = Finding(last.attribute, thing, f"opinion of {thing}", "preference",
                          negated=last.negated)  # fmt: skip
        self._add(start, end, f"{degree}{verb}{thing}", finding, USER)
        return True

    def _no_longer(self, start: int, end: int) -> bool:
        """现在不喜欢了 behind 以前喜欢可乐: what it is about stands in the clause before."""
        match = _NO_LONGER.fullmatch(self.plain[start:end].strip(MARKS))
        last = self.found[-1] if self.found else None
        if match is None or last is None or last.subject != USER:
            return False
        liked = re.search(f"{match['verb']}(?P<thing>[^,]{{1,12}})$", simplified(last.memory))
        if liked is None:
            return False
        thing = last.memory[liked.start("thing") :]
        said = f"不{match['verb']}{thing}了"
        findings, spoken = read_predicate(said, said)
        for finding in findings:
            self._add(start, end, finding.memory or spoken, finding, USER)
        return bool(findings)
