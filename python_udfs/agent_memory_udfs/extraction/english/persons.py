"""What people are called: by kinship, by what they are to the speaker, by their work."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..shared.lexis import word_set
from ..shared.roles import FEMALE, MALE
from .words import OCCUPATIONS, PETS, RELATIONS

OF_WOMEN = FEMALE | word_set("girl lady woman gf girlfriend ma sis auntie stepmom grandmother")
OF_MEN = MALE | word_set("guy man boy gentleman bf boyfriend bro dude stepdad grandfather")
PERSONS = RELATIONS | word_set(
    "guy girl man woman boy lady gentleman person baby gf bf bro sis stepmom stepdad grandchild "
    "toddler newborn teen teenager kid child ex classmate housemate fellow stranger "
    "psychologist psychiatrist counselor counsellor pastor "
    "supervisor colleague administrator student ma pa girl date crush soulmate nurse"
)
# By role of those one works and studies with.
COLLEAGUES = (OCCUPATIONS - word_set("model guide cook guard judge potter miner")) | word_set(
    "advisor adviser lead manager head founder partner recruiter interviewer reviewer peer boss "
    "collaborator investor sponsor contact counterpart instructor ta pm vp pi cmo cpo"
)
OF_SOMEBODY = PERSONS | OCCUPATIONS | COLLEAGUES | PETS | {"owner"}
TITLES = word_set("prof professor dr doctor mr mrs ms miss mx sir madam")
HER_OBJECT = word_set(
    "to and but or for with at in on from about because when while that if so since after before "
    "by as than too also again back out up down off every all anymore yesterday today "
    "a an the some something anything everything nothing this that these those two three both "
    "what how who whether"
)
CALENDAR = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june "
    "july august september october november december"
)


def has_another(lows: Sequence[str]) -> bool:
    """Whether somebody stands behind an owner: of "my mother's dentist", "she" may be either."""
    return not OF_SOMEBODY.isdisjoint(lows)


def names_somebody(text: str) -> bool:
    """Whether a text has a person's role or full name in it."""
    words = re.findall(r"[\w'-]+", text)
    if any(word.lower().removesuffix("'s") in PERSONS for word in words):
        return True
    return _FULL_NAME.search(text) is not None


_FULL_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+")
