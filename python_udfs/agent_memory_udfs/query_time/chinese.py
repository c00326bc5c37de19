"""What the words of a Chinese question make of its expressions of time: 2020年以前."""

from __future__ import annotations

from datetime import datetime, timedelta

from ..times import chinese
from ..times.chinese import compiled
from ..times.expressions import Expression
from ..times.periods import midnight
from .period import joined

_PART = r"的?(?P<part>[年月]?[初底末]|年?中|[上下]半[年月]|[上中下]旬)"
_AFTER_IT = (
    rf"(?:{_PART})?的?(?P<relation>以来|至今|到现在|到今天|起|开始|(?:之|以)?前(?![一二两三几\d])"
    r"|(?:之|以|过)?后)?"
)
_FUTURE = r"将|打算|计划|准备|要去|要做|明[天年]|下[个周]|每|通常|一般|平时|喜欢|会"
_PAST = r"了|过|时候|的"


def expressions(text: str, asked_at: datetime) -> list[Expression]:
    """The expressions of a query, each with the words that change it, in order."""
    read = chinese.expressions(text, asked_at)
    # What is written in figures only is read in English.
    named = [each for each in read if each.kind != "iso day"]
    named = _ranges(text, named, asked_at)
    changed = (_in_context(text, each) for each in named)
    return [each for each in changed if each is not None]


def _ranges(text: str, named: list[Expression], base: datetime) -> list[Expression]:
    """With two that 到, 至 or 和...之间 joins made one."""
    out: list[Expression] = []
    for each in named:
        before = out[-1] if out else None
        if before is not None:
            gap = text[before.to : each.at].strip()
            is_range = gap in ("到", "至", "-", "–", "~") or (
                gap in ("和", "与") and text[each.to :].lstrip().startswith(("之间", "间"))
            )
            start = before
            if is_range and each.month == 0 and before.kind == "month without year":
                start = before._replace(is_explicit=each.is_explicit)
            if is_range and each.month and not before.month and before.start is not None:
                # 2023年3月到5月: the second is in the first's year, or in the year after.
                placed = each.in_year(before.start.year, base)
                if placed is not None and placed.start is not None and placed.start < before.start:
                    placed = each.in_year(before.start.year + 1, base)
                each = placed or each
            whole = joined(start, each, base) if is_range else None
            if whole is not None:
                out[-1] = whole
                continue
        out.append(each)
    return out


def _is_of_the_past(text: str) -> bool:
    return not compiled(_FUTURE).search(text) or bool(compiled(_PAST).search(text))


def _in_context(text: str, found: Expression) -> Expression | None:
    """What the words around make of an expression; None where it names no time."""
    if found.unit in ("season", "feast") and found.is_bare:
        return None
    if found.kind == "half ago":
        return None
    if found.is_open and not _is_of_the_past(text):
        return None
    match = compiled(_AFTER_IT).match(text, found.to)
    part, relation = (match["part"], match["relation"]) if match else (None, None)
    whole = found._replace(to=match.end() if match else found.to)
    if part:
        whole = _part_of(whole, part)
    if relation is None:
        return whole
    if relation in ("以来", "至今", "到现在", "到今天", "起", "开始"):
        return whole._replace(kind="since", end=None)
    if relation.endswith("前"):
        return whole._replace(kind="before", start=None, end=whole.start) if whole.start else None
    return whole._replace(kind="after", start=whole.end, end=None) if whole.end else None


def _part_of(found: Expression, part: str) -> Expression:
    """The beginning, the end or a half of a year or of a month: 去年年底, 五月上旬."""
    start, end = found.start, found.end
    if start is None or end is None or found.unit not in ("year", "month"):
        return found
    if found.unit == "month" and part.endswith("年"):
        return found
    if part.startswith(("上半", "下半")):
        middle = midnight(start + (end - start) / 2 + timedelta(hours=12))
        if part.endswith("年"):
            middle = start.replace(month=7)
        bounds = (start, middle) if part[0] == "上" else (middle, end)
    else:
        third = (end - start) / 3
        index = {"初": 0, "上旬": 0, "中": 1, "中旬": 1}.get(part.lstrip("年月"), 2)
        bounds = (midnight(start + index * third), midnight(start + (index + 1) * third))
    return found._replace(kind="part", start=bounds[0], end=bounds[1])
