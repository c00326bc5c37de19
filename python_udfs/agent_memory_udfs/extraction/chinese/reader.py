"""Statements of a Chinese sentence. The language, and mostly the wording, stays as it is.

A sentence is cut into clauses; each has a subject (`people`), and says, asks, orders or supposes
(`moods`). A clause without a subject has that of the one before it, or is the speaker's where only
they can be meant (`speaks_of_oneself`).
"""

from __future__ import annotations

import re

from ..shared.context import Context
from ..shared.model import USER, Ending, Fact, Finding, Span
from .answers import as_answer, of_whom_asked
from .changes import changed, ended, is_amount, is_changed_noun, noun_stated
from .clauses import MARKS, clauses_of, opened, particles
from .continued import Continued
from .corrections import meant_instead, rather, renamed, takes_back
from .for_a_day import is_for_a_day
from .forgetting import to_forget
from .forms import birthday, called, changes_job, filled_in, is_blank, new_employer
from .granted import granted
from .instructions import is_instruction
from .lasting import is_lasting
from .listed import named_in, one_by_one, plainly, with_items
from .moods import (
    FICTION,
    LEAVES_FICTION,
    SUPPOSED,
    asks_about_before,
    asks_about_itself,
    is_assent,
    is_question,
    is_reply,
    left_out,
    quoted_from,
)
from .patterns import (
    ASKED,
    fact_before_question,
    introduced,
    is_too_short,
    kind_of,
    liked_first,
    presupposed,
)
from .people import OWN, Subject, subject_of
from .quantities import counted, in_frame
from .slots import read_predicate
from .telegrams import telegram
from .times import leading
from .weight import Weight
from .words import NOUNS, PLACES, SMALL_TALK, TASKS
from .writing import AWAY, OF_THEIRS, ONESELF, PLACE_KEYS, RELATION, ending_told

_MAX_SENTENCE = 400
_SLIPS = 5  # statements of a message that the next one may correct
_MATTER = re.compile(
    r"(?:的(?:全部|所有)?(?:记忆|信息|资料|内容|记录|事情?)|这件事情?|这个?事情?|这一?点"
    r"|这回事|的事情?)+$"
)
# 不怕不怕, 加油加油: said twice to the listener, before what is stated.
_HUSHED = re.compile(r"(?P<word>[\u4e00-\u9fff]{2})(?P=word)(?!我?(?:的|地|了))")
# A noun phrase alone: 大学时的感情.
_NO_PREDICATE = re.compile(r"[^,是有在了]{1,6}(?:时|时候|期间|时期)的[\u4e00-\u9fff]{2,4}$")
# 我现在的住址, 我开的车, 我常用的邮箱
_AT_LENGTH = re.compile(
    r"^(?:(?:现在|目前|如今|平时|日常|常)*[用开骑戴]的(?=[^是])|(?:现在|目前|如今|已经|最近)+的?)(?=.{3})"
)
_AT_PRESENT = re.compile(r"^(?:今天|今晚|现在|刚才|刚刚|真的)+")
# A clause that only says when: the next one belongs to it.
_WHILE = re.compile(
    r"(?!(?:那|这)?(?:都|已经)?是)(?:.{2,}(?:的?时候|以后|之后|之前|以前|期间|以来|那[年天])|[^,]{3,}(?:(?<!小)时|[后前]))$"
)
_KANA = re.compile(r"[\u3040-\u30ff\uac00-\ud7af]")
_OF_MINE = re.compile(
    r"(?P<what>(?:\d{1,2}|[一二三四五六七八九十]{1,3})岁|[^,的]{1,6}(?:一直|总是|总|很|不|太"
    r"|比较|特别|非常|从小)[^,]{1,12})的我$"
)
_OWN_NOUN = re.compile(OF_THEIRS)
_MENTIONED = re.compile(
    rf"(?:我(?:的|家)?(?={RELATION})|(?=(?:{OWN})(?!节|们)))({RELATION})(?![们的])"
)
# 医生说我血糖高 tells of the speaker; 医生说我该少吃盐 is advice.
_FOUND_BY_DOCTOR = re.compile(
    r"(?:我的?)?(?:主治|家庭|心理|中)?(?:医生|大夫|医师|牙医|护士|医院|体检(?:报告|结果)?|检查(?:报告|结果)?|化验(?:单|结果)?)"
    r"(?:都|也|刚刚?|今天|昨天|上次|最近|跟我|对我|告诉我?)*(?:说|查出来?|检查出来?|诊断出?|发现|显示|确诊|告诉)(?:了|说)?[,:]?"
    r"(?=我(?!们|应?该|要|得|需要|不能|不要|可以|必须|最好|没事|尽量))"
)
# 把我住在北京翻译成英文
_TO_BE_PUT = re.compile(
    r"(?<!我)把.{2,60}?(?:翻译|译成|润色|改写|翻成)(?!完|好|了|成了)"
    r"|(?<!我)将(?!来|要|会|近).{2,60}?(?:翻译成|译成|改写成|翻成)(?!了)"
)
_GIVEN_UP_FIRST = re.compile(
    r"(?P<what>(?![这那你他她它什怎])[^,我你您]{2,12})我(?P<verb>(?:已经|刚刚?|昨天|上周|前天|都|也)*"
    r"(?:(?:退|卖|扔|送人|取消|停|戒|辞|捐|注销|还清?|退订|退掉|卖掉|扔掉)(?:掉)?|[看读追学玩打听]完)了"
    r"|(?P<no>不(?:再)?[学吃喝玩去练看做打用养读上弹跳画写抽追听])了)"
)
_NOT_GONE_TO = re.compile(r"(?P<what>[\u4e00-\u9fff]{2,5})我?(?P<verb>(?P<no>不(?:再)?去)了)")
_TASTES = ("likes", "dislikes", "eats", "drinks")


