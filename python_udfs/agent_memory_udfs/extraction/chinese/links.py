"""Entities and relations of a Chinese statement."""

from __future__ import annotations

import re

from ...characters import simplified
from ..shared.attributes import EDGES
from ..shared.graph import Graph
from ..shared.model import USER, Fact
from ..shared.roles import ANIMALS
from ..shared.script import half_width
from .relationships import (
    MUTUAL,
    NO_NAME_START,
    ROLE,
    ROLES,
    VERBS,
    is_name,
)
from .words import PLACE_ENDINGS, PLACES

_NAME = r"(?P<name>[\u4e00-\u9fffA-Za-z·][\u4e00-\u9fffA-Za-z· ]{0,19})"
_OWNER = r"(?P<owner>[\u4e00-\u9fffA-Za-z·][\u4e00-\u9fffA-Za-z· ]{0,19}?)"
_CALLED = re.compile(
    rf"(?P<role>{ROLE})(?:的名字)?(?P<link>名字叫|名字是|名叫|叫做?|是|:){_NAME}(?=[,。;]|$)"
)
_BEHIND = re.compile(rf"是{_OWNER}的(?P<role>{ROLE})(?=[,。;]|$)")
_TOGETHER = re.compile(
    rf"(?:和|跟|与){_NAME}?(?:都)?是(?:一?对)?(?:好|老)?(?P<role>{ROLE})(?=[,。;]|$)"
)
_OWNED = re.compile(
    rf"(?:有|养了?)(?:着|有)?(?:一?[个只条位匹]|[两三]只)?(?P<role>{ROLE}),?(?:名字)?(?:名叫"
    rf"|叫做?){_NAME}(?=[,。;]|$)"
    rf"|(?:有|养了?)(?:着|有)?(?:一?[个只条位匹])?(?:名叫|叫做?)(?P<name2>[\u4e00-\u9fffA-Za-z]"
    rf"{{1,10}})"
    rf"的(?P<role2>{ROLE})(?=[,。;]|$)"
)
_MARRIED = re.compile(rf"(?:和|跟|与){_OWNER}(?:结婚|领证|结了婚|成家)")
_HISTORY = re.compile(r"有(?P<name>[^,。;不没的]{2,12}?)(?:的)?病史(?=[,。;]|$)")
_REPORTS = re.compile(rf"(?:直接)?(?:向|跟|给){_OWNER}(?:直接)?汇报")
_FROM = re.compile(r"从(?P<name>[^,。;]{2,14}?)毕业(?:的|了)?(?=[,。;]|$)")
_LEAD = re.compile(
    r"(?:(?:现在|目前|如今|正在|主要|一直|平时|平常|周末|每天|每周|经常|常常|还|都|也|晚上"
    r"|早上|最近)"
    r"|(?:和|跟|与)[^,。;是]{1,6}?(?:一起)(?:去)?|(?:和|跟|与)(?:朋友|同事|同学|家人"
    r"|队友)们?(?:一起)?)*"
)
_POST = re.compile(r"在(?P<name>[^,。;的]{2,14}?)(?=负责|领导|带领|管理|主管|教|当|担任)")
_OBJECT = re.compile(r"[^,。;、!?]{1,20}")
_DEGREE = re.compile(r"特别|尤其")
_NEGATED = re.compile(r"^(?:.{0,6}?)(?:不(?!久|同)|没有|没|未(?!来|婚))")
_NO_POST = ("家", "外", "线", "这", "那", "一", "学校", "公司", "单位")


def chinese_links(fact: Fact, graph: Graph) -> bool:
    """Adds what the fact names and states; True where its predicate denies it."""
    return _Statement(fact, graph).read()


def states_relation(plain: str) -> bool:
    """Whether a predicate in simplified characters begins with a verb of the tables."""
    lead = _LEAD.match(plain)
    at = lead.end() if lead else 0
    if _REPORTS.match(plain) or any(pattern.match(plain, at) for pattern in (_HISTORY, _FROM)):
        return True
    return any(verb.match(plain, at) for verb, *_ in VERBS)


