"""Shapes and bounds of what is sent."""

from __future__ import annotations

import math
import re
from typing import Any

from agent_memory.gateway.container.query.errors import illegal, malformed

Json = dict[str, Any]
# OpenSearch's own: indices.query.bool.max_nested_depth, max_clause_count, index.max_terms_count,
# index.max_result_window, index.max_regex_length.
DEPTH = 20
CLAUSES = 1024
TERMS = 65_536
WINDOW = 10_000
PATTERN = 1_000
# Ours: clauses of words that count, and of vectors; characters of a field's name and of a text that
# is looked for; levels of a body, keys of sort, patterns of _source.
COUNTED = 100
VECTORS = 16
NAME = 1_000
TEXT = 8_192
LEVELS = 100
KEYS = 32
PATTERNS = 1_000
NO_TEXT = re.compile("[\x00\ud800-\udfff]")
EMOJI_AND_CJK = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U0001f000-\U0003ffff]"
)


def check_body(body: object) -> Json:
    """An object whose texts PostgreSQL can hold, not nested beyond reason."""
    if not isinstance(body, dict):
        raise malformed(f"Expected [START_OBJECT] but found {kind_of(body)}")
    level: list[Any] = [body]
    for _ in range(LEVELS):
        below: list[Any] = []
        for part in level:
            if isinstance(part, dict):
                below += part.keys()
                below += part.values()
            elif isinstance(part, list):
                below += part
            elif isinstance(part, str) and NO_TEXT.search(part):
                raise illegal("a text holds the character U+0000 or half of a character")
            elif isinstance(part, float) and not math.isfinite(part):
                raise illegal(f"[{part}] is no number")
        if not below:
            return body
        level = below
    raise illegal(f"the body is nested too deeply: more than {LEVELS} levels")


def kind_of(value: object) -> str:
    """A value as OpenSearch's parser names its token."""
    if value is None:
        return "[VALUE_NULL]"
    if isinstance(value, bool):
        return "[VALUE_BOOLEAN]"
    if isinstance(value, (int, float)):
        return "[VALUE_NUMBER]"
    if isinstance(value, str):
        return "[VALUE_STRING]"
    return "[START_ARRAY]" if isinstance(value, list) else "[START_OBJECT]"


def objects(clause: str, value: object) -> Json:
    """The object of a clause."""
    if not isinstance(value, dict):
        raise malformed(f"[{clause}] query malformed, no start_object after query name")
    return value


def options(clause: str, given: Json, *known: str) -> Json:
    """The options of a clause, all of them known."""
    for name in given:
        if name not in known:
            raise malformed(f"[{clause}] query does not support [{name}]")
    return given


def one_field(clause: str, value: object, *known: str) -> tuple[str, Any, float]:
    """The field, what is said of it, and the boost of a clause {field: ...}; known: options that
    may stand beside the field.
    """
    given = objects(clause, value)
    names = [name for name in given if name not in known]
    if len(names) != 1:
        what = "no field" if not names else f"multiple fields, [{names[0]}] and [{names[1]}]"
        raise malformed(f"[{clause}] query doesn't support {what}")
    name = field_name(clause, names[0])
    boost = 1.0 if "boost" not in known else boost_of(clause, given)
    return name, given[names[0]], boost


def field_name(clause: str, name: object) -> str:
    if not isinstance(name, str) or not name.strip():
        raise illegal(f"[{clause}] field name is null or empty")
    if len(name) > NAME:
        raise illegal(f"[{clause}] field name is longer than {NAME} characters")
    return name


def number(clause: str, name: str, value: object, least: float, most: float) -> float:
    """A number within bounds, also as text."""
    if isinstance(value, str):
        told = value
        try:
            value = float(told)
        except ValueError:
            raise illegal(f"[{clause}] failed to parse [{name}]: [{told[:40]}]") from None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value:
        raise malformed(f"[{clause}] [{name}] is no number: {kind_of(value)}")
    if not least <= value <= most:
        raise illegal(f"[{clause}] [{name}] must be between {least:g} and {most:g}, was {value:g}")
    return float(value)


def whole(clause: str, name: str, value: object, least: int, most: int) -> int:
    """A whole number within bounds."""
    told = number(clause, name, value, -math.inf, math.inf)
    if told != math.floor(told):
        raise illegal(f"[{clause}] [{name}] is no whole number: [{told:g}]")
    if not least <= told <= most:
        raise illegal(f"[{clause}] [{name}] must be between {least} and {most}, was {told:g}")
    return int(told)


def boolean(clause: str, name: str, value: object) -> bool:
    if value in ("true", "false"):
        return value == "true"
    if not isinstance(value, bool):
        raise illegal(
            f"[{clause}] Failed to parse value of [{name}] as only [true] or [false] are allowed."
        )
    return value


def boost_of(clause: str, given: Json) -> float:
    return number(clause, "boost", given.get("boost", 1.0), 0, 1e9)


def text_of(clause: str, value: object) -> str:
    """A single value as it is compared with texts: what JSON calls it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)):
        return repr(value)
    if value is None:
        raise illegal(f"[{clause}] value cannot be null")
    raise malformed(f"[{clause}] unexpected {kind_of(value)}, a single value is expected")


def query_text(clause: str, value: object) -> str:
    """Words to look for."""
    if value is None:
        raise illegal(f"[{clause}] requires query value")
    told = text_of(clause, value)
    words = len(re.findall(r"[^\W_]+", told)) + len(EMOJI_AND_CJK.findall(told))
    if len(told) > TEXT or words > CLAUSES:
        raise illegal(
            f"[{clause}] too_many_clauses: a text has at most {CLAUSES} words and {TEXT} characters"
        )
    return told


# Parts of minimum_should_match: "2", "-1", "75%", "-25%"; and with a bound, as in "2<-25% 9<-3".
SHARE = re.compile(r"(-?\d{1,9})(%?)\Z")
BOUND = re.compile(r"(\d{1,9})<(-?\d{1,9})(%?)\Z")


def needed(clause: str, value: object, of: str) -> str:
    """How many of these (both SQL expressions) have to match."""
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise malformed(f"[{clause}] [minimum_should_match] is {kind_of(value)}")
    parts = re.sub(r"\s*<\s*", "<", str(value)).split()
    bounds = [BOUND.match(part) for part in parts]
    if len(parts) == 1 and (told := SHARE.match(parts[0])):
        expression = share(int(told[1]), bool(told[2]), of)
    elif 0 < len(parts) < 10 and all(bounds):
        expression = of  # up to the first bound all
        for bound, amount, percent in sorted(
            (int(one[1]), int(one[2]), one[3]) for one in bounds if one
        ):
            beyond = share(amount, bool(percent), of)
            expression = f"case when {of} <= {bound} then {expression} else {beyond} end"
    else:
        raise illegal(f"[{clause}] Failed to parse [minimum_should_match]: [{str(value)[:40]}]")
    return f"greatest(0, {expression})"


def share(amount: int, is_percent: bool, of: str) -> str:
    if is_percent:
        part = f"({of} * {abs(amount)}::bigint / 100)"
        return part if amount >= 0 else f"({of} - {part})"
    return str(amount) if amount >= 0 else f"({of} - {-amount})"
