"""Turns of phrase that tell of an end, or of a change, put as the plain statement of it."""

from __future__ import annotations

import re
from functools import lru_cache

# A word that must be there | the turn | as it is put plainly | an example: the turn = put plainly
_TURNS = r"""
since | (?:it's|it has|it is|its) been (?:over |about |almost |nearly |more than )?(?P<span>(?:[\w-]+ )?(?:days|weeks|months|years|a week|a month|a year|year|month)) since (?:my|our|the) last (?P<what>[\w -]+) | I have not touched \g<what> in \g<span> | It's been three months since my last cigarette = I have not touched cigarette in three months
since | (?:it's|it has|it is|its) been (?:over |about |almost |nearly |more than )?(?P<span>(?:[\w-]+ )?(?:weeks|months|years|a month|a year|year|month)) since (?:i|we) (?:last )?(?:had|smoked|drank|ate|touched|took|used) (?:an? |any )?(?P<what>[\w -]+) | I have not touched \g<what> in \g<span> | It's been a year since I last ate meat = I have not touched meat in a year
bye | (?:good)?bye[- ]?(?:bye)? (?:to )?(?:my |our |the )?(?P<what>[\w' -]+) | got rid of the \g<what> | bye bye iPhone = got rid of the iPhone
goodbye | (?:said|waved|kissed) goodbye to (?:my|our|the) (?P<what>[\w' -]+) | got rid of the \g<what> | said goodbye to the old Volvo = got rid of the old Volvo
way | parted ways with (?:my |our |the )?(?P<what>[\w' -]+) | let go of the \g<what> | parted ways with our agent = let go of the agent
past | (?:is|are) a thing of the past | is history | Meat is a thing of the past = Meat is history
behind | put (?:my |our |the )?(?P<what>[\w' -]+?) behind (?:me|us) | finished the \g<what> | put the mortgage behind us = finished the mortgage
to | (?:switched|changed|swapped|moved) (?P<kind>gym|bank|dentist|doctor|vet|school|provider|carrier|insurer|hairdresser|barber|pharmacy|supermarket|browser|phone|therapist|church|club|team|stable|kindergarten)s? (?:over )?to (?P<new>[\w'&+ -]+) | my \g<kind> is \g<new> now | switched gyms to FitX = my gym is FitX now
let | let (?P<what>(?:my|our) [\w' -]+?) (?:run out|lapse|expire) | cancelled \g<what> | let my Urban Sports membership run out = cancelled my Urban Sports membership
ran out | (?P<what>(?:my|our) [\w' -]+? (?:contract|membership|subscription|lease|visa|licence|license|policy|trial|warranty|insurance)) (?:has |just )?ran out | \g<what> expired | my Vodafone contract ran out = my Vodafone contract expired
else | (?:someone|somebody) else (?:is |'s |has )?(?:now )?(?P<verb>[a-z]+(?:ing|es|s|ed)) | I no longer \g<verb> | Someone else is coaching the under-12s = I no longer coaching the under-12s
account | (?:renamed|changed) (?:my|our) (?P<where>[\w.]+) (?:account|username|handle|user name|nick) to (?P<new>\S+) | my username on \g<where> is \g<new> now | renamed my GitHub account to fernleaf = my username on GitHub is fernleaf now
put | had to put (?P<who>[\w' -]+?) (?:down|to sleep) | put \g<who> to sleep | had to put Rex down = put Rex to sleep
gave | gave (?P<what>(?:my|our) [\w' -]+?) to(?= (?:my|our|the|a|his|her) (?!mechanic|garage|vet|repair|cleaner|tailor|shop|police|doctor)[\w-]+$) | gave away \g<what> to | I gave my Dell to my nephew = I gave away my Dell to my nephew
at | (?:have |has |'ve )?(?:lost|gained|put on) (?:[\w.]+) (?P<unit>kilos|kg|pounds|lbs)\b.{0,30}?(?:and )?(?:i'm|am|i am) (?:now )?(?:at|up to|down to) (?P<new>[\d.]+)(?: now)? |  weigh \g<new> \g<unit> now | I lost 8 kilos and I'm at 84 now = I weigh 84 kilos now
aside | (?:put|laid|set) (?P<what>(?:my|our) [\w' -]+?) aside for good | abandoned \g<what> | put my novel aside for good = abandoned my novel
shelved | shelved (?P<what>(?:my|our) [\w' -]+) | abandoned \g<what> | shelved my novel = abandoned my novel
bed | (?:i|we) (?:now )?go to bed at (?P<time>[\w:]+(?: [ap]m)?)(?: now| these days| nowadays) | my bedtime is \g<time> now | I go to bed at ten these days = my bedtime is ten now
last | (?:the |an? )?[\w-]+ (?:got|took|ate|killed) the last of (?:my|our) (?P<what>[\w-]+) | our \g<what> died | The fox got the last of our hens = our hens died
last | (?:sold|gave away) the last of (?:my|our) (?P<what>[\w-]+) | sold my \g<what> | We sold the last of our hens = We sold my hens
"""  # noqa: E501


class _Turn:
    def __init__(self, row: str) -> None:
        word, pattern, self.plain, _ = row.split(" | ")
        self.word = word.strip()
        self.pattern = re.compile(rf"\b{pattern}(?![\w'])", re.IGNORECASE)


_TABLE = tuple(map(_Turn, _TURNS.strip().splitlines()))
# (turn, put plainly), for tests.
EXAMPLES = tuple(
    tuple(each.strip() for each in row.split(" | ")[3].split(" = "))
    for row in _TURNS.strip().splitlines()
)


_ASIDE = re.compile(
    r",? (?:by the way|btw|fyi|thank god|thank goodness|thankfully|luckily|sadly|finally|lol|haha"
    r"|just so you know|as you know|unfortunately|says the \w+|i(?:'m| am) afraid)[.!]*$",
    re.IGNORECASE,
)


@lru_cache(256)
def plainly(said: str) -> str:
    """The sentence with its turns of phrase put plainly."""
    said = _ASIDE.sub("", said)
    low = said.lower()
    for turn in _TABLE:
        if turn.word in low:
            said = turn.pattern.sub(turn.plain, said)
    return said.replace("  ", " ")
