"""Words that several of them read. Data only."""

from __future__ import annotations

from ...shared.lexis import word_set
from ..slots.personal import MARITAL
from ..words import DIETS, NATIONALITIES, RELIGIONS

STATES = (
    DIETS | RELIGIONS | NATIONALITIES | frozenset(MARITAL)
    | word_set("allergic retired unemployed born based diabetic lactose celiac asthmatic pregnant "
               "left-handed colorblind colour-blind deaf blind dyslexic autistic self-employed "
               "intolerant originally currently from bilingual")
)  # fmt: skip
NUMBERS = word_set("one two three four five six seven eight nine ten twins")
