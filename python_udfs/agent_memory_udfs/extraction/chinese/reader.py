"""Statements of a Chinese sentence. The language, and mostly the wording, stays as it is."""

from __future__ import annotations

import re

from ..shared.categories import categories_of
from ..shared.context import Context
from ..shared.dates import chinese_date_in
from ..shared.lexis import word_list
from ..shared.model import USER, Fact, Finding, Span
from ..shared.phones import phone_number
from ..shared.roles import FEMALE, MALE
from ..shared.script import half_width
from .links import person_of, states_relation
from .patterns import (
    ASKED,
    ME,
    MINE,
    NAMED,
    NO_NAME,
    ORDER,
    SUPPOSED,
    WHEN,
    describes,
    is_question,
    kind_of,
)
from .slots import read_predicate
from .words import (
    COMMANDS,
    FILLERS,
    FORGET,
    NOUNS,
    PARENT_ATTRIBUTES,
    RELATIONS,
    REMEMBER,
    SINGLE_RELATIONS,
    SMALL_TALK,
    TASKS,
    simplified,
)

_MAX_SENTENCE = 400
_BREAK = re.compile(r"[,;\u3001]*[,;]+\s*|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")
_MARKS = " \t,,.。!!??;;~~…、\"'“”"
_MARKS += ":\uff0c\u3002\uff01\uff1f\uff1b\uff1a\uff5e\u3001\u3000"
_MATTER = re.compile(r"(?:这件事情?|这个?事情?|这一?点|这回事|的事情?)$")
_AT_PRESENT = re.compile(r"^(?:今天|今晚|现在|刚才|刚刚|真的)+")
_CHANGED_JOB = re.compile(r"(?:换了?(?:份|个|家)?新?(?:工作|公司)|跳槽)")
_AT = re.compile(r"我?(?:现在|目前|如今)?就?在([^的]{2,12}?)(?:了|工作|上班)*$")
_CALLED = re.compile(
    r"(?:你|您|你们|大家|朋友们?|同事们?|可以|都|就|请|平时|直接|喜欢)*(?:叫|称呼|喊)我(?:做|为)?"
    r"(?P<name>[\u4e00-\u9fff]{2,4}?|[A-Za-z][A-Za-z· .]{0,20}?)"
    r"(?P<enough>(?:就行|就好|即可|就可以|好了|了|吧)*)$"
)
_NICKNAME = re.compile(
    r"[小老阿大][\u4e00-\u9fff]{1,2}|[A-Z][A-Za-z .]*|.{1,2}[哥姐叔姨]"
    r"|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾].{1,2}"
)
_NO_NICKNAME = word_list(
    "起 去 来 吃 回 一 的 什么 别 不 早 等 做 写 帮 过 上 下 出 看 睡 滚 买 走"
)
_PARTICLES = "啊呀哦哈啦嘛呢吧噢哟喔的说"
_KANA = re.compile(r"[\u3040-\u30ff\uac00-\ud7af]")


def chinese_facts(span: Span, mark: str, context: Context) -> list[Fact]:
    """Facts of one sentence; `mark` is its terminator. Empty for what is not worth keeping."""
    if len(span.text) > _MAX_SENTENCE or _KANA.search(span.text):
        return []
    return _Reader(span, mark, context).facts()


