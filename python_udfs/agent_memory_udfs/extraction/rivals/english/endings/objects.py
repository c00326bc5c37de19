"""Whether what a clause says to be over is what a memory tells of having or doing."""

from __future__ import annotations

import re

from ....english.words import RELATIONS
from ....shared.lexis import word_list, word_set
from ..change_words import is_of_change
from ..held import OF_A_PART, Held, is_shared
from ..tokens import LINKS, PEOPLE, Token, content_of, is_manner, is_of_time, stem_of, tokens_of
from ..values.wording import is_done_often
from .senses import CONSUMING

OBJECT_END = re.compile(
    r"\s(?:for|to|because|last|after|in|on|at|and|since|when|this|ago|with|from|by|until|before"
    r"|over|two|three|a (?:week|month|year)|yesterday|today|now)\s"
)


def ended_object(behind: str, held: Held, strength: int, *, named: bool = False) -> int:
    """ "Threw out the grey sofa": what stands behind the verb is what the memory tells of."""
    if re.match(r"\s*(?:an?|one|some|two|three|few|of)\b", behind):
        return 0  # "sold a stamp"
    behind = _WHOLLY.sub("", behind)
    whole = content_of(behind.strip())
    if whole and whole[0].low.endswith("ing") and whole[0].stem == held.verb.stem and held.of_user:
        done = all(is_shared(token, held.words) for token in whole) and all(
            is_shared(token, {each.stem for each in whole}) for token in held.content
        )
        if done:
            return strength + 2 * len(whole)
        others = [
            token for token in held.content
            if token.kind not in ("number", "unit") and not is_of_time(token)
        ]  # fmt: skip
        if len(whole) == 1 and (len(held.content) < 4 or len(others) == 1) and (
            not is_done_often(held.verb) or len(others) == 1
        ):  # fmt: skip
            return strength - 8
    cut = OBJECT_END.search(" " + behind.strip() + " ", 3)
    text = (" " + behind.strip() + " ")[: cut.start()] if cut else behind
    thing = [token for token in tokens_of(text.strip()) if token.says and not is_of_change(token)]
    thing = [token for token in thing if token.low not in _WHOLE] or thing
    if not thing or len(thing) > 4:
        return 0
    if (post := _POST_AT.match(behind.strip())) and _WORKING.match(held.low):
        thing = content_of(post["where"])  # "my job at the bank" of "Works at a bank"
        if not thing or not all(is_shared(token, held.words) for token in thing):
            return 0
        return strength if any(thing[-1].stem == each.stem for each in _object_heads(held)) else 0
    if _is_one_of_several(text, thing[-1], held) or _goes_unnamed(thing, held):
        return 0
    if "account" in text and thing[-1].low == "bank" and _is_sort_of(thing[-1], held):
        return 0  # "closed my bank account" of "Volunteers at the food bank"
    if cut and _is_elsewhere((" " + behind.strip() + " ")[cut.start() :], held):
        return 0
    names = {token.low for token in held.tokens if token.kind in ("name", "code")}
    if (
        named
        and held.of_user
        and all(token.low in names for token in thing)
        and not (is_plural(thing[-1].low) and _ends_a_name(thing, held))
    ):
        return strength  # "so over Theo" of "Has a crush on Theo"
    if whole[-1].low in _BELONGING:
        strength = max(strength, 30)  # "my gym membership" of "Gym is PureGym"
    return tells_of(thing, held, strength) or _is_whole_noun(thing, held, strength)


_POST_AT = re.compile(
    r"(?:my|the|that) (?:[\w-]+ )??(?:job|position|post|role|gig|placement|internship"
    r"|apprenticeship) (?:at|in|with|for) (?P<where>[\w'& -]+?)"
    r"(?= (?:last|this|in|on|because|to|after|and|two|three|a) |$| yesterday| today| now)"
)
_WORKING = re.compile(r"(?:works|interns|temps|freelances|is an? [\w -]+) (?:at|in|for|with) ")


