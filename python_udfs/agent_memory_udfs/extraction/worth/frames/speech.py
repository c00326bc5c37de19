"""What somebody said, between quotes and behind a colon."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...shared.lexis import word_set
from ...shared.prefilter import Prefiltered
from ...shared.roles import FEMALE, MALE
from .message import Frame, Line, Message

SPEECH = re.compile(r"[“「『][^“”「」『』\n]{1,2000}[”」』]|\"[^\"\n]{1,2000}\"")


# 'The review says "I bought this for my wife and she loves it".'
def quoted_words(message: Message) -> Iterator[Frame]:
    """Between double quotes. A statement that only holds a title in quotes isn't inside one."""
    text = message.text
    for speech in SPEECH.finditer(text):
        if speech.end() - speech.start() > 6:
            yield Frame(speech.start(), speech.end(), "quoted")


_SAYS = re.compile(
    r"(?:\b(?:wrote|writes|write|says|said|told (?:me|us|him|her|them|everyone)|texted|texts"
    r"|messaged|messages me|e-?mailed|e-?mails (?:me|us)|dm'?e?d|replie[ds]|responded|responds"
    r"|asked|asks|reads?|goes|went|answered|answers|posted|posts|tweeted|tweets|quote|shouted"
    r"|yelled|screamed|whispered|whispers|states|stated|claims|claimed|puts? it|commented"
    r"|comments|announced|explained|muttered|sent (?:me|us)|sang|sings|left me a (?:voicemail"
    r"|note|message))"
    r"(?: (?:me|us|him|her|back|again|(?:to|at) (?:me|us|everyone|him|her)|on \w+|that|like"
    r"|in \w+ \w+|in (?:an? |the )?\w+|(?:this |yesterday )?(?:morning|afternoon|evening)|today"
    r"|at (?:\d{1,2}(?::\d\d)?(?: ?[ap]m)?|noon|midnight|night)"
    r"|yesterday|tonight|earlier|just now|once|last (?:night|week|month|year))){0,3}\s*"
    r"|(?:说|說|讲|講|(?:写|寫)(?:道|着|著|的是|了)|问我|問我|回[复覆]|留言|吐槽|抱怨|评[论價价语]|評[論語]|反馈|发帖|私信|感[叹嘆]"
    r"|发(?:消息|短信|微信|信息|邮件|朋友圈)|來信|来信|歌[词詞]是|是[这這][么麼][说說]的|的原[话話]"
    r"|[标標][题題]是|道)(?:说|說|道|是|我|了|给我|給我){0,2}\s*)(?:[::]|,?\s*(?=[\"“「『]))",
    re.I,
)
_SPEAKS = re.compile(r"[:\"“「『]")
_BY_ME = re.compile(
    r"(?:^|[.!?,;] ?|\band )(?:so )?I (?:\w+ )?$|我(?:[的想要得来跟就先再]|之前|刚才)?$", re.I
)
_CLOSING = {"“": "”", "「": "」", "『": "』", '"': '"'}
_SENTENCE = re.compile(r"[.!?。！？]+[)\"”']*\s*")

_HE = word_set("he him his himself")
_SHE = word_set("she her hers herself")
_MEN = MALE | word_set("man guy boy gentleman bloke dude waiter grandson king uncle")
_WOMEN = FEMALE | word_set("woman lady girl waitress")
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*", re.I)
_OWN_AGAIN = re.compile(
    r"(?:and |but )?(?:by the way|btw|anyway|as for me)\b|顺便|順便|至于我", re.I
)


