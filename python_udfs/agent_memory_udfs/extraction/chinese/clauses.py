"""Cuts a Chinese sentence into clauses, and takes off what says nothing at their ends."""

from __future__ import annotations

import re

from ..shared.lexis import word_list
from .words import FILLERS, FORGET, REMEMBER

MARKS = " \t,,.。!!??;;~~…、\"'“”"
MARKS += ":\uff0c\u3002\uff01\uff1f\uff1b\uff1a\uff5e\u3001\u3000—"
# Brackets, titles and quotations are kept whole; a space between characters parts clauses.
_BREAK = re.compile(
    r"\([^()]{0,80}\)|《[^《》]{0,60}》|[“「『][^”」』]{0,80}[”」』]"
    r"|(?P<mark>[,;\u3001]*[,;]+\s*|(?:——|--|~+|…+)\s*|\s[/|]\s|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff]))"
    r"|(?<=[\u4e00-\u9fff][吧哦啊呢嘛啦呀哈])(?P<after>)(?=我)"
    # 不吃我不吃: what is said twice.
    r"|(?<![\u4e00-\u9fff])(?P<twice>[\u4e00-\u9fff]{2,4})(?=我(?P=twice))"
    r"|(?<=[^,;\s])(?P<turn>(?:但是|可是|不过|所以|因为|而且|然后|于是|然而"
    r"|(?<![不非])但)(?=我|他|她|现在|最近|没|不(?!是)|还|目前))"
)
_PARTICLES = "啊呀哦哈啦嘛呢吧噢哟喔的说哇呵嘿呐喽咯诶"
_BARE = word_list(
    "那个 啊 因为 所以 但是 不过 而且 然后 其实 另外 可是 但 然而 虽然 于是 由于 "
    "可 只是 结果 那么 那"
)
_SORTED = tuple(
    (word, meaning)
    for words, meaning in ((REMEMBER, "add"), (FORGET, "forget"), (FILLERS, ""))
    for word in sorted(words, key=len, reverse=True)
)
_BY_FIRST: dict[str, list[tuple[str, str]]] = {}
for _word, _meaning in _SORTED:
    _BY_FIRST.setdefault(_word[0], []).append((_word, _meaning))
_AFTER_SOUND = ("对了", "其实", "那个", "是的", "好的", "对")
_BEFORE_SUBJECT = ("我", "本人", "咱", " ", "俺")


def clauses_of(plain: str) -> list[tuple[int, int]]:
    """Where the clauses of the sentence begin and end."""
    found = []
    start = 0
    for match in _BREAK.finditer(plain):
        if match["mark"] or match["twice"]:
            found.append((start, match.start()))
            start = match.end()
        elif (match["turn"] or match["after"] is not None) and match.start() > start:
            found.append((start, match.start()))
            start = match.start()
    return [*found, (start, len(plain))]


def particles(plain: str, start: int, end: int) -> int:
    """The end of the clause without the particles there."""
    while end > start and (
        plain[end - 1] in MARKS or (plain[end - 1] in _PARTICLES and _is_particle(plain, end))
    ):
        end -= 1
    return end


def _is_particle(plain: str, end: int) -> bool:
    """Whether the last character is a particle and no part of a word (目的, 小说)."""
    return plain[end - 1] not in "的说" or plain[end - 2 : end] == "的说"


def opened(plain: str, start: int, end: int) -> tuple[int, str]:
    """Start behind fillers and requests to remember or forget, with the request's action."""
    action = ""
    moved = True
    while moved:
        moved = False
        while start < end and plain[start] in MARKS:
            start += 1
        if start < end:
            for word, meaning in _BY_FIRST.get(plain[start], ()):
                if plain.startswith(word, start, end) and _opens(plain, word, start, end):
                    start += len(word)
                    action = meaning or action
                    moved = True
                    break
    if action == "add" and (this := _THIS.match(plain, start, end)):
        start = this.end()
    return start, action


# 帮我记一下这个: 我对花生过敏
_THIS = re.compile(
    r"(?:一下|下来?)?(?:这个|这件?事|这一?点|下面这?[个些]?|以下)?(?:信息|内容|情况)?[:,]\s*"
)


def _opens(plain: str, word: str, start: int, end: int) -> bool:
    """Fillers are whole clauses or stand before a subject; 忘了带钥匙 is no request."""
    rest = plain[start + len(word) : end]
    if word in FORGET:
        return rest.startswith(("我", "关于", "掉我")) and not plain[:start].strip(MARKS)
    if word in REMEMBER or not rest:
        return True
    if word in _BARE:
        return len(rest) > 1
    return rest.startswith(_BEFORE_SUBJECT) or (len(word) == 1 and rest.startswith(_AFTER_SOUND))