def _is_sort_of(head: Token, held: Held) -> bool:
    """Whether the memory tells of a sort of it: "the food bank"."""
    place = next((i for i, token in enumerate(held.tokens) if token.stem == head.stem), 0)
    before = held.tokens[place - 1]
    return place > 0 and before.kind == "word" and before.says and before is not held.verb


_WHOLLY = re.compile(
    r",? (?:completely|entirely|altogether|totally|permanently|for good|at all|once and for all)"
    r"(?= |$)"
)


def leaves_profession(words: str, behind: str, held: Held) -> bool:
    """ "Left teaching" of "Teaches maths at a school"."""
    done = tokens_of(behind.strip())[:1]
    return (
        words == "left" and held.of_user and held.verb.low in _PROFESSIONS and bool(done)
        and done[0].low.endswith("ing") and done[0].stem == held.verb.stem
    )  # fmt: skip


_PROFESSIONS = word_set("teaches farms acts coaches preaches practises practices")


def _is_whole_noun(thing: list[Token], held: Held, strength: int) -> int:
    """ "Got rid of the landline" of "Landline is 555-2211"."""
    noun = [token for token in held.tokens[: max(held.copula, 0)] if token.says]
    if strength < 30 or not noun or noun[-1].low in PEOPLE or len(noun) > 3:
        return 0
    if noun[0].low in _ON_AN_ACCOUNT and noun[1:]:
        noun = noun[1:]  # "deleted my Reddit account" of "Username on Reddit is owl77"
    return 24 if {token.stem for token in thing} == {token.stem for token in noun} else 0


_BELONGING = word_set("membership subscription")
_ON_AN_ACCOUNT = word_set("username handle account profile nickname tag alias login")


_PART = re.compile(
    r"(?:is (?:(?:the|an?|one of the) )?(?:[\w-]+ ){0,3}?[\w-]+|works|volunteers"
    r"|plays(?: [\w-]+){0,3}?|sings(?: [\w-]+)?|coaches"
    r"|interns|teaches(?: [\w-]+)?) (?:in|of|at|for|on|with) (?P<whole>.+)"
)


def is_part_left(words: str, behind: str, held: Held) -> bool:
    """ "I left the band" of "Is the drummer in a cover band"."""
    match = _PART.match(held.low)
    if match is None or words not in _GOING or not re.match(r" (?:the|my|our)\b", behind):
        return False
    cut = OBJECT_END.search(" " + behind.strip() + " ", 3)
    left = (" " + behind.strip() + " ")[: cut.start()] if cut else behind
    thing = content_of(left.strip())
    cut = OBJECT_END.search(" " + match["whole"] + " ", 3)
    part = match["whole"][: cut.start()] if cut else match["whole"]
    whole = content_of(part)
    known = {token.stem for token in whole}
    if len(thing) > 1 and whole and thing[-1].low in _PARTS_OF_CLUBS:
        thing = thing[:-1]  # "rotated off the PTA board" of "Is vice president of the PTA"
        return all(token.stem in known for token in thing)
    if not whole or not thing or whole[-1].stem != thing[-1].stem:
        return False
    return thing[-1].low in OFFICES | _JOINED and all(token.stem in known for token in thing)


_PARTS_OF_CLUBS = word_set("board committee council")


def _goes_unnamed(thing: list[Token], held: Held) -> bool:
    """Whether it is some app, of which the memory tells the name: "deleted the app" of "Uses the
    Todoist app"."""
    if len(thing) != 1 or thing[0].low not in _OF_MANY:
        return False
    place = next((i for i, token in enumerate(held.tokens) if token.stem == thing[0].stem), 0)
    return place > 0 and held.tokens[place - 1].kind in ("name", "code")


_OF_MANY = word_set("app game file program website site account channel book")
_GOING = word_set("left quit") | {
    "dropped out of",
    "resigned from",
    "withdrew from",
    "walked away from",
    "rotated off",
    "stepped off",
    "termed out of",
}

_JOINED = word_set(
    "band trio quartet duo choir orchestra club team league committee board council group crew "
    "church union society "
    "troupe squad chorus ensemble lab faculty staff project newspaper magazine startup"
)