def chinese_facts(span: Span, mark: str, context: Context) -> list[Fact]:
    """Facts of one sentence; `mark` is its terminator. Empty for what is not worth keeping."""
    if len(span.text) > _MAX_SENTENCE or _KANA.search(span.text):
        return []
    heading = _ABOUT_ME.match(span.text) if context.alone else None
    text = span.text[heading.end() :] if heading else span.text
    parts = telegram(text) if context.alone and not context.question and "?" not in mark else []
    if parts or heading:
        found = [
            fact
            for each in parts or [text]
            for fact in _by_itself(each, context.occurred_at, alone=True)
        ]
        if found:
            return [fact._replace(source=span.text) for fact in found]
    if context.stated is not None and (meant := _corrected(span, context)):
        return meant
    called = renamed(span.text)
    if plain := rather(span.text) or called:
        found = _by_itself(plain, context.occurred_at)
        if any(fact.key for fact in found) or called:
            return [fact._replace(source=span.text) for fact in found]
    if span.text in context.fields:
        return []
    if in_list := _listed(span, context):
        return in_list
    if apposed := _APPOSED.match(span.text):
        inserted = "" if apposed["aside"] else f"（{apposed['what']}）"
        told = f"{apposed['who']}{inserted}{apposed['rest']}"
        return [fact._replace(source=span.text) for fact in _by_itself(told, context.occurred_at)]
    if context.alone and (told := of_whom_asked(span.text, context.question)):
        found = _by_itself(told, context.occurred_at)
        return [fact._replace(source=span.text) for fact in found]
    found = _Reader(span, mark, context).facts()
    if context.alone and context.question and "?" not in mark:
        answered = _answered(span, context)
        better = _kept(answered) > _kept(found) or (
            _kept(answered) == _kept(found)
            and any(fact.key for fact in answered)
            and not any(fact.key for fact in found)
        )
        return answered if better else found
    return found


