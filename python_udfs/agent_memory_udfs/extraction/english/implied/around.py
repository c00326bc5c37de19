"""What is told of things around the speaker, as what they have or do: "there is mould on my bedroom
wall", "they replaced my knee", "cashews bring me out in hives"."""

from __future__ import annotations

import re

from ....times.english import compiled
from ...shared.lexis import word_set

# Parts of a home and of a body, and what one belongs to: not "my code", "my essay".
_HOME = (
    "house|home|flat|apartment|condo|cottage|cabin|dorm|bed|bath|bathroom|bedroom|kitchen|hallway|hall"
    "|basement|cellar|attic|loft|garage|shed|garden|(?:back|front "
    ")?yard|balcony|terrace|patio|porch|roof"
    "|ceiling|walls?|floors?|windows?|room|rooms|office|workshop|studio|pantry|fridge|freezer|stairs|pool"
    "|pond|street|road|lane|block|building|neighbou?rhood|village|town|area|driveway|lawn|chimney|car"
    "|van|allotment|boiler room|living room|dining room|study|nursery|family|side of the family"
)
_BODY = (
    "knees?|hips?|shoulders?|ankles?|wrists?|elbows?|back|spine|neck|jaw|teeth|tooth|gums?|tonsils"
    "|adenoids|appendix|gallbladder|kidneys?|spleen|thyroid|womb|uterus|ovary|ovaries|prostate"
    "|colon|bowel|stomach|liver|lungs?|heart|valve|retina|cataracts?|eyes?|ears?|nose|skull|brain"
    "|arms?|legs?|foot|feet|hands?|fingers?|thumbs?|toes?|big toe|cornea|breasts?|lump|mole|cyst"
    "|tumou?r|hernia|disc|meniscus|acl|ligaments?|tendons?|bunions?|pacemaker|wisdom teeth"
)
_OF_BODY = r"(?:(?:left|right|lower|upper|both|bad|wisdom|front|back|inner|middle|little|big) )*"
_THERE_IS = (
    r"^there(?:'s| is| are|'re)(?: still| always| also)? (?P<what>(?!no\b|not\b|nothing\b"
    r"|something\b"
    r"|someone\b|somebody\b|nobody\b|any\b|never\b|only\b|this\b|that\b|the\b|so\b|too\b)"
    r"[\w' -]{2,40}?) (?P<where>(?:in|on|under|behind|at|above|below|outside|inside|near|next to"
    r"|around|beside|across from|all over|opposite) (?:my|our) "
    rf"(?:[\w']+ ){{0,2}}?(?:{_HOME})(?: (?:wall|walls|ceiling|floor|window|door"
    rf"|roof))?)(?P<since>(?: since| for)\b.{{2,30}})?$"
)
# What comes and goes within the hour, or is no thing.
_PASSING = re.compile(
    r"\b(?:spider|bug|fly|wasp|bee|someone|somebody|man|guy|woman|person|people|noise|sound|smell"
    r"|way|lot|place|reason|chance|fire|party|queue|line|traffic|package|parcel|cop|police"
    r"|ambulance|stranger|burglar|thunder|storm|rainbow)s?\b",
    re.IGNORECASE,
)
_DONE_TO_BODY = (
    r"^(?:they|the (?:surgeons?|doctors?|dentist|hospital)|(?:an?|my) (?:surgeon|dentist"
    r"|doctor|vet))"
    r"(?:'ve| have| has| had)? (?:just |finally |also |recently )?"
    r"(?P<verb>replaced|removed|took|fixed|pinned|rebuilt|reconstructed|operated on|amputated"
    r"|repaired|x-rayed"
    r"|scanned|extracted|pulled|whitened|straightened|fused)(?P<out>(?<=took) out)?"
    rf" (?P<what>(?:(?:some|two|three|four|both|one|all|half"
    rf"|part) (?:of )?)?my {_OF_BODY}(?:{_BODY}))"
    r"(?P<out2>(?<! took) out)?(?P<rest>(?: (?:when|last|in|on|after|because|at|yesterday"
    r"|this|two|three|a|\d)\b.{0,60})?)$"
)
# "Milk doesn't agree with me", "cashews bring me out in hives".
_DISAGREES = (
    r"^(?P<what>(?!(?:it|that|this|he|she|they|you|who|my|your|his|her|people|everyone|everybody"
    r"|nobody|no one)\b)[a-z][\w' -]{1,30}?) (?:just |really |simply |also |always )*"
    r"(?P<not>doesn't|don't|does not|do not|never|no longer) agrees? with (?:me|my stomach"
    r"|my body)$"
)
_BRINGS_OUT = (
    r"^(?P<what>(?!(?:it|that|this|he|she|they|you|who)\b)[\w][\w' -]{1,30}?) "
    r"(?:always |really |just |usually )*(?P<verb>brings?|breaks?) me out in"
    r" (?P<how>[a-z][\w -]{2,30})$"
)
_REFUSES = (
    r"^(?P<who>i|we) (?:(?:simply|just|really|absolutely) )*(?:won't|will not|wouldn't|refuse to)"
    r"(?: ever| even)? (?P<verb>touch|eat|drink|go near|set foot in|wear)"
    r" (?P<what>(?!(?:it|that|this|these|those|them|the|your|my|any of|anything|you|him|her|tonight"
    r"|today|there|here|in|at|until|for|more|too|as)\b)[a-z][\w' -]{1,30}?)$"
)
_NOT_ONCE = re.compile(
    r"\b(?:today|tonight|tomorrow|now|again|until|before|after|this|next|if|because|there|here"
    r"|yet|for a while)\b",
    re.IGNORECASE,
)
_CALLED_INSTEAD = (
    r"^(?:nobody|no one|no-one|hardly anyone|hardly anybody)(?: (?:ever|really|actually))?"
    r" calls me (?P<not>(?-i:[A-Z])[\w'-]+)(?: [A-Z][\w'-]+)?(?: (?:any ?more"
    r"|these days))?\s*[,;–—-]\s*"
    r"(?:but |and )?(?:it's|it is|i'm|i am|they (?:all )?call me|everyone calls me"
    r"|everybody calls me|i go by)(?: just| always| only| simply)* "
    r"(?P<name>(?-i:[A-Z])[\w'-]+)$"
)
_OF_HOME = (
    rf"^the (?P<part>(?:[\w']+ )?[\w']+) (?:of|in|at) (?P<whose>(?:my|our) (?:[\w']+ )?(?:{_HOME}))"
    r" (?P<verb>leaks|drips|creaks|squeaks|floods|sticks|rattles|smells|sags|smokes)"
    r"(?P<rest>(?: [\w' ]{2,40})?)$"
)


