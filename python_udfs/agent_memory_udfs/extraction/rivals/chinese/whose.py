"""Whom a sentence and a memory are about."""

from __future__ import annotations

import re
from functools import lru_cache

from ...chinese.relationships import ROLES
from ...shared.roles import FEMALE, MALE
from .endings import PARTED
from .words import AGENT, NAMED, PEOPLE, PERSON, SURNAMES

# 我同事说他再也不吃臭豆腐了
_SAYS_OF_THEMSELVES = re.compile(
    r"(?:我们?|咱们?)?(?:的|有个|一个)*(?P<who>同事|朋友|室友|舍友|邻居|老板|领导|老师|同学|闺蜜|哥们|客户|学生)"
    r"[^,]{0,4}说(?:他|她|自己)"
)


_OF_WORK = re.compile(
    "(?:^|,)我?们?(?P<whose>公司|单位|学校|工作)的?(?:邮箱|手机号?|电话|电脑|号码|座机|宽带|网络)"
)
_NEXT_DOOR = re.compile("隔壁|对门|对面|楼[上下]|邻居|别人|人家")
# 带孙子 is about no grandson.
_ABOUT = re.compile(rf"(?<![带接陪看抱哄养生顾催骂跟见约教帮]){PERSON.pattern}")
_FRIEND = re.compile(r".{0,4}(?:朋友|闺蜜|兄弟|哥们|死党|搭档)[是叫](?P<who>.{1,6})$")
_CHILDREN = frozenset(("孩子", "儿子", "女儿", "宝宝", "娃"))
_OF_A_CHILD = r"^.{0,8}(?:小名|乳名|班主任|幼儿园|兴趣班|校服|奶粉|尿不湿|辅食|校车|补习班)"


class Subjects:
    """Whom a sentence speaks of."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.of_work = _OF_WORK.search(text)
        self.people = {
            match.group().lstrip("我")
            for match in _ABOUT.finditer(_TITLED.sub("", AGENT.sub("", text)))
        }
        next_door, pointed = _NEXT_DOOR.match(text), _POINTED.match(text)
        self.next_door = next_door.group() if next_door else ""
        self.pointed = pointed["who"] if pointed else ""
        self.handed_over = _HANDED_OVER.search(text) is not None
        another = _SAYS_OF_THEMSELVES.match(text)
        self.another = another["who"] if another else ""
        self.of_a_child = re.search(_OF_A_CHILD, text) is not None
        named = NAMED.match(text)
        somebody = self.handed_over or AGENT.match(text) or _IS_SOMEBODY.search(text)
        self.of_named = named.group() if named and not somebody else ""

    def are_elsewhere(self, held: str) -> bool:
        """Whether the sentence is of the neighbours, the office or somebody named otherwise."""
        return bool(
            self._is_next_door_or_at_work(held)
            or (self.of_named and self.of_named not in held)
            or (self.pointed and not _people_of(held))
        )

    def _is_next_door_or_at_work(self, held: str) -> bool:
        """Whether the sentence is of the neighbours or the office, and the memory isn't."""
        return bool(
            (self.next_door and self.next_door not in held)
            or (self.of_work and self.of_work["whose"] not in held)
        )

    def may_have(self, held: str) -> bool:
        """Whether a memory may be about one of them."""
        if self._is_next_door_or_at_work(held):
            return False
        named = _people_of(held) if _people_of(held.partition(",")[0]) else frozenset()
        friend = _FRIEND.match(held)
        if friend and len(friend["who"]) > 1 and friend["who"] in self.text:
            return PARTED.search(self.text) is not None
        if self.of_named and self.of_named not in held:
            return False
        child = any(each in held for each in _CHILDREN)
        others = [person for person in self.people if not (child and person in _CHILDREN)]
        if child and any({*self.people, each} >= {"儿子", "女儿"} for each in named):
            return False
        if not self.handed_over and any(person not in held for person in others):
            return False
        if self.pointed and not (named and _may_be(self.pointed, named)):
            return False
        if named and named <= _CHILDREN and self.of_a_child:
            return "我" not in self.text
        if any(match.group() in self.text for match in NAMED.finditer(held)):
            return True  # 小乐七个月了 of 儿子小乐四个月大
        if named and not any(person in self.text for person in named):
            return self.text[0] in "他她它" or (
                "我" not in self.text and len(held) > 3 and held[-2:] in self.text
            )
        return True

    def is_of_another(self, held: str) -> bool:
        """Whether somebody tells it of themselves, of whom a memory says nothing."""
        return bool(self.another) and self.another not in held