# 关于我：34岁，护士: a heading before what one tells of oneself.
_ABOUT_ME = re.compile(
    r"(?:先|再)?(?:简单)?(?:关于我(?:自己)?|我的(?:基本)?(?:情况|信息|资料|背景)|个人(?:基本)?(?:情况|信息|资料|简介|背景)|(?:自我)?介绍(?:一下|下)?(?:我?自己)?"
    r"|基本(?:情况|信息)|背景(?:信息|情况)?|说(?:一下|下)(?:我的)?情况)[:：](?=.{2})"
)
# 我的猫，豆包，有糖尿病; 我老板，一个退伍军人，最讨厌迟到: who is inserted is whom it is about.
_APPOSED = re.compile(
    rf"(?P<who>我(?:的|家的?)?(?:{RELATION}|{OF_THEIRS}|车|房子))[,，]"
    r"(?P<what>一[个位名辆只条台把部匹头间套][^,，我]{2,10}|愿[^,，我]{2,8}|\d{1,3}岁"
    r"|(?![很不在有是了太真都也会要能今明昨又没还从最就才哈嘿嗯唉])(?!.{1,2}了)[\u4e00-\u9fff]{2,3}"
    r"|(?P<aside>顺便说一下|顺便一提|说起来|你知道的|怎么说呢))[,，]"
    r"(?P<rest>(?!我|而且|所以|但)[^?？]{2,60})$"
)


def _listed(span: Span, context: Context) -> list[Fact]:
    """Facts of a list behind its heading, or of a sentence without what is inserted; [] where it
    is neither."""
    listed, items = with_items(span.text, context.message, span.end)
    parts = plainly(span.text) or one_by_one(listed or span.text)
    named = named_in(listed or span.text) if parts else []
    found: list[Fact] = []
    for place, each in enumerate(parts):
        read = _by_itself(each, context.occurred_at, alone=True)
        if not _kept(read) and len(named) == len(parts):
            read = _by_itself(named[place], context.occurred_at, alone=True) or read
        found.extend(read)
    if not _kept(found):
        return []
    context.fields.update(items)
    return [fact._replace(source=span.text) for fact in found]


def _kept(found: list[Fact]) -> int:
    return sum(not fact.reason for fact in found)


def _corrected(span: Span, context: Context) -> list[Fact]:
    """Facts of 不是小雨，是小语: the statement before with what was meant."""
    text = f"*{span.text}" if context.message.lstrip().startswith("*") else span.text
    slips = context.slips[-1:] if span.start else context.slips  # of the message before
    for stated in reversed(slips):
        if told := meant_instead(text, stated.source, stated.value or ""):
            break
    else:
        return []
    inner = Context(told, context.occurred_at)
    found = _Reader(Span(told, 0, len(told)), "", inner).facts()[:1]
    context.stated = inner.stated or stated
    slip = (re.sub(r"(\W)", r"\\\1", stated.memory) + "$",)
    return [
        fact._replace(
            source=span.text,
            ending=(fact.ending or Ending())._replace(
                exact=(fact.ending.exact if fact.ending else ()) + slip
            ),
        )
        for fact in found
    ]


def _answered(span: Span, context: Context) -> list[Fact]:
    """Facts of a short answer to what the assistant asked: 小明 to 你叫什么名字?"""
    told = as_answer(span.text, context.question)
    if not told:
        return []
    return [fact._replace(source=span.text) for fact in _by_itself(told, context.occurred_at)]


def _by_itself(said: str, occurred_at: str | None, *, alone: bool = False) -> list[Fact]:
    """Facts of a sentence that was put into words, read as a message of its own; `alone` as one of
    a few words."""
    context = Context(said, occurred_at)
    context.alone = alone
    return _Reader(Span(said, 0, len(said)), "", context).facts()