def around(said: str, first: str) -> str:
    """The sentence about the speaker that one about things around them says, "" where it says none.

    >>> around("There is mould on my bedroom wall", "there")
    'I have mould on my bedroom wall'
    """
    if first == "there":
        found = compiled(_THERE_IS).match(said)
        if found is None or _PASSING.search(found["what"]):
            return ""
        return f"I have {found['what']} {found['where']}{found['since'] or ''}"
    if first in ("nobody", "no", "hardly", "no-one"):
        found = compiled(_CALLED_INSTEAD).match(said)
        return f"I go by {found['name']}" if found else ""
    if first in ("i", "we"):
        return _of_oneself(said)
    if " me" in said:
        if found := compiled(_DISAGREES).match(said):
            return f"I do not tolerate {_inner(found['what'])}"
        if found := compiled(_BRINGS_OUT).match(said):
            give = "gives" if found["verb"].endswith("s") else "give"
            return f"{found['what']} {give} me {found['how']}"
    if " my " not in said and " our " not in said:
        return ""
    if first == "the" and (found := compiled(_OF_HOME).match(said)):
        return f"{found['whose']} has a {found['part']} that {found['verb']}{found['rest']}"
    if first in ("they", "the", "a", "an", "my") and (found := compiled(_DONE_TO_BODY).match(said)):
        verb = found["verb"].lower()
        done = "taken out" if verb == "took" else verb
        if verb == "took" and not (found["out"] or found["out2"]):
            return ""
        return f"I had {found['what']} {done}{found['rest']}"
    return ""


def _inner(what: str) -> str:
    return what[:1].lower() + what[1:]


def _of_oneself(said: str) -> str:
    if _REFUSED.isdisjoint(said.split()):
        return ""
    found = compiled(_REFUSES).match(said)
    if found is None or _NOT_ONCE.search(found["what"]):
        return ""
    return f"{found['who']} never {found['verb']} {found['what']}"


_REFUSED = word_set("touch eat drink go set wear")
