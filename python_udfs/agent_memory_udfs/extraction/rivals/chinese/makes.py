"""Makes of one thing and numbers of one telephone: a new one takes the place of the one before."""

from __future__ import annotations

import re

from ....data import table
from .frames import Frame
from .reading import ADVERB, SELF, WHEN

_BY_MAKE: dict[str, set[str]] = {}
for _row in table("changes_chinese")["make"]["kinds"]:
    _kind, _makes = _row.split(": ")
    for _make in _makes.split():
        _BY_MAKE.setdefault(_make, set()).add(_kind)
_MAKE = re.compile("|".join(map(re.escape, sorted(_BY_MAKE, key=len, reverse=True))))
SWITCHED = re.compile(
    r"(?P<head>.*)(?:换|改|转|用(?=回)|搬|迁移?|切换?|升级?|(?:现在|如今|目前|最近)(?:都|就|主要|只|改|一直)*(?=[用戴开骑穿写喝吃追看听玩信支粉刷]))"
    r"(?:用|戴|刷|骑|穿|开|写|喝|吃|追|看|听|玩|信|支持|粉|成|为|到|了|回|去)*(?:一?[台部辆个套双副])?(?:最?新的?)?"
    r"(?P<what>[^,]{1,16}?)(?:了|啦)?$"
)
_FORMER = re.compile("(?:从|由)(?P<old>[^,从]{1,12}?)(?=换|改|转|搬|迁|切|升)")
NOT_YET = re.compile(r"(?:明年|后年|下个?月|下周|过[几两]天|以后)(?!起|开始)")
_OF_MAKE = re.compile(
    rf"{WHEN}|{ADVERB}|{SELF}"
    r"|到期|合约期?|坏了?|丢了?|厨房|客厅|卧室|家里"
    r"|用回?|[换改]成|记|存|放|写|在|都|开|踢|打|戴|骑|刷|是|有|的|办|装|玩|听|看|一?[台部辆个套双副]|会员|订阅|订|了|着|卡"
    r"|服务器?|部署|托管|项目|团队|主要|全部?|做|到|编程|开发|写代码|写|跑|[一两三几]年"
    "|最爱的?|最喜欢的?|里面?|这边|支付|付款|付钱|买单|习惯|喜欢"
    "|主要|主力|语言|支持|粉|追|一直|从小|等级|级别|会员|是|球迷|敷|抹|涂|护肤|化妆|手头|"
    "笔记本|机|款|最|新|旧|老|家里?|携号转网|把|从|[a-z0-9 .+-]"
)


def is_make(text: str) -> bool:
    """Whether it names a make of something: 平安, iPhone."""
    return _MAKE.fullmatch(text.lower().replace(" ", "")) is not None


def kinds_of(text: str) -> set[str]:
    """The kinds of things of which a text names one make: of several it names none."""
    found = set(_MAKE.findall(text.lower().replace(" ", "")))
    return _BY_MAKE[found.pop()] if len(found) == 1 else set()


def is_of_other_make(said: Frame, held: Frame) -> int:
    """How surely a clause says that a thing is of another make now: 换了iPhone of 手机是小米14."""
    if said.denied or held.denied or said.brief or NOT_YET.search(said.text):
        return 0
    switched = SWITCHED.match(said.text)
    if switched is None:
        return 0
    former = _FORMER.search(said.text)
    if former and former["old"].lower() not in held.text.lower():
        return 0  # 从Vim换成了Emacs of 用VS Code
    what, was = (text.lower().replace(" ", "") for text in (switched["what"], held.text))
    new, old = _MAKE.findall(what), set(_MAKE.findall(was))
    if not new or len(old) != 1 or set(new) & old:
        return 0
    head = switched["head"].lower()
    for kind in _BY_MAKE[new[0]] & _BY_MAKE[old.pop()]:
        rest, left, ahead = (
            _OF_MAKE.sub("", re.sub(f"携号转网|{kind}", "", _MAKE.sub("", text)))
            for text in (what, was, head)
        )
        if not rest and set(left) <= set(said.text) and set(ahead) <= set(was):
            return 25
    return 0


_NUMBER = re.compile(r"1\d{10}|\d{3,4}-?\d{7,8}|\+\d{8,14}")
_IS_NUMBER = re.compile(r"手机|电话|号")
_WHICH = re.compile("公司|单位|工作|备用|座机|家里|紧急")


def has_other_number(said: Frame, held: Frame) -> int:
    """How surely a clause gives another telephone number: 换了新号码139... of 电话是138..."""
    now, was = _NUMBER.findall(said.text), _NUMBER.findall(held.text)
    if len(now) != 1 or len(was) != 1 or now == was or said.denied or held.denied:
        return 0
    if not _IS_NUMBER.search(held.text) or not _IS_NUMBER.search(said.text):
        return 0
    return 27 if set(_WHICH.findall(said.text)) == set(_WHICH.findall(held.text)) else 0
