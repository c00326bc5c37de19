"""What people wrote to each other: mails, letters, chats with their speakers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...shared.lexis import word_set
from .message import Frame, Line, Message

_MAIL_FIELD = re.compile(
    r"[*_]{0,2}(?:From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Received|发件人|發件人|寄件人"
    r"|收件人|抄送|主题|主題|主旨"
    r"|日期|发送时间|發送時間|时间)[*_]{0,2}\s*[::]\s*\S",
)
_SUBJECT = re.compile(r"[*_]{0,2}(?:Subject|主题|主題|主旨)", re.I)
_GREETS = re.compile(r"(?:Hi|Hello|Hey|Dear)\b|您好|你好|尊敬的", re.I)
_FORWARDED = re.compile(
    r"-{2,}\s*(?:Forwarded|Original|原始|转发|轉寄|轉發|已转发).{0,30}|Begin forwarded message"
    r"|On .{6,80}\bwrote:$|.{0,40}(?:于|在)\s*\d{4}.{4,40}写道[::]$",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:and |so |now |ok(?:ay)?,? )?(?:please|pls|can|could|would|how|what|should|help|write|draft"
    r"|reply|answer|summari[sz]e|translate|is this|why|any|tell|explain|make|i need|i want"
    r"|thanks)\b"
    r"|请|請|帮|幫|怎么|怎麼|如何|能|可以|麻烦|麻煩|翻译|翻譯|总结|總結|写|寫",
    re.IGNORECASE,
)


# "---------- Forwarded message ---------\nFrom: Ann\n\nI live in Graz."
def mail(message: Message) -> Iterator[Frame]:
    """A mail from its head on, until a paragraph that asks the assistant for something."""
    lines = message.lines
    index = 0
    while index < len(lines):
        line = lines[index]
        head = _FORWARDED.match(line.text) or (
            _MAIL_FIELD.match(line.text)
            and index + 1 < len(lines)
            and (
                _MAIL_FIELD.match(lines[index + 1].text)
                or (_SUBJECT.match(line.text) and _GREETS.match(lines[index + 1].text))
            )
        )
        if not head:
            index += 1
            continue
        start = line.start
        index += 1
        while index < len(lines) and not (
            not lines[index - 1].text and _ASKS.match(lines[index].text) and index > 2
        ):
            index += 1
        yield Frame(start, lines[index - 1].end, "pasted")


_SALUTATION = re.compile(r"(?:Dear\b.{0,60}|To whom it may concern)[,:]?$|尊敬的.{1,20}[::]$", re.I)
# "Dear Mr Hill, I am writing to ..."
_FORMAL = re.compile(
    r"Dear (?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sirs?|Madam|Hiring|Customers?|Valued|Team"
    r"|Admissions|Landlord|Neighbou?rs?|Colleagues?|Parents|Support)\b).{0,60}?[,:]\s+\S",
    re.I,
)
# "Dear Claude", "dear diary": to whom one tells of oneself.
_TO_LISTENER = re.compile(
    r"(?:Dear|Hi|Hey|Hello) (?:claude|chat ?gpt|gpt|gemini|copilot|assistant|ai|bot|siri|alexa"
    r"|diary|journal|friend|memory)\b|Dear all\b",
    re.I,
)
# "Hi Tom,": a letter where somebody signs it.
_HELLO = re.compile(
    r"(?:Hi|Hey|Hello|Hiya|Good (?:morning|afternoon|evening)),? "
    r"(?:[A-Z][a-z.'-]+(?: [A-Z][a-z.'-]+)?|all|team|everyone|everybody|folks|both)[,!:]$"
)
_BYE = re.compile(
    r"(?:all the best|best|cheers|thanks(?: (?:a lot|so much|again))?|thank you|many thanks|love"
    r"|take care|see you(?: (?:soon|then))?|talk soon|xx?|xo+)[,.!]?$",
    re.I,
)
_NAME = re.compile(r"[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,2}$")
_FAREWELL = re.compile(
    r"(?:Best|Kind|Warm)?\s*(?:regards|wishes)\b|(?:Yours )?(?:sincerely|faithfully|truly)\b|Yours,"
    r"|Cheers,$|Thanks,$|此致|敬礼|敬禮|顺颂|順頌",
    re.I,
)


# "Dear Ms Hill,\nI live in Graz and would like ...\nKind regards,\nAnn"
def letter(message: Message) -> Iterator[Frame]:
    """A letter between its salutation and its farewell, with the name below that; without a
    farewell, up to a paragraph that asks the assistant for something."""
    lines = message.lines
    start, plainly, hello = -1, False, -1
    for index, line in enumerate(lines):
        own = _TO_LISTENER.match(line.text)
        if _HELLO.match(line.text) and not own:
            hello = line.start
        elif hello >= 0 and start < 0 and _signs(lines[index : index + 2]):
            yield Frame(hello, lines[index + 1].end, "pasted")
            hello = -1
        if start < 0 and not own and (_SALUTATION.match(line.text) or _FORMAL.match(line.text)):
            start = line.start
            plainly = line.text[-1] in ",:" or _FORMAL.match(line.text) is not None
        elif plainly and start >= 0 and not lines[index - 1].text and _ASKS.match(line.text):
            yield Frame(start, line.start, "pasted")
            start = -1
        elif start >= 0 and _FAREWELL.match(line.text):
            end = lines[min(index + 1, len(lines) - 1)]
            yield Frame(start, end.end if len(end.text) < 40 else line.end, "pasted")
            start = -1
    if plainly and start >= 0 and len(message.text) - start > 60:
        yield Frame(start, len(message.text), "pasted")


def _signs(lines: Sequence[Line]) -> bool:
    """ "Best,\nKaren"."""
    return len(lines) > 1 and bool(_BYE.match(lines[0].text) and _NAME.match(lines[1].text))


_SPEAKER = re.compile(r"(?:[\[(]?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d(?::\d\d)?(?:"
    r" ?[AP]M)?[\])]?[ -]*)?"
                      r"\[?([A-Z@][\w.' -]{0,24}|[\u4e00-\u9fff]{1,5})\]?\s*[::]\s*\S")  # fmt: skip
# "Person A: I live in Paris. Person B: Me too!"
_ROLES = re.compile(
    r"\b(?:person|speaker|character|player|student|actor|friend) (?P<who>[ab12]|one|two)\s*:", re.I
)
# Lines that one may write without a capital: "john: i live in leeds".
_LOWER_SPEAKER = re.compile(r"([a-z][\w.-]{1,15})\s*:\s*\S")
_IN_PERSON = re.compile(r":.*\b(?:i|i'm|im|my|me|you|your|u)\b", re.I)
# Both of an interview, of a call, of a consultation.
_PARTS = re.compile(
    r"(?:^|(?<=\n)|(?<=[.!?] ))[*_]{0,2}(interviewer|interviewee|candidate|applicant|doctor|patient"
    r"|teacher|therapist|host|guest|caller|operator|dispatcher|reporter|journalist|waiter|seller"
    r"|buyer"
    r"|q|a|boss|employee|mom|dad|husband|wife|boy|girl|man|woman|bot|robot|narrator|记者|面试官|求职者"
    r"|医生|病人|患者|老师|老板|客服|顾客|主持人|嘉宾|甲|乙|问|答)[*_]{0,2} ?[::]",
    re.I,
)
_AT_A_TIME = re.compile(r"[\[(]?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d")
_SELVES = word_set("user human me i customer 我 用户 用戶 本人")


# "Ann: I live in Graz\nBob: me too\nAnn: great", "[19:02] Gus: I'm moving"; not the form
# "Name: Ann\nAge: 34"
def transcript(message: Message) -> Iterator[Frame]:
    """Lines with their speakers, one of whom speaks twice, and those with a time; a line that is
    labelled as the user's own stays theirs."""
    text, lines = message
    if ":" in text and len({match["who"].lower() for match in _ROLES.finditer(text)}) > 1:
        begin = next(_ROLES.finditer(text)).start()
        yield Frame(begin, len(text), "pasted")
    elif ":" in text:
        parts = list(_PARTS.finditer(text))
        if len({part[1].lower() for part in parts}) > 1:
            close = text.find("\n\n", parts[-1].end())
            yield Frame(
                parts[0].start(), close if close > 0 else _line_end(text, parts[-1]), "pasted"
            )
    run: list[tuple[Line, str]] = []
    for line in [*lines, Line("", len(text), len(text))]:
        match = _speaker(line.text) if line.text else None
        if match:
            run.append((line, match[1].lower()))
        elif line.text or line.start == len(text):
            names = [name for _, name in run]
            above = text[: run[0][0].start].rstrip()[-1:] if run else ""
            of_parts = len(names) > 1 and any(_PARTS.match(name + ":") for name in names)
            repeated = of_parts or (
                len(set(names)) < len(names)
                and (above in ("?", "？", ":") if len(run) < 3 or len(set(names)) < 2 else True)
            )
            for told, name in run:
                if name not in _SELVES and (repeated or _AT_A_TIME.match(told.text)):
                    yield Frame(told.start, told.end, "pasted")
            run = []


def _speaker(line: str) -> re.Match[str] | None:
    lower = _LOWER_SPEAKER.match(line)
    return lower if lower and _IN_PERSON.search(line) else _SPEAKER.match(line)


def _line_end(text: str, part: re.Match[str]) -> int:
    end = text.find("\n", part.end())
    return len(text) if end < 0 else end
