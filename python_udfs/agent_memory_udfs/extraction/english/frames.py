"""Statements that hold in a story or a game only, though they stand by themselves."""

from __future__ import annotations

from ..shared.prefilter import Prefiltered

_INSIDE = Prefiltered(
    "character|avatar|persona|protagonist|parallel universe|dream|nightmare|novel|story"
    "|screenplay|fanfic|role|simulation|fantasy|game|book|comic|manga|movie|script|play|sims|in ",
    r"\b(?:my|our) (?:\w+ )?(?:character|avatar|persona|protagonist)\b|\bparallel universe\b"
    r"|\bi had (?:a|the|this|another) (?:\w+ )?(?:dream|nightmare)\b"
    r"|\bin (?:my|our|the|a|this) (?:\w+ )?(?:novel|story|dream|screenplay|fanfic\w*|daydream"
    r"|nightmare|role ?-?play|simulation|fantasy)\b"
    r"(?! (?:trip|house|home|job|car|world|vacation|club|room|league|football|camp))"
    r"|\bin (?:my|our|the|this) (?:video ?)?(?:game|book|comic|manga|movie|script|play|sims)\b"
    r"(?= ?(?:[,.!]|$|i\b|we\b|my\b))"
    r"|^\W*in (?:skyrim|minecraft|the sims(?: \d)?|gta(?: \w+)?|world of warcraft|wow"
    r"|stardew(?: valley)?|animal"
    r" crossing|zelda|fallout(?: \d)?|roblox|elden ring|baldur's gate(?: \d)?|second life"
    r"|rimworld|terraria"
    r"|runescape|mass effect|the witcher|genshin|monopoly|catan),? (?:i|we|my)\b",
)


def is_imagined(text: str) -> bool:
    """ "In my novel", "in the game": what is said holds there."""
    return _INSIDE.search(text) is not None


_STORY = Prefiltered(
    "story|tale of a|scenario|persona|dialogue|role|backstory|premise",
    r"\b(?:sad|funny|short|true)? ?(?:story|tale) of a\b|\b(?:the|this) following (?:scenario|story"
    r"|persona|dialogue|role-?play)s?\b|^\W*(?:scenario|persona|backstory|premise)\s*:",
)


def opens_story(text: str) -> bool:
    """ "Sad story of a man", "the following scenario:": what follows is made up."""
    return _STORY.search(text) is not None