# 客户在深圳, 预算二十万: what follows is of the customer.
_OF_ANOTHER = re.compile(
    r"(?:(?:新来的?|来的|隔壁|对面|楼上|楼下|合租|相亲|前|以前的|我们?组)的?){0,2}.{0,3}?"
    r"(?:客户|甲方|病人|患者|经理|教练|司机|保姆|导师|老师|同桌|同事|同学|室友|房东|老板|老太太"
    r"|大爷|阿姨|邻居|女生|男生|对象|候选人|主角|学生|实习生|朋友|新人|对方)"
    r"(?!们?[都也]?[让叫给说建推帮])."
)

_EXAMPLE = re.compile(
    r"\W{0,3}(?:例如|造句|例句|比如说?|比方说?|打个比方|举个例子|举例)[,:]?(?:如果)?(?=我)"
)
_NO_MORE_CALLED = re.compile("(?:别|不要|不用)再?(?:叫|喊|称呼)我|我(?:已经)?改名")


class _Reader(Continued):
    """Reads one sentence clause by clause."""

    def facts(self) -> list[Fact]:
        if self.told.is_reply is None:
            self.told.is_reply = is_reply(self.plain)
        if self._is_framed() or self._is_supposed() or self._is_example():
            return []
        if matter := to_forget(self.plain.strip(MARKS)):
            return self._forgotten(matter)
        if is_instruction(self.plain.strip(MARKS)) and not self.asked:
            if not self._nickname(0, len(self.plain)) and not self._renamed():
                self._instruct()
            return self.found
        end = quoted_from(self.plain)
        cuts = clauses_of(self.plain[:end])
        pending = -1
        for start, stop in cuts:
            if _WHILE.search(self.plain[start:stop]) and "我" not in self.plain[start : start + 2]:
                pending = start if pending < 0 else pending
                continue
            if self._is_task(start, stop):
                self.context.task = True
                break
            if SUPPOSED.search(self.plain[start:stop]):
                break
            if _TO_BE_PUT.search(self.plain, start, stop):
                self._leave()
                continue
            self._mention(start, stop)
            if self._took_back(start, stop):
                continue
            self._clause(start, stop, pending, asked=self.asked and stop == len(self.plain))
            pending = -1
        self.told.topic, self.told.met = self.topic, self.met
        if is_for_a_day(self.plain.strip(MARKS)):
            self.found = [fact._replace(ending=None) for fact in self.found]
        said = [fact for fact in self.found if fact.action == "add" and not fact.reason]
        if said:
            before = self.context.slips if self.span.start else ()
            self.context.slips = (*before, *said)[-_SLIPS:]
        return self.found

    def _took_back(self, start: int, end: int) -> bool:
        """Reads the clause as what was meant by the one before: 不对，是小语."""
        clause = self.plain[start:end].strip(MARKS)
        last = self.found[-1] if self.found else None
        if last is None or last.action != "add":
            return False
        if takes_back(clause) or (re.match(r"不是.", clause) and clause[2:] in last.source):
            self.slip = clause
            return True
        slip, self.slip = self.slip, ""
        if not slip:
            return False
        said = self.original[start:end].strip(MARKS)
        told = meant_instead(f"{slip},{said}", last.source, last.value or "")
        if not told:
            return False
        meant = _by_itself(told, self.context.occurred_at)[:1]
        if not meant:
            return False
        self.found[-1:] = [fact._replace(source=last.source) for fact in meant]
        return True

    def _forgotten(self, matter: str) -> list[Fact]:
        """What is to be forgotten, read as 忘记 with it."""
        found = _by_itself(f"忘记{matter}", self.context.occurred_at)
        plain = matter.removeprefix("我").removeprefix("的")
        named = Fact(plain, "", action="forget", subject="", categories=("misc",))
        return [fact._replace(source=self.span.text) for fact in found or [named]]

    def _granted(self, clause: str) -> bool:
        """Reads what the question tells on the way, see granted()."""
        told = list(granted(clause))
        for said in told:
            found = _by_itself(said, self.context.occurred_at)
            self.found += [fact._replace(source=clause) for fact in found]
        return bool(told)

    def _mention(self, start: int, end: int) -> None:
        """Keeps whom 他 may mean: the one of the speaker's people whom a clause names last."""
        if self.plain[start : start + 1] in "他她它":
            return
        named = set(_MENTIONED.findall(self.plain, start, end))
        if named:
            self.told.mentioned = named.pop() if len(named) == 1 else ""

    def _is_framed(self) -> bool:
        """Whether the sentence belongs to a story or a game, which lasts until it is left."""
        if LEAVES_FICTION.search(self.plain):
            self.told.fiction = False
            return False
        self.told.fiction = self.told.fiction or FICTION.search(self.plain) is not None
        return self.told.fiction

    def _is_supposed(self) -> bool:
        """Whether the sentence begins with 如果: not 我喜欢科幻片，如果你也喜欢..."""
        supposed = SUPPOSED.search(self.plain[:14])
        return supposed is not None and "," not in self.plain[2 : supposed.start()]

    def _is_example(self) -> bool:
        """Whether a message begins with an example, of which nothing was said before."""
        return self.span.start == 0 and _EXAMPLE.match(self.plain) is not None

    def _instruct(self) -> None:
        text = self.original.strip(MARKS)
        self.found.append(
            Fact(
                memory=text,
                source=text,
                kind="instruction",
                attribute="instruction",
                categories=("user_preferences",),
            )
        )

    def _is_task(self, start: int, end: int) -> bool:
        clause = self.plain[start:end]
        if "我" in clause[:1] and not clause.startswith(("我想让你", "我要你")):
            return False
        material = ":" in clause or any(
            word in clause for word in ("以下", "下面", "这段", "这句", "这篇")
        )
        return material and any(word in clause[:12] for word in TASKS)

    def _clause(self, start: int, end: int, pending: int, *, asked: bool) -> None:
        start, action = opened(self.plain, start, end)
        self.action = action or self.action
        said = self.plain[start:end].strip(MARKS)
        if asks_about_before(said) and self.found:
            last = self.found[-1]
            self.found[-1] = Fact(memory=last.memory, source=last.source, reason="question")
        if self.action == "add" and (asks_about_itself(said) or asks_about_before(said)):
            self._leave()
            return
        end = particles(self.plain, start, end)
        if (hushed := _HUSHED.match(self.plain, start, end)) and end - hushed.end() > 3:
            start = hushed.end()
        if self.action == "forget":
            end -= self.plain[end - 1 : end] in ("吗", "么")
            if matter := _MATTER.search(self.plain, start, end):
                end = matter.start()
            if self._forget_noun(start, end):
                return
        clause = self.plain[start:end]
        if not clause.strip(MARKS):
            return
        if self.action != "forget" and (asked or is_question(clause)):
            if self.action == "add" and self._granted(clause):
                return
            end = fact_before_question(self.plain, start, end) if self.action == "add" else start
            clause = self.plain[start:end]
            if not clause:
                self._leave()
                return
        if self.action == "add" and (self._nickname(start, end) or self._new_employer(start, end)):
            return
        if self.action == "add":
            plain, text = self._stripped(start, end)
            if self._noted(start, end, birthday(plain, self.context.occurred_at)):
                return
            if self._noted(start, end, filled_in(plain, text), possessed=True):
                self._stay(ONESELF, -1)
                return
            if is_blank(plain):
                self._leave()
                return
            if found := _FOUND_BY_DOCTOR.match(self.plain, start, end):
                start = found.end()
                clause = self.plain[start:end]
        if mine := _OF_MINE.match(clause):
            end = start + mine.end("what")
            self._self(start, start, end, Subject("me", "", start))
            return
        if self._liked_first(start, end) or self._given_up_first(start, end):
            return
        at = leading(self.plain, start, end)
        subject = subject_of(self.plain, at, end, self.told.known)
        at += subject.before
        start = start if pending < 0 else pending
        self._statement(start, at, end, subject)

    def _forget_noun(self, start: int, end: int) -> bool:
        """忘记我的手机号: the attribute itself is to be forgotten."""
        clause = (
            self.plain[start:end].strip(MARKS).removeprefix("掉").removeprefix("关于").strip(MARKS)
        )
        noun = clause.removeprefix("我的").removeprefix("我")
        attribute = NOUNS.get(noun) or ASKED.get(noun)
        if attribute:
            self._add(start, end, noun, Finding(attribute, None, attribute), USER)
            return True
        animal = re.fullmatch(r"养?(?:了|着)?(?:一[只条个])?(猫|狗|宠物)", noun)
        if animal is None:
            return False
        self._add(start, end, animal[1], Finding("pets", None, f"has {animal[1]}"), USER)
        return True

    def _nickname(self, start: int, end: int) -> bool:
        """叫我小李, 你叫我小李就行."""
        return self._noted(start, end, called(*self._stripped(start, end)))

    def _renamed(self) -> bool:
        """别叫我阿杰了, 叫我杰哥; 以后叫我张晓梅吧, 我改名了."""
        cuts = clauses_of(self.plain)
        if len(cuts) < 2 or not _NO_MORE_CALLED.search(self.plain):
            return False
        if not any(self._nickname(*cut) for cut in cuts):
            return False
        if "改名" in self.plain:
            name = self.found[-1].value or ""
            named = Finding("name", name, "name", memory=f"叫{name}", change=True)
            self.found[-1:] = []
            self._noted(0, len(self.plain), [named])
        return True

    def _new_employer(self, start: int, end: int) -> bool:
        """现在在字节跳动 behind 换工作了."""
        clause = self.plain[start:end].strip(MARKS)
        if not self.changed_job:
            self.changed_job = changes_job(clause)
            return False
        return self._noted(start, end, new_employer(*self._stripped(start, end)))

    def _liked_first(self, start: int, end: int) -> bool:
        """抹茶我喜欢: what is liked stands before who likes it."""
        turned = liked_first(self.plain[start:end], self.original[start:end])
        if turned is None:
            return False
        plain, original = turned
        findings, spoken = read_predicate(plain, original)
        for finding in findings:
            self._add(start, end, finding.memory or spoken, finding, USER)
        self._stay(ONESELF)
        return bool(findings)

    def _given_up_first(self, start: int, end: int) -> bool:
        """三亚的酒店我退了: what is given up stands before who gives it up."""
        match = _GIVEN_UP_FIRST.fullmatch(self.plain[start:end].strip(MARKS))
        if match is None:
            match = _NOT_GONE_TO.fullmatch(self.plain[start:end].strip(MARKS))
            match = match if match and match["what"] in PLACES else None
        if match is None:
            return False
        begin = self.plain.index(match["what"], start)
        what = self.original[begin : begin + len(match["what"])]
        body = (
            f"{match['no']}{match['what']}了"
            if match["no"]
            else f"把{match['what']}{match['verb']}"
        )
        change = ended(body)
        finding = change or Finding(None, None, kind="episode")
        memory = f"{what}{match['verb']}"
        self._add(start, end, memory, finding, USER, ending=ending_told(body))
        self._stay(ONESELF)
        return True

    def _statement(self, start: int, at: int, end: int, subject: Subject) -> None:
        if self._of_met(start, end, subject):
            return
        before = len(self.found)
        self._stated(start, at, end, subject)
        self._meet(self.plain[subject.end or at : end], told=len(self.found) > before)

    def _stated(self, start: int, at: int, end: int, subject: Subject) -> None:
        if subject.kind == "":
            if _OF_ANOTHER.match(self.plain[at:end]):
                self.of_another = True
            elif self.of_another and self.topic.kind == "":
                self._leave()
                return
            if not self._is_mine(at, end):
                self._continued(start, at, end)
            return
        self.of_another = False
        self.tails = self.tails if subject.kind == "other" else -1
        if subject.kind == "they":
            self._they(start, end, subject)
        elif subject.kind == "you":
            self._leave()
        elif subject.kind == "me":
            self._self(start, at, end, subject)
        elif subject.kind == "mine":
            self._possession(start, at, end, subject)
        else:
            self._person(start, at, end, subject)

    def _says_little(self, start: int, at: int, end: int, said: int) -> bool:
        """Whether a message says no more than one such clause; with 我 in front, only this one."""
        if said == at:
            return self._is_terse(self.plain[start:end], start)
        around = self.plain[:at] + self.plain[end:]
        return not around.strip(MARKS) and self._is_terse(self.plain[said:end], 0)

    def _self(self, start: int, at: int, end: int, subject: Subject) -> None:
        body, said = self._joined(start, at, end, subject.end)
        if not body:
            return
        if (pet := introduced(self.plain[subject.end : end])) is not None:
            self._introduce(start, end, body, said, pet)
            return
        findings, spoken = read_predicate(body, said)
        away = self.found and AWAY.search(self.plain[:start])
        if away and findings and findings[0].key in PLACE_KEYS:
            self.tails = 1  # 要去日本出差一周, 住大阪
            self._tail(start, end)
            return
        predicate = self.plain[subject.end : end].strip(MARKS)
        bare = _AT_PRESENT.sub("", predicate)
        stated = any(finding.attribute for finding in findings)
        lasting = is_lasting(bare) or is_lasting(predicate)
        lasting = lasting or (at > start and is_lasting(self.plain[start:end].strip(MARKS)))
        terse = not lasting and self._says_little(start, at, end, subject.end)
        lasting = lasting or terse
        reason = "" if lasting else left_out(bare) or ("empty" if _NO_PREDICATE.match(bare) else "")
        is_intent = self.told.is_reply and not lasting and is_assent(bare)
        reason = reason or ("assent" if is_intent else "")
        dated = self.plain[start:at].strip(MARKS)
        if reason == "momentary" and dated and not _AT_PRESENT.match(dated):
            reason = ""
        if (
            stated
            and reason != "addressed"
            and (reason != "chosen" or findings[0].attribute not in _TASTES)
        ):
            reason = ""
        short = not (findings or lasting) and is_too_short(bare) and not ending_told(bare)
        if bare in SMALL_TALK or reason or short:
            if relation := presupposed(predicate):
                self._add(start, end, f"有{relation}", Finding(None, None), USER)
            elif reason:
                self._leave_out(start, end, said, reason)
            self._leave() if reason in ("addressed", "task") else self._stay(ONESELF, -1)
            self._leave_to_them(body)
            return
        bare_body = _AT_LENGTH.sub("", body)
        noun = _OWN_NOUN.match(bare_body)
        named = noun.group() if noun else ""
        known = noun or is_amount(bare_body) or is_changed_noun(bare_body)
        if not stated and known and (told := noun_stated(bare_body, named)):
            findings = [told]
        if change := changed(body, said) or (None if stated else ended(body)):
            findings, spoken = [change], change.memory or said
        ending = ending_told(body)
        key, value = ("", "") if findings else counted(body)
        if not key and not any(f.key for f in findings) and (frame := in_frame(body, "")):
            ending = (ending or Ending())._replace(sole=(*(ending or Ending()).sole, frame))
        for finding in findings or [Finding(None, value or None, key, kind=kind_of(body))]:
            self._add(
                start, end, finding.memory or spoken, finding, USER, ending=ending,
                weight=Weight.NONE if terse else Weight.FULL,
            )  # fmt: skip
            self.changed_job |= finding.attribute == "employer" and finding.negated
        self._stay(ONESELF)
        self._leave_to_them(body)
