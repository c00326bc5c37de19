"""The English side of the table of attributes: which nouns name them, and which verbs state them.

Both stand in data/attributes.toml: an attribute is added there.
"""

from __future__ import annotations

from typing import NamedTuple

from ...shared.attributes import nouns, verbs
from ...shared.lexis import word_set

# Nouns after "my" (or "Tom's") that name an attribute.
NOUNS = nouns("english")
# A value that begins with one of these says something else than the value.
NO_VALUE = word_set(
    "very so too really pretty quite boring great good bad terrible awful amazing hard easy tight "
    "important coming close near far getting going being not stressful wonderful beautiful "
    "changed changing old new broken dead wrong right mine nothing why how what where when who "
    "that because also currently now on in at with under about over full busy sick ill tired "
    "pregnant happy sad angry crazy fun demanding exhausting killing making driving here there "
    "up down better worse the same different similar unique weird funny common long short out "
    "away always never fixed flexible limited high low none important tomorrow today next this "
    "soon upcoming approaching working moving hiring"
)


class VerbRule(NamedTuple):
    """How a verb and the preposition behind it state an attribute.

    `value` names the reader of the value: "place", "organisation", "institution",
    "occupation", "address", "words" or "number"; `change` marks a verb whose past form begins a
    state that still holds.
    """

    verb: str
    prepositions: tuple[str, ...]
    attribute: str
    value: str
    change: bool = False


VERB_RULES: dict[str, list[VerbRule]] = {}
for _attribute, _rule in verbs("english"):
    VERB_RULES.setdefault(_rule["verb"], []).append(
        VerbRule(
            _rule["verb"], tuple(_rule["prepositions"]), _attribute, _rule["value"],
            _rule.get("change", False),
        )
    )  # fmt: skip
# "stopped working at", "left", "quit": the negative statement fills the attribute's slot.
ENDINGS = {
    rule["verb"]: VerbRule(
        rule["verb"], tuple(rule["prepositions"]), attribute, rule["value"], change=True
    )
    for attribute, rule in verbs("english", "endings")
}
