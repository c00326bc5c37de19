"""Corrections: "not A, B", "no wait, B", "changed from A to B", and what only wraps a statement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ....times.english import compiled
from ...shared.lexis import word_set
from ...shared.prefilter import Prefiltered
from ..tokens import Word, is_capital
from ..verbs import form_of, is_adverb
from ..words import NOT_NAMES, RELATIONS


def felt(text: str, words: Sequence[Word]) -> str:
    """ "It is hard not to have my sister here": what the speaker finds hard."""
    if words[0].low != "it":
        return ""
    lows = [word.low for word in words]
    if len(lows) < 6 or lows[1] not in ("is", "was", "feels", "felt", "gets"):
        return ""
    if not {"my", "me", "our"} & set(lows) or "to" not in lows[2:9] or "you" in lows:
        return ""
    end = lows.index("to", 2)
    if lows[end - 1] == "not":
        end -= 1
    cut = end
    if lows[end - 2 : end] == ["for", "me"]:
        cut = end - 2
    quality = [
        low for low in lows[2:cut] if not is_adverb(low) and low not in ("not", "so", "very")
    ]
    if not 0 < len(quality) < 4 or quality[-1] in ("time", "you", "going", "supposed", "meant"):
        return ""
    if "not" in lows[2:cut] and lows[end - 1] != "not":
        kin = next((w.low for w in words[end:] if w.low in RELATIONS), "")
        own = kin and lows[lows.index(kin) - 1] in ("my", "our")
        return f"I have {'an' if kin[:1] in 'aeiou' else 'a'} {kin}" if own else ""
    verb = "find" if lows[1] in ("is", "feels", "gets") else "found"
    head = text[words[2].start : words[cut - 1].end]
    return f"I {verb} it {head} {text[words[end].start : words[-1].end]}"


_NOT_BUT = re.compile(
    r"^(?P<head>(?:i|my|we|our|[A-Z])[^,;:]{0,60}?)(?P<not>\bis not\b|\bisn't\b|\bare "
    r"not\b|\baren't\b"
    r"|\bam not\b|'m not\b|'s not\b|\bdo not\b|\bdon't\b|\bdoes not\b|\bdoesn't\b)"
    r"(?P<old>[^,;:]{1,60}?)(?:\s+but (?!not\b|it\b|i\b|that\b|also\b)|"
    r"[,;:–—-]+\s*)(?:but (?:it's |it is |in |at )?|it is |it's |its |i mean |i meant "
    r"|rather |they're |they are )(?P<new>(?!i\b|i'|my\b|we\b)[^,;]{1,60})$",
    re.IGNORECASE,
)
_POSITIVE = {"isn't": "is", "is not": "is", "'s not": "'s", "aren't": "are", "are not": "are",
             "am not": "am", "'m not": "'m"}  # fmt: skip


_IN_PASSING = Prefiltered(
    "actually|correction|i mean|make that|oops|or rather|scratch that|sorry|wait",
    r"^(?P<head>.{6,120}?)(?:,|\s?[-–—]|\.\.\.|…)?\s*\b(?:no,? wait|wait,? no|sorry|i mean|i "
    r"meant|scratch that"
    r"|correction|make that|or rather|no,? sorry|oops|actually,? no"
    r"|actually(?=,? (?-i:[A-Z]|\d)[\w:]*$))\b[\s,:–—-]*(?:i mean |i "
    r"meant |it's "
    r"|that's |in |at |on )?(?P<new>[\w$€£][^,.!?]{0,30})$",
)
_NO_VALUE = re.compile(r"(?:i|my|we|that|the|about|for|to|but|if|you)\b", re.IGNORECASE)


def taken_back(text: str) -> tuple[str, str]:
    """("I live in Bonn", "Ulm") of "I live in Bonn, no wait, Ulm"; ("", "") of the rest."""
    match = _IN_PASSING.match(text.strip().rstrip(".!"))
    if match is None or _NO_VALUE.match(match["new"]):
        return "", ""
    return match["head"].rstrip(" ,"), match["new"]


def corrected(text: str, words: Sequence[Word]) -> Iterator[str]:
    """ "My name isn't Bob, it's Rob": "my name is Rob"."""
    said = text[words[0].start : words[-1].end]
    match = _NOT_BUT.match(said)
    if match:
        head, denied = match["head"].strip(), match["not"].lower()
        if denied in _POSITIVE:
            joint = "" if denied.startswith("'") else " "
            yield f"{head}{joint}{_POSITIVE[denied]} {match['new'].strip()}"
        else:
            old = match["old"].strip().split()
            link = next((i for i, word in enumerate(old) if word in _OBJECT_LINKS), 0)
            yield f"{head} {' '.join(old[: link + 1])} {match['new'].strip()}"


def withdrawn(text: str, words: Sequence[Word]) -> str:
    """ "My sister's name isn't Bea, it's Mia": "my sister's name is Bea"; "" for any other."""
    match = _NOT_BUT.match(text[words[0].start : words[-1].end])
    positive = _POSITIVE.get(match["not"].lower(), "") if match else ""
    return f"{match['head'].strip()} {positive}{match['old']}" if match and positive else ""


_OBJECT_LINKS = word_set("at in for from on with as to")


def without_contrast(words: Sequence[Word]) -> list[Word]:
    """Without ", not Thursday" at the end of what is said to be Friday."""
    lows = [word.low for word in words]
    if "not" in lows:
        for index in range(3, len(lows) - 1):
            if lows[index] == "," and lows[index + 1] == "not" and len(lows) - index < 6:
                return list(words[:index])
    return list(words)


_DONE_TO_ME = (
    r"^\W*they(?:'ve| have)? (?:just |finally |also )?(?P<verb>offered|gave|given|fired"
    r"|hired|promoted"
    r"|rejected|accepted|diagnosed|invited|evicted|robbed) (?P<who>me|us|my (?:(?:own"
    r"|older|younger|little|oldest|youngest|best) )?\w+)"
    r"\b(?P<rest>(?: (?!\w+ed\b).*)?)$"
)


def done_to_me(text: str, *, known: str = "") -> str:
    """ "They offered me the job": "I was offered the job"; `known` is who "they" may be: "kids"."""
    match = compiled(_DONE_TO_ME).match(text) if "hey" in text[:8] else None
    if match is None or known.startswith("people at "):
        return ""
    if known and match["verb"].lower() in ("gave", "given", "invited", "accepted", "rejected"):
        return ""
    verb = "given" if match["verb"].lower() == "gave" else match["verb"].lower()
    who = match["who"]
    return f"{'I' if who.lower() in ('me', 'us') else who} was {verb}{match['rest']}"


_MOVED_BY_OTHERS = (
    r"^\W*(?:they|the [a-z]+|somebody|someone)(?:'ve| have| has)? (?:just |again )?(?:moved|pushed"
    r"|rescheduled|changed|delayed|shifted|postponed|bumped|brought forward)(?: back| forward)?"
    r" (?P<what>(?:my|our) [\w' -]{2,40}?)(?: back| forward)? (?:to|until) (?P<new>[^,;]{2,40})$"
)


_RAISED_BY_OTHERS = (
    r"^\W*(?:they|(?:the|my|our) [a-z]+|somebody|someone)(?:'ve| have| has)? (?:just |again "
    r"|finally )?(?:raised|increased|upped|bumped|put|cut|reduced|lowered|dropped|brought)"
    r"(?: up| down)? (?P<what>(?:my|our) [\w' -]{2,30}?)(?: up| down)? (?:from [^,;]{1,20} )?to "
    r"(?P<new>[$€£]?\d[^,;]{0,30})$"
)


def moved_by_others(text: str) -> str:
    """ "They moved my flight to 11:15": "my flight is at 11:15"; "they raised my rent to 910"."""
    found = compiled(_RAISED_BY_OTHERS).match(text.rstrip(" .!")) if " to " in text else None
    if found:
        return f"{found['what']} {'are' if found['what'].endswith('s') else 'is'} {found['new']}"
    match = compiled(_MOVED_BY_OTHERS).match(text.rstrip(" .!")) if " my " in text or (
        " our " in text) else None  # fmt: skip
    if match is None:
        return ""
    new = match["new"]
    timed = _TIME_OF_DAY.match(new) or _CLOCK.match(new) or _DAY.match(new.removeprefix("next "))
    return f"{match['what']} is {_at(new)}" if timed else ""


_AT_FIGURE = re.compile(
    r"^(?P<what>\W*(?:my|our) [\w' -]{2,30}? (?:is|are)) (?:now )?(?:up|down|back) to (?=[$€£]?\d)",
    re.IGNORECASE,
)


def at_figure(text: str) -> str:
    """ "My GPA is up to 3.7": "my GPA is 3.7"."""
    match = _AT_FIGURE.match(text) if " to " in text else None
    return f"{match['what']} {text[match.end() :]}" if match else ""


_HEADCOUNT = re.compile(
    r"^\W*(?:so )?we(?:'re| are|'ve grown| have grown| grew)(?: now| currently)?"
    r" (?:at|to|up to|down to)"
    r"(?: about| around)? (?P<size>\d+ (?:people|employees|members|engineers|folks|developers))"
    r"(?: now| total| in total| strong)*$",
    re.IGNORECASE,
)


def headcount(text: str) -> str:
    """ "We're at 11 people now": "our team is 11 people"."""
    match = _HEADCOUNT.match(text.rstrip(" .!")) if "we" in text[:8].lower() else None
    return f"our team is {match['size']}" if match else ""


_CLOCK = re.compile(r"\d{1,2}[:.]\d\d\b")


_TO_CHANGE = (
    r"\b(?:update|change|correct|switch) (?P<what>my (?:[\w-]+ ){0,3}?(?:address|number|phone|email"
    r"|e-mail|name|surname|employer"
    r"|status))(?: on \w+)? (?:from .{2,40}? )?to (?P<new>(?!a\b|the\b|my\b"
    r"|another\b|something\b|you\b)\S.{2,80}?)(?: (?:please|because|since|as)\b.*)?$"
)


def to_be_changed(text: str) -> str:
    """ "I need to update my address to 41 Birch Lane": "my address is 41 Birch Lane"."""
    match = compiled(_TO_CHANGE).search(text)
    if match is None:
        return ""
    what, new = match["what"].lower(), match["new"]
    figures = sum(char.isdigit() for char in new)
    if what.endswith(("mail", "mail address")):
        fits = "@" in new
    elif what.endswith(("number", "phone")):
        fits = figures > 3
    else:
        named = new[:1].isupper() and not match[0].lower().startswith(("change", "switch"))
        fits = figures > 0 if what.endswith("address") else named
    return f"{match['what']} is {new}" if fits else ""


_CHANGED = word_set(
    "changed moved rescheduled renamed postponed delayed pushed increased decreased raised reduced "
    "switched updated shifted extended lowered brought rebranded reassigned relocated "
    "dropped risen slipped slid bumped "
    "gone rose went transferred grown doubled"
)
_CHANGED_NOW = (
    r"^\W*(?P<what>(?:my|our) (?:[\w-]+ ){0,3}?[\w-]+) (?:has |have |was |just |recently )*changed"
    r"[,;:. –—-]+(?:and )?(?:it(?:'s| is)|the new one is|now it(?:'s| is)) (?:now )?"
    r"(?P<new>[^,;]{2,60}?)(?: now)?$"
)


def changed_now(text: str) -> str:
    """ "My number changed, it's 555-0142 now": "my number is 555-0142"."""
    match = compiled(_CHANGED_NOW).match(text) if "changed" in text else None
    return f"{match['what']} is {match['new']}" if match else ""


def changed_to(text: str, words: Sequence[Word]) -> str:
    """ "My exam was moved to May 9", "I changed my last name to Weber" as "my ... is ..."."""
    lows = [word.low for word in words]
    if "to" not in lows or _CHANGED.isdisjoint(lows):
        return ""
    verb = next((i for i, low in enumerate(lows[:12]) if low in _CHANGED and i), 0)
    to = next((i for i in range(len(lows) - 2, verb, -1) if lows[i] == "to"), 0)
    if not verb or not to or to - verb > 12:
        return ""
    value = text[words[to + 1].start : words[-1].end]
    if lows[0] in ("i", "we") and lows[verb + 1 : verb + 2] in (["my"], ["our"], ["the"]):
        end = next((i for i in range(verb + 2, to) if lows[i] in ("from", "back", "over")), to)
        head = text[words[verb + 1].start : words[end - 1].end]
        if lows[verb + 1] == "the":
            if lows[verb] not in ("renamed", "moved", "rescheduled", "postponed", "pushed"):
                return ""
            head = f"my {head[4:]}" if lows[verb] == "renamed" else head
        if "for" in lows[verb:to]:
            return ""
        return f"{head} is {'called ' + value if lows[verb] == 'renamed' else _at(value)}"
    if lows[verb] in _RESCHEDULED and lows[verb + 1 : verb + 2] in (["my"], ["our"], ["the"]) and (
        _TIME_OF_DAY.match(value) or _DAY.match(value.removeprefix("next ").removeprefix("on "))
    ):  # fmt: skip
        head = text[words[verb + 2].start : words[to - 1].end]  # "Dana moved our meeting to Friday"
        return f"my {head} is {_at(value)}" if to > verb + 2 else ""
    start = verb
    while start > 1 and lows[start - 1] in _AUXILIARIES:
        start -= 1
    if lows[0] in ("i", "we", "he", "she", "they", "it") or start < 1:
        return ""
    if lows[verb] in ("went", "gone", "moved", "relocated", "transferred") and not (
        lows[0] in ("my", "our", "the") and lows[start - 1] not in RELATIONS
    ):  # fmt: skip
        return ""
    head = text[words[0].start : words[start - 1].end]
    if lows[verb] == "reassigned":
        return f"{head} is assigned to {value}"
    if lows[verb] == "renamed":
        return f"{head} is called {value}"
    return f"{head} is {_at(value)}"


_DAY = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december)\b",
    re.IGNORECASE,
)


_RESCHEDULED = word_set("moved rescheduled postponed pushed shifted delayed changed")
_TIME_OF_DAY = re.compile(
    r"(?:\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\b|o'clock)|\d{1,2}:\d\d\b|noon\b|midnight\b)",
    re.IGNORECASE,
)


def _at(value: str) -> str:
    """A time with its preposition, as it is said of an appointment."""
    if _TIME_OF_DAY.match(value):
        return f"at {value}"
    if _DAY.match(value):
        return f"on {value}"
    return value


_AUXILIARIES = word_set("was were has have had been got is are being now just recently already")
_DOUBTED = re.compile(
    r"^\W*i (?:do not|don't|dont) (?:think|believe|feel) (?:that )?i "
    r"(?P<verb>[a-z]+)\b(?P<rest>.*)$",
    re.IGNORECASE,
)


def doubted(text: str) -> str:
    """ "I don't think I want children": "I do not want children"."""
    match = _DOUBTED.match(text) if "n't" in text or "not" in text or "dont" in text else None
    if match is None or form_of(match["verb"].lower()) != "base":
        return ""
    return f"I do not {match['verb']}{match['rest']}"


_GOES_ON = re.compile(r" (?:and|but) (?:i|we|my|he|she)\b", re.IGNORECASE)
_SINCE = re.compile(
    r"^\W*it(?:'s| is| has|'s already| has already) been (?:about |almost |over |nearly )?"
    r"(?P<time>[\w -]{3,24}?) since (?P<who>I|we|my \w+|our \w+) (?P<what>\S.{2,120})$",
    re.IGNORECASE,
)


_TAKES_ME = re.compile(
    r"^\W*it (?:usually |normally |only |always )?takes me (?:about |around |over "
    r"|almost |only )?(?P<time>(?:\d+|an?|half an|two|three|four|five|ten|twenty|thirty|forty"
    r"|fifty) (?:minutes?|mins?|hours?|days?|weeks?|months?|years?)(?: and a half)?) to "
    r"(?P<what>\S.{2,80})$",
    re.IGNORECASE,
)


def taking_time(text: str) -> str:
    """ "It takes me 50 minutes to get to work": "I need 50 minutes to get to work"."""
    match = _TAKES_ME.match(text) if " me " in text else None
    if match is None:
        return ""
    return f"I need {match['time']} to {match['what']}"


def since_then(text: str) -> str:
    """ "It's been six months since I last drank": "I last drank six months ago"."""
    match = _SINCE.match(text) if "since" in text else None
    if match is None:
        return ""
    what, link, more = re.split(r"( (?:and|but) (?=(?:i|we|my|he|she)\b))", match["what"] + " ",
                                maxsplit=1, flags=re.I)[:3] if _GOES_ON.search(match["what"]) else (
        match["what"], "", "")  # fmt: skip
    return f"{match['who']} {what.strip()} {match['time']} ago{link}{more}".strip()


_INTRODUCED = re.compile(
    r"^\W*(?i:it'?s (?:me|just me)|this is|it is me)[ ,]+(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
    r"(?= (?:here|from|again|speaking)\b|[,.!–—-]|$)"
)
_INTRODUCES = re.compile(
    r"(?: (?:here|again|speaking))?(?: from [A-Z][\w'-]+(?: [A-Z][\w'-]+)?)?"
    r"(?:\s*[,!.–—-]+\s*|\s+)(?:and |but |so )?"
    r"(?P<rest>(?:I|i|we|We|my|My|our|Our)\b.{3,})$"
)


# "Hello, it's Jo again - ..."
_ITSELF = re.compile(
    r"^\W*it(?:'s| is) (?P<name>[A-Z][a-z]+)(?= (?:here|again)\b|\s*[-–—,.!]|$)", re.ASCII
)
_GREETING = re.compile(
    r"\b(?:hi|hello|hey|heya|hiya|yo|howdy|hallo|greetings"
    r"|good (?:morning|evening|afternoon|day))\b",
    re.IGNORECASE,
)
_NO_NAMES = (NOT_NAMES | RELATIONS | word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march june july "
    "september october november december christmas easter halloween thanksgiving ramadan diwali "
    "hanukkah spring summer autumn winter"
))  # fmt: skip
_PRESENT = re.compile(r" (?:here|speaking)\b")


def introduced(text: str, words: Sequence[Word]) -> list[str]:
    """ "It's me, Max", "this is Max from Acme": the name, and what is told behind it."""
    if words[0].low not in ("it", "this"):
        return []
    said = text[words[0].start : words[-1].end]
    match = _INTRODUCED.match(said)
    # Not "Yes, it's Toyota", "Sorry, it's Tuesday".
    greeted = _GREETING.search(text[: words[0].start]) is not None
    named = greeted and len(words) in (3, 4) and [word.low for word in words[:2]] == ["it", "is"]
    if named and words[2].low not in _NO_NAMES and all(is_capital(text, w) for w in words[2:]):
        return [f"my name is {text[words[2].start : words[-1].end]}"]
    if match is None and greeted and words[0].low == "it":
        match = _ITSELF.match(said)
        match = match if match and match["name"].lower() not in _NO_NAMES else None
    if match is None or (
        not is_capital(text, words[0]) and words[0].low == "this" and not greeted
        and not _PRESENT.match(said, match.end())
    ):  # fmt: skip
        return []
    behind = _INTRODUCES.match(said, match.end())
    return [f"my name is {match['name']}", *([behind["rest"]] if behind else [])]