# "My boss wrote: I am leaving the company."; "My brother says: my name is Bond."
def after_colon(message: Message) -> Iterator[Frame]:
    """From the one who says it to the end of the line or of the quotation; behind a colon that
    ends the line, to the end of the next paragraph. Not what the speaker said: "I said: never"."""
    text, lines = message
    paragraphs: list[int] = []
    for index, line in enumerate(lines):
        if not _SPEAKS.search(line.text):
            continue
        says = _SAYS.search(text, line.start, line.end)
        if not says or _BY_ME.search(text, line.start, says.start()):
            continue
        start = max(text.rfind(mark, line.start, says.start()) + 1 for mark in ".!?。！？;；")
        start = max(start, line.start)
        end = line.end
        behind = text[says.end() : line.end].lstrip()
        if not behind:
            paragraphs = paragraphs or _paragraph_ends(lines)
            end = paragraphs[index + 1] or end
        elif behind[0] in _CLOSING:
            opened = text.index(behind[0], says.end())
            close = text.find(_CLOSING[behind[0]], opened + 1, line.end)
            end = close + 1 if close > 0 else end
        else:
            end = _end_of_speech(text, says.end(), end, text[start : says.start()])
        yield Frame(start, end, "quoted")


# "He said: I am rich. I am his adviser." ends behind "rich".
def _end_of_speech(text: str, begin: int, end: int, speaker: str) -> int:
    """Where a speech without quotes ends: at a sentence that speaks of who said it, or "by the
    way"."""
    said_by = {word.lower() for word in _WORD.findall(speaker)}
    spoken_of: set[str] = set()
    if said_by & (_HE | _MEN):
        spoken_of |= _HE
    if said_by & (_SHE | _WOMEN):
        spoken_of |= _SHE
    for close in _SENTENCE.finditer(text, begin, end):
        following = _SENTENCE.search(text, close.end(), end)
        sentence = text[close.end() : following.start() if following else end]
        words = {word.lower() for word in _WORD.findall(sentence)}
        if _OWN_AGAIN.match(sentence) or (len(spoken_of) < 5 and words & spoken_of):
            return close.end()
    return end


_SOMEBODY = (
    r"(?:boss|manager|teacher|professor|doctor|therapist|dentist|neighbou?r|landlord|landlady"
    r"|client"
    r"|customer|colleague|coworker|friend|best friend|mate|bf|gf|boyfriend|girlfriend|husband|wife"
    r"|partner|ex|fianc[eé]e?|roommate|flatmate|caller|interviewer|recruiter|guy|man|woman|lady"
    r"|girl"
    r"|boy|kid|son|daughter|brother|sister|mom|mum|mother|dad|father|grand(?:ma|pa|mother"
    r"|father)|gran"
    r"|uncle|aunt|cousin|coach|tutor|waiter|waitress|cop|officer|nurse|lawyer|agent|stranger|host)"
)
# Behind the colon: what somebody says, and no name or age of theirs.
_UTTERED = (
    r"(?=(?:[\"'“]|(?:i|i'm|i'd|i've|i'll|im|my|you|your|you're|please|don't|do|never|always|stop"
    r"|why|what|how|can|could|would|are|is|no,|yes,|ok,|let's|get|go|come|give|if you)\b)"
    r"(?![^.!?\n]{0,60}\b(?:him|her|he|she)\b))"
)
_SPEAKER = Prefiltered(
    ":",
    r"(?:^|(?<=[.!?\n] )|(?<=\n))(?:(?:and |but |so |then )?(?:my|our|his|her|their|the|a|an|some"
    r"|this|one) (?:\w+ )?(?:\w+'s )?)?"
    + _SOMEBODY
    + r"(?: to me| today| yesterday)? ?: "
    + _UTTERED,
)
_TEXT = (
    r"(?:comments?|notes?|messages?|feedback|e-?mails?|text|sms|letter|reply|answer|review|caption"
    r"|status|quote|tweet|post|voicemail|verdict|headline|response|statement|question|bio"
    r"|profile|diary"
    r"|journal|memoirs?|autobiography|essay|speech|blog|page \d+)"
)
_OF_OTHERS = (
    r"(?:tweet|comment|review|post|lyrics?|quote|excerpt|passage|poem|testimony|abstract"
    r"|voicemail|spam|advert|ad"
    r"|headline|caption|joke|dialogue|transcript|song|chorus|verse|monologue|obituary"
    r"|diary entry|horoscope|riddle)"
)
_NOTED = Prefiltered(
    ":",
    r"(?:^|(?<=[.!?\n] )|(?<=\n))[^.!?:\n]{0,40}?(?:(?:\w+'s|his|her|their) (?:\w+ )?"
    + _TEXT
    + r"(?:,? (?:on|about|page|chapter|to|for|under|from|of|in|dated) [^.!?:\n]{1,40})?"
    r"|\b(?:an?|the|this|one|another) (?:\w+ )?"
    + _TEXT
    + r" (?:from|by|of) (?!me\b|mine\b)[^.!?:\n]{1,40})(?: was| is)? ?: "
    # "Tweet I saw: I make ...", "got this spam: Dear friend, ..."
    r"|(?:^|(?<=[.!?\n] )|(?<=\n))(?:[^.!?:\n]{0,40}\b(?:this|an?|the|some|another) (?:\w+ )?"
    r"(?:e-?mail|letter|message|text|note|spam|" + _OF_OTHERS + r")|" + _OF_OTHERS + r")"
    r"(?: (?:i|from|on|in|of|by) [^.!?:\n]{1,30})? ?: (?=[\"'“]?(?:i|i'm|i've|my|we|dear|hi"
    r"|hello)\b)"
    r"|(?:^|(?<=[.!?\n] )|(?<=\n))(?:note|message|text|e-?mail|letter|mail|review|memo"
    r"|notification|alert) from"
    r" (?!me\b)[^.!?:\n]{1,40} ?: "
    r"|(?:^|(?<=\n))(?:the )?(?:conversation|chat|session|dialogue) (?:summary|history"
    r"|log)(?: so far)? ?: ",
)
_ON_A_SIGN = Prefiltered(
    "sign|mug|shirt|hoodie|poster|sticker|banner|tattoo|doormat|plaque|tombstone|billboard",
    r"\b(?:sign|mug|t-?shirt|shirt|hoodie|poster|sticker|banner|tattoo|doormat|plaque|tombstone"
    r"|billboard)s? (?:\w+ ){0,4}?(?:says?|said|reads?|reading|saying|goes"
    r"|with the words)\b[^.!?\n]*",
)


