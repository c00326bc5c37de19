"""English verbs: forms that the rules know, and how a first person form turns into a third.

Only the verbs that rules ask for have their forms listed; any other verb is read as a base form
unless it ends in "ed" or stands among the irregular past forms.
"""

from __future__ import annotations

import re

from ..shared.lexis import word_list, word_set

_PARADIGMS = """
live lives lived living lived|reside resides resided residing resided|move moves moved moving moved
relocate relocates relocated relocating relocated|settle settles settled settling settled
work works worked working worked|join joins joined joining joined
start starts started starting started|begin begins began beginning begun
quit quits quit quitting quit|leave leaves left leaving left
stop stops stopped stopping stopped|come comes came coming come|hail hails hailed hailing hailed
grow grows grew growing grown|get gets got getting got|turn turns turned turning turned
weigh weighs weighed weighing weighed|study studies studied studying studied
major majors majored majoring majored|graduate graduates graduated graduating graduated
speak speaks spoke speaking spoken|have has had having had|own owns owned owning owned
like likes liked liking liked|love loves loved loving loved|enjoy enjoys enjoyed enjoying enjoyed
adore adores adored adoring adored|prefer prefers preferred preferring preferred
hate hates hated hating hated|dislike dislikes disliked disliking disliked
detest detests detested detesting detested|loathe loathes loathed loathing loathed
stand stands stood standing stood|eat eats ate eating eaten|drink drinks drank drinking drunk
smoke smokes smoked smoking smoked|want wants wanted wanting wanted|need needs needed needing needed
go goes went going gone|call calls called calling called|become becomes became becoming become
marry marries married marrying married|resign resigns resigned resigning resigned
remarry remarries remarried remarrying remarried|divorce divorces divorced divorcing divorced
use uses used using used|teach teaches taught teaching taught|play plays played playing played
wish wishes wished wishing wished|hope hopes hoped hoping hoped|plan plans planned planning planned
adopt adopts adopted adopting adopted|do does did doing done|be is was being been
earn earns earned earning earned|make makes made making made|drive drives drove driving driven
celebrate celebrates celebrated celebrating celebrated
identify identifies identified identifying identified
wear wears wore wearing worn|stay stays stayed staying stayed
switch switches switched switching switched
""".replace("\n", "|")

# Every form a rule may meet: form -> (base form, kind of form).
FORMS: dict[str, tuple[str, str]] = {}
for _row in _PARADIGMS.split("|"):
    if _row:
        _base, _third, _past, _ing, _participle = _row.split()
        FORMS.setdefault(_participle, (_base, "participle"))
        FORMS[_past] = (_base, "past")
        FORMS[_third] = (_base, "third")
        FORMS[_ing] = (_base, "ing")
        FORMS.setdefault(_base, (_base, "base"))
FORMS["quit"] = ("quit", "past")
FORMS["become"] = ("become", "base")
FORMS["come"] = ("come", "base")

PAST = word_set(
    "went had did got made took saw came knew thought found gave told felt became left kept began "
    "brought heard met wrote sat stood lost paid ran spent grew won taught bought caught fell led "
    "ate drove spoke sold sent built broke chose slept swam flew forgot wore held drank rode sang "
    "threw understood drew woke rose quit was were said meant dealt dreamt learnt spelt burnt bit "
    "blew hid hung laid lit shook shot stole struck swore tore wound bred fed fled fought lent "
    "sank slid spun stuck swept swung wept froze forgave undertook overcame sought taught withdrew "
    "rewrote rebuilt ended overslept dug spat strode sprang shrank stank slung stung trod upheld "
    "shone sped bent bled crept dealt flung knelt leapt rang sought spilt spoilt strove thrust "
    "overheard overslept outgrew mistook withstood foresaw undid redid befell forbade bore"
)
_ED_BASES = word_set(
    "need feed embed exceed proceed succeed speed bleed breed seed heed weed wed shed"
)
# Base forms that are hardly ever nouns: "... and volunteer at the food bank".
FURTHER = word_set(
    "try put give take keep find bring buy sell pay spend save cook bake clean read "
    "write sing swim "
    "hike climb fly travel volunteer donate attend practise perform compete rent manage lead build "
    "design create develop grow raise watch listen collect paint draw knit sew sleep "
    "wake wait feel "
    "think know believe understand remember forget meet hang talk chat argue worry struggle suffer "
    "avoid refuse follow learn ask tell say commute waitress bartend babysit tutor "
    "mentor freelance "
    "organize organise host repair fix restore sit cry scream yell laugh send wash iron carry lose "
    "ship bike jog skate ski surf code garden hunt fish hold miss lift produce"
)
# Verbs whose past is their base form.
UNCHANGING = word_set(
    "hit cut put let set hurt shut cost burst cast split bet spread shed read reset upset beat bid "
    "wed rid thrust bust slit wet sublet broadcast forecast proofread"
)
# Those of them that are mostly said of what one does again and again.
UNCHANGING_HABITS = word_set("put let set spread wet sublet broadcast forecast proofread bust")
MODALS = word_set("will would can could may might must shall should cannot ought 'll 'd gotta")
BE = word_set("am is are was were be been being 'm 're")
INTENSIFIERS = word_set(
    "really actually just totally absolutely definitely truly honestly basically literally simply "
    "completely certainly kinda quite genuinely obviously clearly personally currently now "
    "presently already both also"
)
ADVERBS = INTENSIFIERS | word_set(
    "always usually often sometimes rarely seldom never mostly mainly still recently lately "
    "once generally normally typically frequently occasionally even only both all finally "
    "officially happily sadly unfortunately hardly barely almost nearly originally previously "
    "formerly first eventually soon probably maybe perhaps possibly especially particularly kind "
    "sort temporarily today tonight nowadays newly long regularly secretly deeply primarily fully "
    "proudly permanently forever daily apparently initially"
) - {"kind", "sort", "all", "once", "long"}