class _Statement:
    """A memory while its links are read; `plain` is simplified, `text` as it was written."""

    def __init__(self, fact: Fact, graph: Graph) -> None:
        self.fact = fact
        self.graph = graph
        self.text = fact.memory
        self.plain = simplified(half_width(fact.memory))
        self.rest = 0  # where the predicate begins

    def read(self) -> bool:
        named = self._identity()
        subject = "" if named else self._subject()
        body = self.plain[self.rest :]
        denied = bool(_NEGATED.match(body)) and self.fact.attribute is None
        if subject:
            self._attribute(subject)
            if denied and body.startswith("不"):
                self.rest, body = self.rest + 1, body[1:]
            if self.fact.attribute is None or self.fact.attribute == "marital_status":
                self._predicate(subject, body)
        return denied

    def _said(self, match: re.Match[str], group: str, base: int = 0) -> str:
        return self.text[base + match.start(group) : base + match.end(group)]

    def _identity(self) -> bool:
        """经理是王强, 老婆叫王芳: the name of one who has a role for the user."""
        match = _CALLED.match(self.plain)
        if match is None or not self._of_user():
            return False
        role = ROLES[match["role"]]
        likely = match["link"] == "是" or match["link"] == ":"
        plain = match["name"].strip()
        animal = role in ANIMALS and not likely and len(plain) < 7
        if not animal and not is_name(plain, likely=likely):
            return False
        name = self.graph.name(self._said(match, "name"), "animal" if role in ANIMALS else "person")
        self.graph.relate(name, f"{role}_of", USER)
        return bool(name)

    def _of_user(self) -> bool:
        """Whether a role noun at the beginning is the user's and nobody else's."""
        return self.fact.possessed or self.fact.subject == USER

    def _subject(self) -> str:
        """Whom the statement is about: "user", a name, or a role ("老婆")."""
        subject = simplified(self.fact.subject)
        if subject == USER:
            return USER
        if subject not in ROLES:
            subject = subject.rstrip("不也就都还")  # 李四不是...
            if not is_name(subject, likely=False):
                return ""
        if self.plain.startswith(subject):
            self.rest = len(subject)
            if subject not in ROLES:
                return self.graph.name(self.text[: self.rest], "person")
            if not self._of_user() or self.plain[self.rest : self.rest + 1] in ("的", "们"):
                return ""
            kind = "animal" if ROLES[subject] in ANIMALS else "person"
            name = self.graph.name(self.text[: self.rest], kind, ROLES[subject])
            self.graph.relate(name, f"{ROLES[subject]}_of", USER)
            return name
        match = re.match(rf"(?P<role>{ROLE}){re.escape(subject)}", self.plain)
        if match is None:
            return ""
        self.rest = match.end()
        role = ROLES[match["role"]]
        kind = "animal" if role in ANIMALS else "person"
        name = self.graph.name(self.text[match.end("role") : match.end()], kind)
        self.graph.relate(name, f"{role}_of", USER)
        return name

    def _attribute(self, subject: str) -> None:
        fact = self.fact
        if not fact.attribute or not fact.value or (subject == USER and not fact.key):
            return
        relation, kind = "", "other"
        if fact.attribute.startswith("favorite "):
            relation, kind = _FAVORITES.get(fact.attribute.split(" ", 1)[1], "favorite"), "topic"
        elif fact.attribute in EDGES:
            relation, kind = EDGES[fact.attribute]
        if not relation:
            return
        value = fact.value
        if relation in ("likes", "dislikes") and len(value) > 1 and value[0] in "吃喝喫飲饮":
            value = value[1:]
        if kind == "topic" and value in PLACES:
            kind = "place"
        if relation == "likes" and _DEGREE.search(self.plain[self.rest :][:6]):
            relation = "particularly_likes"
        if relation == "follows_diet" and value not in self.plain:
            value = next((word for word in ("全素", "纯素", "素") if word in self.plain), "")
        self.graph.relate(subject, relation, self.graph.name(value, kind))

    def _predicate(self, subject: str, body: str) -> None:
        base = self.rest
        lead = _LEAD.match(body)
        skip = lead.end() if lead else 0
        self._people(subject, body, base)
        if (post := _POST.match(body, skip)) and post["name"] not in PLACES:
            if not post["name"].startswith(_NO_POST) and not post["name"].endswith(PLACE_ENDINGS):
                name = self.graph.name(self._said(post, "name", base), "organization")
                self.graph.relate(subject, "works_at", name)
            skip = post.end()
        for pattern, relation in ((_HISTORY, "has_condition"), (_FROM, "graduated_from")):
            if match := pattern.match(body, skip):
                kind = "topic" if pattern is _HISTORY else "organization"
                name = self.graph.name(self._said(match, "name", base), kind)
                self.graph.relate(subject, relation, name)
        for verb, relation, wanted, kind in VERBS:
            if match := verb.match(body, skip):
                self._object(subject, relation, wanted, kind, base + match.end())
                return

    def _object(self, subject: str, relation: str, wanted: str, kind: str, start: int) -> None:
        match = _OBJECT.match(self.plain, start)
        if match is None:
            return
        plain = re.sub(r"(?:写代码|的工作|工作|了|的|着)+$", "", match.group()).strip()
        if wanted == "name" and not is_name(plain, likely=True):
            return
        if wanted == "place":
            self._places(subject, relation, plain, start)
            return
        if relation in ("teaches", "learns") and plain.endswith(("语", "文")):
            kind = "language"
        if (
            not plain
            or plain.startswith(NO_NAME_START)
            or re.search(r"的时候|不|没|如何|怎么", plain)
        ):
            return
        name = self.graph.name(self.text[start : start + len(plain)], kind)
        self.graph.relate(subject, relation, name)

    def _places(self, subject: str, relation: str, plain: str, start: int) -> None:
        """上海和日本."""
        for match in re.finditer(r"[^和跟与]+", plain):
            if match.group() in PLACES:
                place = self.text[start + match.start() : start + match.end()]
                self.graph.relate(subject, relation, self.graph.name(place, "place"))

    def _people(self, subject: str, body: str, base: int) -> None:
        """是张三的导师, 和张三是同事, 有一只狗叫旺财, 和王芳结婚了, 向王强汇报."""
        if (match := _BEHIND.match(body)) and is_name(match["owner"], likely=False):
            owner = self.graph.name(self._said(match, "owner", base), "person")
            self.graph.relate(subject, f"{ROLES[match['role']]}_of", owner)
        elif (match := _TOGETHER.match(body)) and is_name(match["name"].removesuffix("都"),
                                                          likely=True):  # fmt: skip
            role = ROLES[match["role"]]
            name = self.graph.name(self._said(match, "name", base).removesuffix("都"), "person")
            if role in MUTUAL:
                self.graph.relate(name, f"{role}_of", subject)
        elif match := _OWNED.match(body):
            second = "2" if match["role2"] else ""
            role = ROLES[match[f"role{second}"]]
            animal = role in ANIMALS
            if animal or is_name(match[f"name{second}"], likely=False):
                name = self._said(match, f"name{second}", base)
                name = self.graph.name(name, "animal" if animal else "person")
                self.graph.relate(name, f"{role}_of", subject)
        elif match := _MARRIED.match(body):
            if is_name(match["owner"], likely=True):
                name = self.graph.name(self._said(match, "owner", base), "person")
                self.graph.relate(name, "spouse_of", subject)
        elif (match := _REPORTS.match(body)) and is_name(match["owner"], likely=True):
            name = self.graph.name(self._said(match, "owner", base), "person")
            self.graph.relate(subject, "reports_to", name)


_FAVORITES = {
    noun: f"favorite_{english}"
    for noun, english in {
        "颜色": "color", "食物": "food", "菜": "dish", "水果": "fruit", "电影": "movie",
        "书": "book", "歌": "song", "运动": "sport", "城市": "city", "动物": "animal",
        "季节": "season", "饮料": "drink", "歌手": "singer", "音乐": "music", "演员": "actor",
        "游戏": "game", "国家": "country", "作家": "writer", "数字": "number", "花": "flower",
    }.items()
}  # fmt: skip
