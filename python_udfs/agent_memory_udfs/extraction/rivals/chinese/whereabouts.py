"""Where one lives, works or goes to school now: 换到三中上学了 of 在一中上学."""

from __future__ import annotations

import re
from functools import lru_cache

from .frames import Frame, of_whom
from .moves import is_town
from .reading import ADVERB, SELF, WHEN

_SURE = 25
_ACTS = {
    "住": "home",
    "生活": "home",
    "上班": "work",
    "工作": "work",
    "任职": "work",
    "上学": "school",
    "读书": "school",
    "念书": "school",
    "读大学": "school",
    "读研": "school",
    "读博": "school",
    "读高中": "school",
    "读初中": "school",
}
_ACT = "|".join(_ACTS)
_AT = re.compile(
    rf"(?:现在|目前|一直|还)*(?:在(?P<where>[^,在]{{1,8}}?)(?P<act>{_ACT})|(?P<act2>住|上班|上学|工作)在(?P<where2>[^,]{{1,8}}))$"
)
_MOVED = re.compile(
    rf"^(?:{WHEN}|{ADVERB}|{SELF})*(?:从(?P<old>[^,从]{{2,8}}?))?(?P<how>搬|转学|换|调|转|跳槽|去|到|现在在|改在)(?:到|去|来)?(?P<where>[^,了]{{2,8}}?)(?P<act>{_ACT})?(?:了|啦)?$"
)
_PLACE_OF = re.compile(
    rf"(?P<act>{_ACT})的地[方点](?:已经|也|又)*[换改变搬](?:成|到|为)了?(?P<where>[^,了]{{2,8}})(?:了|啦)?$"
)
_LEFT = re.compile(
    rf"^(?:{WHEN}|{ADVERB}|{SELF})*(?:离开(?P<where>[^,了]{{2,8}}?)了"
    r"|从(?P<where2>[^,了]{2,8}?)搬(?:过来|过去|来|出来|走|离)(?:不久|没多久)?了?)$"
)
_BESIDE = re.compile("兼|周末|晚上|业余|出差|临时|几天|玩|旅|看|参观|接|送")


@lru_cache(1024)
def _place_of(text: str) -> tuple[str, str]:
    """(home, work or school, where) of a memory; ("", "") where it tells of neither."""
    match = _AT.match(of_whom(text))
    if match is None:
        return "", ""
    return _ACTS[match["act"] or match["act2"]], match["where"] or match["where2"]


@lru_cache(64)
def _move_in(text: str) -> re.Match[str] | None:
    """Where a clause says that one went for good, or what one left."""
    if _BESIDE.search(text):
        return None
    plain = of_whom(text)
    if left := _LEFT.match(plain):
        return left
    moved = _MOVED.match(plain)
    if moved is not None:
        return moved if _is_told(moved, plain) else None
    return _PLACE_OF.search(plain)


def is_elsewhere_now(said: Frame, held: Frame) -> int:
    """How surely a clause says that one lives, works or learns elsewhere than a memory tells."""
    if said.denied or held.denied or said.brief or said.owner != held.owner:
        return 0
    moved = _move_in(said.text)
    what, where = _place_of(held.text) if moved else ("", "")
    if moved is None or not what:
        return 0
    if moved.re == _LEFT:
        left = moved["where"] or ""
        out = moved["where2"] and what == "home" and where.startswith(moved["where2"])
        return _SURE if out or (left == where and what != "school") else 0
    act = _ACTS[moved["act"]] if moved["act"] else ""
    old = moved.groupdict().get("old") or ""
    new = moved["where"]
    if new in where or where in new or is_town(new) != is_town(where):
        return 0
    if act:
        return _SURE if act == what else 0
    if old:
        return _SURE if old == where else 0
    if moved["how"] == "转学":
        return _SURE if what == "school" else 0
    return _SURE if moved["how"] == "搬" and what == "home" and is_town(new) else 0


def _is_told(moved: re.Match[str], text: str) -> bool:
    """Whether the words tell of a move for good: 去了银行 alone may be a way."""
    if moved["how"] in ("去", "到"):
        return bool(moved["act"] and text.endswith(("了", "啦"))) or bool(moved["old"])
    return text.endswith(("了", "啦")) or "现在" in text