class _Reader:
    """Reads the clauses of a sentence from left to right; each may lean on the one before."""

    def __init__(self, span: Span, mark: str, context: Context) -> None:
        self.span = span
        self.asked = "?" in mark or "?" in mark
        self.context = context
        self.original = context.message[span.start : span.end]
        self.plain = simplified(half_width(self.original))
        self.found: list[Fact] = []
        self.subject: str | None = None
        self.verb = ""
        self.action = "add"
        self.open = False
        self.changed_job = False
        self.leaning = -1  # start of a clause that has its subject from the one before

    def facts(self) -> list[Fact]:
        if SUPPOSED.search(self.plain):
            return []
        if ORDER.match(self.plain):
            whole = self.plain.strip(_MARKS)
            self._add(0, len(self.plain), whole, Finding(None, None, kind="preference"), USER)
            return self.found
        cuts = [(match.start(), match.end()) for match in _BREAK.finditer(self.plain)]
        start = 0
        for end, following in [*cuts, (len(self.plain), len(self.plain))]:
            if self._is_task(start, end):
                self.context.task = True
                break
            count = len(self.found)
            self._clause(start, end, last=end == len(self.plain))
            self.context.before = self.found[-1] if len(self.found) > count else None
            start = following
        return self.found

    def _is_task(self, start: int, end: int) -> bool:
        clause = self.plain[start:end]
        if "我" in clause[:1] and not clause.startswith(("我想让你", "我要你")):
            return False
        material = ":" in clause or any(
            word in clause for word in ("以下", "下面", "这段", "这句", "这篇")
        )
        return material and any(word in clause[:12] for word in TASKS)

    def _clause(self, start: int, end: int, *, last: bool) -> None:
        start, action = self._opened(start, end)
        if action:
            self.action = action
        while end > start and self.plain[end - 1] in _PARTICLES and self._particle(end):
            end -= 1
        clause = self.plain[start:end]
        if self.action == "forget" and (matter := _MATTER.search(clause)):
            end -= len(clause) - matter.start()
            clause = clause[: matter.start()]
        if not clause.strip(_MARKS):
            return
        if self.action == "forget" and self._forget_noun(start, end):
            return
        if (self.asked and last) or is_question(clause):
            self.open = False
            return
        if self.action == "add" and (self._nickname(start, end) or self._new_employer(start, end)):
            return
        when = WHEN.match(clause)
        skip = when.end() if when else 0
        subject_end, subject, noun = self._subject(start + skip, clause[skip:])
        if subject is None and self._is_noise(clause):
            self.open = False
            return
        self._statement(start, end, subject_end, subject, noun)

    def _particle(self, end: int) -> bool:
        """Whether the last character is a particle and no part of a word (目的, 小说)."""
        return self.plain[end - 1] not in "的说" or self.plain[end - 2 : end] == "的说"

    def _opened(self, start: int, end: int) -> tuple[int, str]:
        """Start behind fillers and requests to remember or forget, with the request's action."""
        action = ""
        moved = True
        while moved:
            moved = False
            for words, meaning in ((REMEMBER, "add"), (FORGET, "forget"), (FILLERS, "")):
                for word in sorted(words, key=len, reverse=True):
                    if self.plain.startswith(word, start, end) and self._opener(word, start, end):
                        start += len(word)
                        action = meaning or action
                        moved = True
                        break
            while start < end and self.plain[start] in _MARKS:
                start += 1
        return start, action

    def _opener(self, word: str, start: int, end: int) -> bool:
        """Fillers are whole clauses or stand before a subject; 忘了带钥匙 is no request."""
        rest = self.plain[start + len(word) : end]
        if word in FORGET:
            return rest.startswith(("我", "关于", "掉我")) and start == self._first()
        if word in REMEMBER or not rest:
            return True
        if word in (
            "那个",
            "啊",
            "因为",
            "所以",
            "但是",
            "不过",
            "而且",
            "然后",
            "其实",
            "另外",
            "可是",
        ):
            return True
        return rest.startswith(("我", "本人", "咱", " "))

    def _first(self) -> int:
        return next((i for i, char in enumerate(self.plain) if char not in _MARKS), 0)

    def _forget_noun(self, start: int, end: int) -> bool:
        """忘记我的手机号: the attribute itself is to be forgotten."""
        clause = self.plain[start:end].removeprefix("关于").strip(_MARKS)
        noun = clause.removeprefix("我的").removeprefix("我")
        attribute = NOUNS.get(noun) or ASKED.get(noun)
        if attribute is None:
            return False
        self._add(start, end, noun, Finding(attribute, None, attribute), USER)
        return True

    def _nickname(self, start: int, end: int) -> bool:
        """叫我小李, 你叫我小李就行."""
        match = _CALLED.match(self.plain[start:end].strip(_MARKS))
        if match is None or match.group("name").startswith(_NO_NICKNAME):
            return False
        name = match.group("name")
        if not (match.group("enough").startswith(("就", "即")) or _NICKNAME.fullmatch(name)):
            return False
        at = self.original.find(name, start)
        name = name if at >= 0 else self.original[start + match.start("name") :][: len(name)]
        self._add(start, end, f"被称为{name}", Finding("nickname", name, "nickname"), USER)
        return True

    def _new_employer(self, start: int, end: int) -> bool:
        """现在在字节跳动 behind 换工作了."""
        clause = self.plain[start:end].strip(_MARKS)
        if not self.changed_job:
            self.changed_job = bool(_CHANGED_JOB.search(clause)) and "想" not in clause
            return False
        match = _AT.match(clause)
        if match is None or match.group(1).startswith(("家", "找", "外", "一")):
            return False
        findings, _ = read_predicate(f"在{match.group(1)}工作", f"在{match.group(1)}工作")
        for finding in findings[:1]:
            self._add(start, end, f"在{match.group(1)}工作", finding, USER)
        return bool(findings)

    def _subject(self, start: int, clause: str) -> tuple[int, str | None, str]:
        """(index behind the subject, its name or None, the attribute noun of 我的X)."""
        me = ME.match(clause)
        if me is None:
            person = self._person(clause)
            if person:
                self.leaning = start
                return start + 1, person, ""
            if self.open:
                self.leaning = start
                return start, self.subject, ""
            return self._third(start, clause)
        index = me.end()
        possessive = clause[index : index + 1] == "的"
        rest = clause[index + possessive :]
        for relation in sorted(RELATIONS, key=len, reverse=True):
            if rest.startswith(relation):
                after = rest[len(relation) :]
                if after[:1] in ("和", "跟", "与") and not possessive:
                    break
                return start + index + possessive, relation, ""
        if possessive:
            noun = next(
                (noun for noun in sorted(NOUNS, key=len, reverse=True) if rest.startswith(noun)), ""
            )
            return start + index + 1, USER, noun or "*"
        return start + index, USER, ""

    def _person(self, clause: str) -> str:
        """Whom 他 means in 他负责数据部门: the one whom the clause before names."""
        if clause[:1] not in ("他", "她") or self.context.before is None:
            return ""
        findings, _ = read_predicate(clause[1:], clause[1:])
        if not any(finding.attribute for finding in findings) and not states_relation(clause[1:]):
            return ""
        name, role = person_of(self.context.before)
        return "" if role in (FEMALE if clause[0] == "他" else MALE) else name

    def _third(self, start: int, clause: str) -> tuple[int, str | None, str]:
        """小王住在上海: a name of two or three characters before a verb of the rules."""
        match = re.match(
            r"([\u4e00-\u9fff]{2,3}?)(?=住在|搬到|来自|在.{2,10}工作|今年\d|是.{2,12}的)", clause
        )
        if match and not match.group(1).startswith(NO_NAME):
            return start, match.group(1), ""
        return start, None, ""

    def _is_noise(self, clause: str) -> bool:
        """Whether a clause without a subject is a command or no statement about the user."""
        if clause.startswith(COMMANDS):
            return True
        findings, _ = read_predicate(clause, clause)
        return not any(f.attribute for f in findings) and not clause.startswith("想")

    def _statement(
        self, start: int, end: int, subject_end: int, subject: str | None, noun: str
    ) -> None:
        lead = WHEN.match(self.plain[start:end])
        when = lead.group().strip(_MARKS) if lead and not noun and subject == USER else ""
        original = self.original[start : start + len(when)]
        body = when + self.plain[subject_end:end].strip(_MARKS)
        original += self.original[subject_end:end].strip(_MARKS)
        if not body:
            return
        if noun:
            self._possession(start, end, body, original, noun)
            return
        name = subject or USER
        if name != USER:
            self._other(start, end, body, original, name)
            return
        if _AT_PRESENT.sub("", body) in SMALL_TALK or body.startswith(
            ("想问", "想知道", "想请你", "希望你", "要你", "想让你")
        ):
            self.open = False
            return
        if self._continues(start, end, body, original):
            return
        findings, spoken = read_predicate(body, original)
        if not findings and (self.open and subject_end == start):
            self._append(end)
            return
        if not findings and len(body) < 3:
            return
        for finding in findings or [Finding(None, None, kind=kind_of(body))]:
            self._add(start, end, finding.memory or spoken, finding, USER)
        self.subject = USER
        self.open = True

    def _continues(self, start: int, end: int, body: str, original: str) -> bool:
        """特别是川菜 after 喜欢吃辣: the verb of the opinion before it."""
        match = re.match(r"(特别是|尤其是|特别|尤其|最喜欢的是|主要是|包括)(.+)", body)
        last = self.found[-1] if self.found else None
        if (
            not match
            or last is None
            or not self.open
            or last.attribute not in ("likes", "dislikes")
        ):
            return False
        if match.group(2).startswith(("喜欢", "爱", "讨厌", "不")):
            return False
        degree = match.group(1)[:2] if match.group(1)[:2] in ("特别", "尤其") else ""
        verb = "喜欢" if last.attribute == "likes" else "不喜欢"
        thing = original[match.start(2) :]
        finding = Finding(last.attribute, thing, f"opinion of {thing}", "preference",
                          negated=last.negated)  # fmt: skip
        self._add(start, end, f"{degree}{verb}{thing}", finding, USER)
        return True

    def _append(self, end: int) -> None:
        """A clause that states nothing by itself belongs to the statement before it."""
        last = self.found[-1]
        begin = self.context.message.find(last.source, self.span.start)
        source = self.context.message[begin : self.span.start + end]
        tail = source[len(last.source) :]
        self.found[-1] = last._replace(memory=last.memory + tail, source=source)

    def _possession(self, start: int, end: int, body: str, original: str, noun: str) -> None:
        """我的手机号是...: the noun names the attribute."""
        size = len(noun) if noun != "*" else 0
        match = re.match(
            r"(?:现在|目前)?(?:是|为|叫|在|:|改成了?|换成了?|变成了?|改为|换为)(.+)", body[size:]
        )
        favorite = re.match(r"最(?:喜欢|爱)的?(.{1,8}?)是(.+)", body)
        finding = Finding(None, None, kind=kind_of(body))
        if favorite:
            key = f"favorite {favorite.group(1)}"
            finding = Finding(key, favorite.group(2), key, "preference")
        elif match and size:
            attribute = NOUNS[noun]
            value = match.group(1).rstrip("了")
            named = attribute not in PARENT_ATTRIBUTES or (
                len(value) < 5 and "是" in body[size : size + 1]
            )
            if attribute == "phone" and not phone_number(value):
                named = False
            if named and not value.startswith(("很", "不", "非常", "太", "一个", "一名")):
                finding = Finding(attribute, value, attribute)
        if not match and not favorite and len(body) < 4:
            return
        self._add(start, end, original, finding, USER, possessed=True)
        self.subject = USER
        self.open = True

    def _other(self, start: int, end: int, body: str, original: str, name: str) -> None:
        """我老婆在西门子工作, 小王住在上海."""
        rest = body.removeprefix(name)
        attribute = NOUNS.get(name, "")
        named = re.match(r"(?:的名字)?(?:叫做?|名叫|是)([\u4e00-\u9fffA-Za-z·]{2,8})$", rest)
        if named and attribute in PARENT_ATTRIBUTES and not describes(rest):
            finding = Finding(attribute, named.group(1), attribute)
            self._add(start, end, original, finding, USER, possessed=True)
            return
        called = NAMED.match(rest) if name in RELATIONS else None
        whole = original if start != self.leaning else name + original
        if called:
            rest, name = rest[called.end() :], called.group(1)
        findings, _ = read_predicate(rest, rest)
        single = name in SINGLE_RELATIONS or name not in RELATIONS
        if not findings and len(rest) < 2:
            return
        for finding in findings[:1] or [Finding(None, None, kind=kind_of(rest))]:
            kept = finding if single else finding._replace(key="")
            self._add(start, end, whole, kept, name, possessed=name in RELATIONS)
        self.subject, self.open = name, True

    def _add(
        self, start: int, end: int, memory: str, finding: Finding, subject: str, *,
        possessed: bool = False,
    ) -> None:  # fmt: skip
        source = self.original[start:end].strip(_MARKS)
        base = self.span.start
        exact = self.context.message[base + start : base + end].strip(_MARKS)
        dated = finding.change or finding.kind == "episode" or "以来" in source or "从" in source
        valid = chinese_date_in(simplified(source), self.context.occurred_at) if dated else None
        memory = MINE.sub("", memory.strip(_MARKS)).replace("我们", "他们").replace("我", "自己")
        if not memory:
            return
        self.found.append(
            Fact(
                memory=memory, source=exact or source, action=self.action, kind=finding.kind,
                subject=subject, attribute=finding.attribute, key=finding.key,
                value=finding.value, negated=finding.negated,
                valid_from=valid if self.action == "add" else None, possessed=possessed,
                categories=tuple(categories_of(memory, finding.attribute)),
            )
        )  # fmt: skip
