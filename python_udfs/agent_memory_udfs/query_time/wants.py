"""Whether a query asks for the latest or for the earliest of what it is about."""

from __future__ import annotations

import re
from functools import cache

_NOT_AFTER_LAST = (
    r"names?|minute|second|but|resort|straw|words?|supper|call|stand|rites|mile|laugh|thing"
    r"|one standing|of (?:us|the)|long(?:er)?|forever|until|till|for|through|all|about|more|less"
    r"|around|over|\d+|days?|nights?|weeks?|weekends?|months?|years?|seasons?|quarter|half|century"
    r"|decade|few (?:days|weeks|months|years)|page|chapter|letter|mile"
)
_NOT_AFTER_FIRST = (
    r"names?|aid|class|lady|ladies|place|prize|of all|and foremost|thing|hand|glance|sight|grade"
    r"|grader|floor|half|impressions?|language|cousins?|person|degree|responders?|amendment|rate"
    r"|baseman|nations?|world|days?|weeks?|weekends?|months?|years?|quarter|century|edition|page"
    r"|chapter|letter|child|born|son|daughter|wife|husband|baby"
)
# Words that say what is so now; with a period they speak of that ("currently doing in August").
_NOW = (
    r"\b(?:currently|current|nowadays|presently|recently|recent|lately|newest|these days"
    r"|at (?:the|this) moment|at present|as of (?:now|today))\b"
    r"|(?<!until )(?<!till )(?<!by )(?<!from )(?<!before )(?<!to )(?<!me )(?<!answer )(?<!just )"
    r"(?<!right )(?<=[a-z] )(?:right )?\bnow\b(?![,;:]| (?:that|and then|on|i)\b)"
)
_LATEST = (
    r"\b(?:latest|most recent(?:ly)?)\b"
    rf"|(?<!\bat )\blast\b(?!['-]| (?:{_NOT_AFTER_LAST})\b)"
)
_LASTED = r"\bhow long\b.*\blast\b(?= (?:in|at|on|with|without)\b|[ ?.!]*$)"
_EARLIEST = (
    r"\b(?:initially|originally|at first(?! (?:glance|sight|hand))|earliest"
    r"|(?:in|at) the (?:very )?(?:beginning|start)(?! of)|to begin with)\b"
    rf"|(?<!\bat )(?<!\bfor the )(?<!won )(?<!\bin )\bfirst\b(?![,'-]| (?:{_NOT_AFTER_FIRST})\b)"
)
_FIRST_TIME = r"\b(?:when|where)\b.*\bfor the (?:very )?first time\b"
_ENGLISH_WORD = re.compile(
    r"last|latest|recent|current|nowadays|present|lately|newest|moment|these days|now"
    r"|initial|original|first|earliest|beginning|start",
    re.IGNORECASE,
)
_CHINESE_NOW = (
    r"现在(?!几点)|目前|如今|当前|眼下|近来|近期|这阵子|这段时间|这些天|这几天|刚刚"
    r"|(?<!离)最近(?!的.{0,6}(?:店|站|餐[厅馆]|医院|超市|银行|机场|路|酒店|公园|药房))"
)
_CHINESE_LATEST = r"最新|上一?次|上一?回|最后一次|上一(?:份|个|任|家|部|本|台)"
_CHINESE_EARLIEST = (
    r"最初|最早|第一次|首次|头一次|起初|一开始|当初|原先|刚开始|第一(?:份|任|个|家|部|本|台|只)"
)
_CHINESE_WORD = re.compile(r"[次回近新现前今下来期阵这刚上最初早第首起始原]")

# Of a memory: that it holds what came instead, or what was before, or what is over.
_INSTEAD = (
    r"\b(?:switched|changed|replaced|moved|upgraded|rescheduled|postponed|swapped|instead"
    r"|no longer|any ?more|from now on)\b"
    r"|[改换]成|改为|改到|改用|换到|换了|升级|推迟|延期|提前到|搬到|挪到|更新[到为]"
)
_CHANGED = rf"{_NOW}|{_CHINESE_NOW}|{_INSTEAD}"
_OVER = (
    r"\b(?:initially|originally|formerly|previously|used to|back then|in the past)\b"
    r"|最初|起初|一开始|当初|原先|刚开始|原本|原来|本来|以前|曾经?|过去(?=[我是在用住喜爱都])"
)
_FORMER = (
    rf"{_EARLIEST}|\b(?:was|were|had|formerly|previously|used to|back then|in the past)\b"
    rf"|{_CHINESE_EARLIEST}|原本|原来|本来|以前|之前|曾经?|过去"
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def wanted(text: str, *, has_period: bool) -> str | None:
    """ "latest", "earliest" or None for a text from which the periods have been taken out."""
    latest = earliest = False
    if _CHINESE_WORD.search(text):
        latest = _has(_CHINESE_LATEST, text) or (not has_period and _has(_CHINESE_NOW, text))
        earliest = _has(_CHINESE_EARLIEST, text)
    if _ENGLISH_WORD.search(text):
        latest = latest or _has_last(text) or (not has_period and _has(_NOW, text))
        earliest = earliest or _has_first(text)
    if latest == earliest:
        return None
    return "latest" if latest else "earliest"


def tells_of_change(text: str) -> bool:
    """Whether a memory says that something came instead of something else."""
    return _has(_CHANGED, text)


def tells_of_instead(text: str) -> bool:
    """Whether a memory says so by a word of the change."""
    return _has(_INSTEAD, text)


def tells_of_former(text: str) -> bool:
    """Whether a memory says what was so before."""
    return _has(_FORMER, text)


def tells_of_end(text: str) -> bool:
    """Whether a memory says of itself that it is so no more, and not what came instead."""
    return _has(_OVER, text) and not _has(rf"{_CHANGED}|\bnow\b", text)


def _has(pattern: str, text: str) -> bool:
    return bool(_compiled(pattern).search(text))


def _has_last(text: str) -> bool:
    is_verb = _has(_LASTED, text)
    return any(
        found[0].lower() != "last" or not (is_verb or _is_title(found, text))
        for found in _compiled(_LATEST).finditer(text)
    )


def _has_first(text: str) -> bool:
    return _has(_FIRST_TIME, text) or any(
        not _is_title(found, text) for found in _compiled(_EARLIEST).finditer(text)
    )


def _is_title(found: re.Match[str], text: str) -> bool:
    """Written with a capital, and not because the sentence begins there: The Last Samurai."""
    return found[0] in ("First", "Last") and text[: found.start()].strip(" \t\n") != ""