def names_somebody(clause: str) -> bool:
    """Whether a clause is about somebody it names."""
    return _ABOUT.search(_TITLED.sub("", AGENT.sub("", clause))) is not None


@lru_cache(1024)
def _people_of(held: str) -> frozenset[str]:
    """Whom a memory names, but for those with whom something is done."""
    held = _WITH_WHOM.sub("", held)
    return frozenset(match.group() for match in PERSON.finditer(held))


_WITH_WHOM = re.compile(
    rf"^(?:跟|和|与)(?:我的?)?(?:{PEOPLE})|^(?:跟|和|与).{{1,5}}?(?=一起|养|合|租|开|买|搭伙)|(?:跟|和|与).{{1,5}}?(?:一起)?住$"
)
# 请了阿姨带孩子: who is new is the value.
_HANDED_OVER = re.compile(rf"(?:请了?|换成了?|由|让|搬[去来]跟|跟)(?:{PEOPLE})")
_POINTED = re.compile(r"(?:现在|最近|后来|今年)*(?P<who>[他她])(?!们)")
_IS_SOMEBODY = re.compile("是|当|任|叫|做")
_TITLED = re.compile(rf"[{SURNAMES}](?:阿姨|叔叔|姐|哥|先生|太太|女士|小姐)")


def _may_be(pronoun: str, people: frozenset[str]) -> bool:
    """Whether 他 or 她 may be one of the people."""
    kinds = {ROLES.get(person) or ROLES.get(person * 2) for person in people}
    return not kinds <= set(FEMALE if pronoun == "他" else MALE)


# 老婆 and 女儿 are told of by 我们 and without a word of them.
_FARTHER = (
    r"(?:同事|朋友|同学|室友|舍友|邻居|闺蜜|哥们|客户|亲戚|老乡|网友|领导|导师|教练|表[哥弟姐妹]|堂[哥弟姐妹]"
    r"|[大二三小]?(?:舅舅|舅妈|叔叔|婶婶|阿姨|姑姑|姑妈|姑父|姨妈|姨夫|伯伯|伯父|伯母)|外甥女?|侄[子女]"
    r"|前(?:女友|男友|妻|夫))"
)
_TELLS = (
    "(?=是|在|有|住|家|喜欢|爱|讨厌|想|打算|准备|要|会|不|没|从|用|每|今年|养|开|订|报|学|读|看|跑"
    "|吃|喝|对|和|跟|身高|体重|姓)"
)
# 周末在, 戴的是: no names.
_NO_NAME = (
    "(?!周[一二三四五六日天末]|戴|高[一二三中血]|白[天班]|马[上拉]|钱[包都]|向来|方[便向]|任何|万[一元]"
    "|金[毛鱼]|石家庄|江[西苏]|武汉|陶瓷|夏天|龙[虾猫]|毛[笔衣]|余额|顾客|.[的着了过])"
)
_WHOM = re.compile(
    rf"(?P<kin>{_FARTHER})?(?P<name>{NAMED.pattern}|{_NO_NAME}[{SURNAMES}][\u4e00-\u9fff]{{1,2}}?{_TELLS})?"
)


def is_silent_of(text: str, held: str) -> bool:
    """Whether a memory is of somebody of whom a sentence is silent: 我毕业了 of 小芳在读研."""
    whom = _WHOM.match(held)
    named = [word for word in (whom["kin"], whom["name"]) if word] if whom else []
    return bool(named) and not any(word in text for word in (*named, "他", "她"))
