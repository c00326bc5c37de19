"""Stages of which one follows the other, and posts: 上小学了 of 在读幼儿园大班."""

from __future__ import annotations

import re

from ....data import table
from ...chinese.words import NOT_OCCUPATIONS, OCCUPATION_ENDINGS
from .frames import Frame, of_whom
from .outcomes import BEFORE
from .reading import ADVERB, SELF, WHEN

_STAGES = {
    word: (rank, level)
    for rank, row in enumerate(table("changes_chinese")["ladder"]["steps"])
    for name, words in [row.split(": ")]
    for level, word in enumerate((name, *words.split()))
}
_STAGE = re.compile("|".join(sorted(_STAGES, key=len, reverse=True)))
_PAST_STAGE = {
    event: _STAGES[name]
    for row in table("changes_chinese")["ladder"]["passed"]
    for name, events in [row.split(": ")]
    for event in events.split()
}
PASSED = re.compile("|".join(sorted(_PAST_STAGE, key=len, reverse=True)))
_AT = re.compile(
    rf"(?:(?:在|上|读|念|是|开学|今年|,)+[^,的]{{0,6}}?|^身份:|^)(?:{_STAGE.pattern})(?:学?生|段位|了|在读|新生|毕业班|文科|理科|[上下]学期|文|理|备考|{_STAGE.pattern})*$"
)
ENTERS = re.compile(
    rf"(?:升|上|读|念|进|到|开学|今年|现在|已经|就|是)[入了]?(?:{_STAGE.pattern})(?:了|啦)?"
    rf"|^(?:{WHEN}|{ADVERB}|{SELF})*(?:{_STAGE.pattern})[了啦]$"
)
_WHEN = re.compile(rf"^(?:{WHEN}|{ADVERB})+")
_ENTERS_TOO = re.compile(rf"(?:{WHEN}|{ADVERB})*(?:{_STAGE.pattern})[了啦]$")
# 考上华师了, of a pupil
_INTO_COLLEGE = re.compile(
    r"考[上取](?:了)?(?!研|博|公|编|高中|初中|事业|教)[^,了]{0,6}?(?:大学|[大师院]|学院|本科|[一二]本|985|211|理工|清华|北大|军校|警校|大专|专科)(?:了|啦)?$"
)


def is_further(said: Frame, held: Frame) -> int:
    """How surely a clause says that one is at a later stage: 上小学了 of 在读幼儿园大班."""
    if said.denied or held.denied:
        return 0
    whose = of_whom(held.text)
    if _INTO_COLLEGE.search(said.text):
        return 26 if re.search("高[一二三]|高中|高考|备战高考", whose) else 0
    passed = PASSED.search(said.text)
    if passed and _AT.search(whose) and "了" in said.text:
        at = _STAGES[_STAGE.findall(held.text)[-1]]
        return 26 if at[0] == _PAST_STAGE[passed.group()][0] else 0
    if not (ENTERS.search(said.text) or _ENTERS_TOO.match(of_whom(_WHEN.sub("", said.text)))):
        return 0
    old, new = _STAGE.findall(held.text), _STAGE.findall(said.text)
    if not old or not new or not _AT.search(whose):
        return 0
    was, now = _STAGES[old[-1]], _STAGES[new[-1]]
    if now[0] != was[0]:
        return 26 if now[0] > was[0] else 0
    return 26 if was[1] and now[1] > was[1] else 0


_TITLE = re.compile(
    rf"(?:{'|'.join(sorted(OCCUPATION_ENDINGS, key=len, reverse=True))}|专员|总|部长|处长|科长"
    rf"|组长|队长|班长|合伙人|高管|讲师|副教授)$"
)
PROMOTED = re.compile(
    r"(?:升|晋升|提拔|提|升职|升任|当上|当选|评上|评为|聘为|聘|选上|竞聘上?|任命|转岗|调|转)(?:职|任)?(?:为|成|到|做|当|上)?了?(?P<post>[^,]{2,8}?)(?:了|啦)?$"
)
_POST = re.compile(
    r"(?:现在|目前)?(?:是|当|做|任|担任|(?:职[位务称级]|头衔|级别|岗位)是)(?:一?[名个位])?(?P<post>[^,在]{2,8})$"
)
# 我现在是班长了: of posts that one has one at a time.
_IS_NOW = re.compile(
    rf"(?:{WHEN}|{ADVERB}|{SELF})*(?:是|当|做)(?:上)?(?P<post>[^,是]{{2,8}}?)(?:了|啦)$"
)
_FAMILIES = tuple(
    re.compile(f"(?:{'|'.join(posts.split())})$")
    for posts in table("changes_chinese")["posts"]["families"]
)


def _families(post: str) -> set[int]:
    """The places of the families of posts that one is of."""
    return {place for place, family in enumerate(_FAMILIES) if family.search(post)}


def has_other_post(said: Frame, held: Frame) -> int:
    """How surely a clause says that one has another post: 升经理了 of 是销售主管."""
    if said.denied or held.denied or said.brief:
        return 0
    now, was = PROMOTED.search(said.text), _POST.match(held.text)
    if was is None:
        return 0
    if now is None and (stated := _IS_NOW.match(said.text)):
        now = stated if _families(stated["post"]) & _families(was["post"]) else None
    if now is None or now["post"] in was["post"]:
        return 0
    if re.search("[选评]上|当[上选]|聘", now.group()) and not (
        _families(now["post"]) & _families(was["post"])
    ):
        return 0  # 选上班长了 of 是产品经理
    if set(BEFORE.sub("", said.text[: now.start()])) - set(held.text):
        return 0  # 手下有个员工升了组长
    if now["post"].endswith(NOT_OCCUPATIONS) or was["post"].endswith(NOT_OCCUPATIONS):
        return 0
    return 25 if _TITLE.search(now["post"]) and _TITLE.search(was["post"]) else 0