def _is_one_of_several(text: str, head: Token, held: Held) -> bool:
    """Whether it is one of those that the memory tells of, or some: "lost my left AirPod" of "Has
    AirPods", "deleted old photos" of "Takes photos"."""
    several = [token for token in held.tokens if token.stem == head.stem and is_plural(token.low)]
    if several and not is_plural(head.low):
        return True
    return bool(several) and re.match(r"\s*(?:old|bad|broken|surplus|spare)\b", text) is not None


def is_plural(low: str) -> bool:
    return low.endswith("s") and not low.endswith(("ss", "us", "is"))


_TO_DO = re.compile(
    r" to (?:do|play|join|study|focus|spend|have|be|start|go|work|try|make|get|take|learn|become"
    r"|concentrate|pursue|travel|save|move|look|care|write|raise|stay)\b"
)
_PLACE = re.compile(r" (?:on|in|at|from|to|with|for) (?P<where>.+?)(?: and .*)?$")


def _is_elsewhere(behind: str, held: Held) -> bool:
    """Whether both name a place, and not the same: "deleted the app from my work phone" of "Uses
    the app on the tablet"."""
    if _TO_DO.match(behind):
        return False  # "quit band to do theater"
    said, was = _PLACE.match(behind), _PLACE.search(held.low)
    if said is None or was is None:
        return False
    there, here = (content_of(match["where"])
                   for match in (said, was))  # fmt: skip
    days = [{token.low for token in each if token.kind == "day"} for each in (there, here)]
    if all(days) and not days[0] & days[1]:
        return True
    there, here = ([token for token in each if not is_of_time(token)] for each in (there, here))
    if not there or not here:
        return False
    known = {token.stem for token in here}
    return not any(is_shared(token, known) for token in there)


_WHOLE = word_set(
    "spot space subscription account membership job thing habit lesson lessons class classes role "
    "position "
    "post whole"
)


def ended_subject(before: str, held: Held, strength: int) -> int:
    """ "My visa expired", "the cast came off"."""
    nouns = [token.low for token in held.tokens[: max(held.copula, 0)] if token.low != "name"]
    if any(low in RELATIONS - OF_A_PART for low in nouns[-2:]):
        return 0
    before = _OWNED.split(before)[-1]  # "thanks to therapy my stammer"
    thing = [token for token in tokens_of(before.strip()) if token.says and not is_of_change(token)]
    thing = [token for token in thing if token.low not in _WHOLE | {"let"}] or thing
    if len(thing) > 1 and thing[-1].kind == "day" and thing[-1].low.rstrip("s") in held.low:
        thing = thing[:-1]  # "our padel Wednesdays"
    if not 0 < len(thing) < 4 or _is_one_of_several(before, thing[-1], held):
        return 0
    if held.copula > 0 and len(thing) > 1 and thing[-1].stem == held.subject_head:
        # "My Vodafone contract expired" of "Phone contract is with Vodafone".
        return strength if all(token.stem in held.words for token in thing) else 0
    if held.of_user and (
        held.verb.stem in CONSUMING or held.verb.low in ("lives", "live") or thing[0].low in PEOPLE
    ):
        return (
            0  # "the milk expired" of "Drinks milk", "the border closed" of "Lives at the border"
        )
    if thing[-1].low in _OCCASIONS and held.of_user and held.tokens[0].low != "is":
        return 0  # "the holidays are over" of "Goes on holiday in August"
    places = [i for i, token in enumerate(held.tokens) if token.stem == thing[-1].stem]
    behind = held.tokens[places[-1] + 1 :] if places else []
    named = _is_called(thing[-1], held)
    if behind and behind[0].kind == "word" and behind[0].says and not named:
        return 0  # "the king died" of "Lives in King street"
    return tells_of(thing, held, strength)


_OWNED = re.compile(r"\b(?:my|our) ")
_OCCASIONS = word_set(
    "holiday holidays vacation weekend summer winter spring autumn season christmas easter party "
    "day week term break lunch night game match film movie show concert meeting"
)