_NO_ADVERBS = word_set(
    "family reply apply supply rely fly july italy only friendly lovely ugly silly holy "
    "jelly belly "
    "bully ally rally multiply comply imply emily sally molly lily billy kelly polly holly elly "
    "butterfly assembly anomaly monopoly homily doily gully tally dolly folly trolley "
    "lonely elderly "
    "costly deadly timely orderly likely unlikely curly smelly woolly chilly hilly jolly bubbly "
    "wrinkly lively worldly heavenly scholarly cowardly fatherly motherly brotherly sisterly "
    "miserly melancholy barfly firefly dragonfly shelly nelly willy early italy ply sly"
)


def form_of(word: str) -> str:
    """Which form of a listed verb a lower-case word is: "base", "third", "past", "ing", or ""."""
    return FORMS.get(word, ("", ""))[1]


def is_adverb(word: str) -> bool:
    """Whether a lower-case word is an adverb that may stand in front of a verb."""
    if word in ADVERBS:
        return True
    return word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS


def stands_before_verb(word: str, following: str) -> bool:
    """Whether a lower-case word is an adverb of the verb that follows: "once met" too, but not
    "once I get there"."""
    return is_adverb(word) or (word in ("once", "twice") and is_past(following))


def is_past(word: str) -> bool:
    """Whether a lower-case verb form is a simple past."""
    if word in FORMS:
        return FORMS[word][1] == "past"
    return word in PAST or (word.endswith("ed") and len(word) > 3 and word not in _ED_BASES)


# The past of verbs of which no rule asks for all forms.
_IRREGULAR = word_list("""
    meet met hear heard buy bought pay paid find found think thought know knew see saw take took
    give gave tell told feel felt keep kept bring brought write wrote sit sat lose lost run ran
    spend spent win won catch caught fall fell lead led sell sold send sent build built
    break broke choose chose sleep slept swim swam fly flew forget forgot hold held ride rode
    sing sang throw threw draw drew wake woke rise rose say said mean meant fight fought
    understand understood lend lent seek sought hide hid
""")
_PASTS = {base: form for form, (base, kind) in FORMS.items() if kind == "past"} | dict(
    zip(_IRREGULAR[::2], _IRREGULAR[1::2], strict=True)
)
_DOUBLED = word_set("plan stop shop chat drop swap trip")


def past_of(verb: str) -> str:
    """The simple past of a base verb: study -> studied, go -> went."""
    if verb in _PASTS or verb in UNCHANGING:
        return _PASTS.get(verb, verb)
    if verb.endswith("e"):
        return verb + "d"
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}ed"
    return f"{verb[:-1]}ied" if re.search("[^aeiou]y$", verb) else verb + "ed"


def third_singular(verb: str) -> str:
    """The form of a base verb after "she": work -> works, study -> studies, have -> has."""
    low = verb.lower()
    irregular = {"have": "has", "be": "is", "do": "does", "go": "goes", "am": "is", "are": "is"}
    if low in irregular:
        return irregular[low]
    if low.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if low.endswith("y") and len(low) > 1 and low[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


_NO_DOUBLE = ("w", "x", "y", "h", "r")
_DOUBLE = word_set("refer prefer begin forget occur permit admit commit stir star tar")


def gerund(verb: str) -> str:
    """The -ing form: swim -> swimming, hike -> hiking, travel -> traveling."""
    low = verb.lower()
    if low in FORMS and FORMS[low][1] == "base":
        for form, (base, kind) in FORMS.items():
            if base == low and kind == "ing":
                return form
    if low.endswith("ie"):
        return low[:-2] + "ying"
    if low.endswith("e") and not low.endswith(("ee", "oe", "ye")):
        return low[:-1] + "ing"
    vowels = sum(char in "aeiou" for char in low)
    short = len(low) > 2 and low[-2] in "aeiou" and low[-3] not in "aeiou"
    last = low[-1] not in "aeiou" and not low.endswith(_NO_DOUBLE)
    if low in _DOUBLE or (short and last and vowels == 1):
        return low + low[-1] + "ing"
    return low + "ing"


def base_of(low: str) -> str:
    """teach of "teach" and "teaching"; "" of another word."""
    base, kind = FORMS.get(low, ("", ""))
    if kind in ("base", "ing"):
        return base
    if not low.endswith("ing") or len(low) < 6:
        return low if low.isalpha() and low not in ("a", "an", "the", "my", "to") else ""
    stem = low[:-3]
    return next((known for known in (stem, stem + "e", stem[:-1]) if gerund(known) == low), "")
