"""Patterns of memories as they are stored, in any script, and whether a statement needs one."""

from __future__ import annotations

import re
from functools import cache

from ...characters import written_forms

# A statement without these ends nothing.
_MAY_END = re.compile(
    "了|人住|独居|更|比较|不再|有|戒|放弃|停|取消|退|婚|分手|分居|恋爱|毕业|出院|(?:现在|改).*(?:上班|上学)|[涨加升降调](?:工资|薪)|[改调挪换推延提](?:到|成|为|期|迟|前|后)"
)


def may_end(predicate: str) -> bool:
    """Whether the predicate may end what was said before: a cheap look before `ended` is loaded."""
    return _MAY_END.search(predicate) is not None


@cache
def _forms() -> tuple[dict[int, str], dict[int, str]]:
    """The forms of the characters, as they stand between brackets and outside of them."""
    forms = written_forms()
    apart = {char: form if len(form) == 1 else f"[{form}]" for char, form in forms.items()}
    return str.maketrans(forms), str.maketrans(apart)


def any_script(pattern: str) -> str:
    """The pattern with every simplified character standing for its traditional forms too."""
    within, outside = _forms()
    return "".join(
        part.translate(within if part.startswith("[") else outside)
        for part in _IN_BRACKETS.split(pattern)
    )


_IN_BRACKETS = re.compile(r"(\[[^\]]*)")


def literal(text: str) -> str:
    return re.sub(r"([^\w\s])", r"\\\1", text)