# "He was like, I can't do this any more"
_WAS_LIKE = Prefiltered(
    "was like|were like|is like|are like|all like|just like|goes like|went like|'s like|'re like",
    r"(?:^|(?<=[.!?,\n] )|(?<=\n)|\band )(?:he|she|they|(?:my )?"
    + _SOMEBODY
    + r")(?: was like| were like| is like| are like| was all like| was just like| goes like| went"
    r" like|'s like|'re like|'s all like),? [\"']?(?=(?:i|i'm|i'll|i've|im|my)\b)[^.!?\n]*",
)


# "My boss: always reply in German"; "my teacher's comment: I find him lazy"; "the sign says I bite"
def labelled(message: Message) -> Iterator[Frame]:
    """What stands behind the one who says it or behind what it stands in, without a verb."""
    text = message.text
    for pattern in (_SPEAKER, _NOTED) if ":" in text else ():
        at = 0
        while label := pattern.search(text, at):
            line_end = text.find("\n", label.end())
            at = len(text) if line_end < 0 else line_end
            yield Frame(
                label.start(), _end_of_speech(text, label.end(), at, label.group()), "quoted"
            )
    if "like" in text and (told := _WAS_LIKE.search(text)):
        yield Frame(told.start(), told.end(), "quoted")
    if written := _ON_A_SIGN.search(text):
        begin = max(text.rfind(mark, 0, written.start()) + 1 for mark in ".!?\n")
        yield Frame(begin, written.end(), "quoted")


def _paragraph_ends(lines: list[Line]) -> list[int]:
    """For each line, and behind the last: where the paragraph ends that it stands in, or that comes
    next; 0 where none comes."""
    ends = [0] * (len(lines) + 1)
    for index in range(len(lines) - 1, -1, -1):
        inside = index + 1 < len(lines) and lines[index + 1].text
        ends[index] = lines[index].end if lines[index].text and not inside else ends[index + 1]
    return ends
