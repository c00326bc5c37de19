"""Tells the lines that a person wrote themselves from what they pasted.

Left out are fenced code, lines that read as code, quoted lines (`> ...`), blocks in tags or between
triple quotes, mails, logs and tables. One pass over the message, so the time is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .lexis import word_set

_FENCES = ("```", "~~~")
_TRIPLES = ('"""', "'" * 3, "“““", "«««")
_CODE_LINE = re.compile(
    r"\s*(?:(?:def|class|function|const|let|var|public|private|#include|using|package|SELECT|INSERT"
    r"|UPDATE|CREATE|DELETE FROM|curl|pip|npm|sudo|git|docker)\s|import \w+\s*$|from \w+ import"
    r"|[\w.]+\s*[-+*/]?=\s*\S|[\w.]+\(.*\)\s*;?$|</?\w+|[{}\[\]$@#]|//|/\*|\*/)"
    r"|.*(?:[)\]\"']\s*;|\)\s*\{|\}\s*;?)\s*$"
)
_NO_BREAK = re.compile(r"[^\n]")
_URL_ONLY = re.compile(r"\s*(?:https?://|www\.)\S+\s*$")
_TAG = re.compile(r"</?([A-Za-z][\w.:-]{0,60})(?:\s[^<>]{0,300})?/?>")
_FORMATTING = word_set("b i u p em strong br span div a h1 h2 h3 ul ol li small mark")
_FORWARDED = re.compile(
    r"\s*(?:-{2,}\s*)?(?:(?:begin )?forwarded message|original message|weitergeleitete nachricht"
    r"|forwarded by\b.*|原始邮件|转发的邮件|轉寄郵件|原始郵件)\s*(?:-{2,}|:)?\s*$"
    r"|\s*on .{6,120}\bwrote:\s*$|.{0,80}写道[:：]\s*$",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"\s*(?:from|to|cc|bcc|sent|subject|date|reply-to|re|发件人|收件人|主题|寄件者|收件者)\s*[:：]\s*\S",
    re.IGNORECASE,
)
_LEVEL = r"(?:ERROR|WARN(?:ING)?|INFO|DEBUG|TRACE|FATAL|CRITICAL|NOTICE|PANIC|LOG|HINT|SEVERE)"
_LOG = re.compile(
    rf"\s*(?:[\[(]?{_LEVEL}\b(?=[\])]|\s*[\d\[:|-])"
    rf"|[\[(]?\d{{4}}-\d\d-\d\d[T ]\d\d:\d\d\S*\s+(?:\S+\s+){{0,3}}?[\[(]?{_LEVEL}\b"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2} \d\d:\d\d:\d\d "
    r"|Traceback \(most recent call last\)|File \"[^\"]+\", line \d+|at [\w.$<>]+\("
    r"|(?:\w+\.)*\w*(?:Error|Exception)\b: |[\w.-]+@[\w.-]+:\S*[$#] |[$%] \w|C:\\"
    r"|>>> |In \[\d*\]: |npm ERR!|[EW]: |\d{1,3}(?:\.\d{1,3}){3}\S* )"
)
# What a bridge between a chat and the application puts before each message.
_PREFIX = re.compile(
    r"\s*(?:\[[^\]\n]{0,80}\d[^\]\n]{0,40}\]|\(?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?\)?"
    r"|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?\S*|[\[<(](?i:user|me|human|speaker)[\])>]"
    r"|(?i:user|me|human)\s*:)\s*[-–|:]?\s*"
    r"(?=[Ii]\b|[Mm]y\b|[Ww]e\b|[Oo]ur\b|[A-Z\"'“]|[\u3400-\u9fff])"
)
_SPOKEN_BY = re.compile(
    r"\s*(?:\[[^\]]{1,30}\]\s*)?([A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20})?)\s?: \S"
)


def own_lines(message: str) -> Iterator[tuple[int, str]]:
    """Yield (offset, line) of what the person wrote, a channel's prefix cut off the line."""
    lines = _lines(_blanked(message))
    others = _pasted(lines)
    for index, (offset, line) in enumerate(lines):
        if index in others:
            continue
        body = line.strip()
        if not body or _is_foreign(body):
            continue
        prefix = _PREFIX.match(line)
        begin = prefix.end() if prefix else 0
        yield offset + begin, line[begin:]