def tells_of(thing: list[Token], held: Held, strength: int) -> int:
    """Whether the memory tells of having or doing this thing: its head is the memory's object."""
    head = thing[-1]
    same = [token.low for token in held.content if token.stem == head.stem]
    if any(low.endswith("ing") for low in same) and not (
        head.low.endswith("ing") or head.low in same
    ):
        return 0  # "my skis" of "Goes skiing"
    named = {token.stem: token.low for token in held.tokens if token.kind == "name"}
    if named.get(thing[-1].stem, thing[-1].low).rstrip("s") != thing[-1].low.rstrip("s"):
        return 0  # "my stitches" of "Has a cat named Stitch"
    if any(token.stem not in held.words or is_manner(token) for token in thing):
        return 0
    if is_plural(thing[-1].low) and _ends_a_name(thing, held):
        return 0  # "deleted the photos" of "Uses Google Photos"
    objects = _object_heads(held)
    head = thing[-1]
    if not any(head.stem == token.stem for token in objects) and not _is_called(head, held):
        # "The thinkpad" of "a thinkpad x1".
        place = next(
            (i for i, token in enumerate(held.tokens) if token.stem == head.stem), len(held.tokens)
        )
        behind = held.tokens[place + 1 :]
        if not behind or place < 2 or any(token.kind not in ("code", "number") for token in behind):
            return 0
    return strength + 2 * len(thing)


def _ends_a_name(thing: list[Token], held: Held) -> bool:
    """Whether what is said is but the end of a name: "photos" of "Google Photos"."""
    place = next((i for i, token in enumerate(held.tokens) if token.stem == thing[-1].stem), 0)
    before = held.tokens[place - 1] if place else None
    return (
        held.tokens[place].kind == "name" and before is not None and before.kind == "name"
        and before.stem not in {token.stem for token in thing}
    )  # fmt: skip


def _is_called(head: Token, held: Held) -> bool:
    """Whether the thing goes without the noun for its kind: "keto" of "is on the keto diet"."""
    place = next((i for i, token in enumerate(held.tokens) if token.stem == head.stem), -1)
    following = held.tokens[place + 1 : place + 2]
    return place > 0 and bool(following) and following[0].low in _KINDS_OF_THINGS


_KINDS_OF_THINGS = word_set(
    "diet plan program programme regimen course class classes lesson lessons therapy treatment app "
    "subscription membership account pills tablets medication meds team club band league group "
    "training job role position series show podcast channel practice newsletter service supplement "
    "supplements challenge machine device mask shift shifts truck car van bike phone "
    "laptop computer"
)


def _object_heads(held: Held) -> list[Token]:
    """The last word of each noun phrase of what the memory says, but for its subject."""
    tokens = held.tokens
    begin = 1 if held.of_user else max(held.copula + 1, 1)
    heads: list[Token] = []
    for place in range(begin, len(tokens)):
        token = tokens[place]
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        if (token.says and (following is None or not following.says)) or token.kind in (
            "number",
            "name",
            "code",
        ):
            heads.append(token)
        if (
            following is not None
            and following.low in LINKS
            and heads
            and held.of_user
            and place > begin
        ):
            # What stands behind a preposition tells where or how; of the first phrase one speaks.
            first_link = any(each.low in LINKS for each in tokens[1:3])
            if not first_link:
                break
    if held.of_user and held.verb.stem in _ACQUIRING:
        # "Gets their vegetables from a CSA box"
        link = next((i for i, token in enumerate(tokens) if token.low == "from"), len(tokens))
        source = [token for token in tokens[link + 1 :] if token.says and not is_of_time(token)]
        heads += source[-1:]
    if not held.of_user and held.content and not heads:
        heads.append(held.content[0])
    return heads


_ACQUIRING = {stem_of(low) for low in word_list("get buy order receive purchase")}

OFFICES = word_set(
    "company firm team department school practice clinic office club band choir hospital business "
    "project job position post role work works working here us there town country board council"
)