def _lines(message: str) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    offset = 0
    for line in message.splitlines(keepends=True):
        found.append((offset, line))
        offset += len(line)
    return found


def _is_foreign(line: str) -> bool:
    """Whether a line is a quotation, code, a line of a log or a bare address."""
    if line.startswith((">", "|")) or _URL_ONLY.match(line):
        return True
    return (line.isascii() and _CODE_LINE.match(line) is not None) or _LOG.match(line) is not None


def _pasted(lines: list[tuple[int, str]]) -> set[int]:
    """Indices of the lines of fenced and quoted blocks, mails, tables and transcripts."""
    found: set[int] = set()
    close = ""
    for index, (_, line) in enumerate(lines):
        body = line.strip()
        if close:
            found.add(index)
            if close in body:
                close = ""
            continue
        opening = next((mark for mark in _FENCES if body.startswith(mark)), "")
        if not opening:
            opening = next((mark for mark in _TRIPLES if mark in body), "")
        if opening:
            found.add(index)
            close = "" if body.count(opening) > 1 else opening
        elif _FORWARDED.match(body) or _begins_mail(lines, index):
            found.update(range(index, len(lines)))
            break
    _add_tables(lines, found)
    _add_transcripts(lines, found)
    return found


def _begins_mail(lines: list[tuple[int, str]], index: int) -> bool:
    """Whether two lines of a mail's header stand here."""
    if index + 1 >= len(lines):
        return False
    first, second = lines[index][1], lines[index + 1][1]
    return _HEADER.match(first) is not None and _HEADER.match(second) is not None


def _add_tables(lines: list[tuple[int, str]], found: set[int]) -> None:
    """Lines with equally many separators and no space behind them: CSV, tabs."""
    begin = 0
    while begin < len(lines) - 1:
        columns = _columns(lines[begin][1])
        end = begin + 1
        while columns and end < len(lines) and _columns(lines[end][1]) == columns:
            end += 1
        if columns and end - begin > 1:
            found.update(range(begin, end))
        begin = end


def _columns(line: str) -> tuple[str, int] | None:
    body = line.strip()
    for separator in ("\t", ";", ","):
        count = body.count(separator)
        if count and not body.count(separator + " ") and not body.endswith(separator):
            return separator, count
    return None


def _add_transcripts(lines: list[tuple[int, str]], found: set[int]) -> None:
    """Lines of a conversation between others: each begins with who speaks."""
    speakers: dict[int, str] = {}
    for index, (_, line) in enumerate(lines):
        match = _SPOKEN_BY.match(line)
        if match and index not in found:
            speakers[index] = match.group(1)
    names = list(speakers.values())
    if len(names) > 2 and len(set(names)) < len(names):
        found.update(speakers)


def _blanked(message: str) -> str:
    """The message with spaces where blocks in tags stand; of mere formatting the tags alone."""
    blocks = _blocks(message)
    parts: list[str] = []
    place = 0
    for start, end in blocks:
        parts.append(message[place:start])
        parts.append(_NO_BREAK.sub(" ", message[start:end]))
        place = end
    return "".join(parts) + message[place:] if parts else message


def _blocks(message: str) -> list[tuple[int, int]]:
    """Where blocks in tags stand, those of mere formatting left in."""
    if "<" not in message:
        return []
    found: list[tuple[int, int]] = []
    opened: dict[str, int] = {}
    for match in _TAG.finditer(message):
        name = match.group(1).lower()
        if name in _FORMATTING or match.group().endswith("/>"):
            found.append(match.span())
        elif not match.group().startswith("</"):
            opened.setdefault(name, match.start())
        elif name in opened:
            start = opened[name]
            while found and found[-1][0] >= start:
                found.pop()
            found.append((start, match.end()))
            opened = {tag: at for tag, at in opened.items() if at < start}
    return found
