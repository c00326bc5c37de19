"""What a program wrote or reads: logs, terminals, code, tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .marked import is_quoted
from .message import Frame, Line, Message

_LEVEL = r"(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|TRACE|CRITICAL|NOTICE|SEVERE|PANIC|HINT)"
_LOG = re.compile(
    r"(?:error|fatal|debug): |\[?"
    + _LEVEL
    + r"\]?[\s:|-]+(?:\d{4}-|\d\d:\d\d|\[|\(|[\w/]+[._/:-]\w)"
    r"|\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?\S*\s.{0,80}?\b" + _LEVEL + r"\b"
    r"|\[?\d\d:\d\d:\d\d[.,]?\d*\]?\s.{0,60}?\b" + _LEVEL + r"\b"
    r"|[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d \S+ \S+:"
    r"|\d+\.\d+\.\d+\.\d+ - \S+ \["
    r"|Traceback \(most recent call last\)|File \".{1,200}\", line \d+|at [\w.$<>/]+\("
    r"|(?:\w+\.)*\w+(?:Error|Exception|Warning)(?::| at |$)|Caused by: |npm ERR!"
    r"|[\w-]+@[\w.-]+:\S*[$#] |PS [A-Z]:\\|C:\\\S*>"
    r"|(?:FAILED|PASSED|SKIPPED) \S+::\S"
)
# What is typed at a prompt; what comes below is the output.
_PROMPT = re.compile(
    r"[$%#] (?:sudo )?[a-z][\w./-]*(?: |$)|[\w-]+@[\w.-]+:\S*[$#] |PS [A-Z]:\\|[A-Z]:\\\S*>|>>> "
    r"|> (?:node|npm|npx|yarn|python3?|pip|git|docker|cargo|go|java|ls|cat|cd|echo|curl|make)\b"
    r"|\d\d:\d\d:\d\d[,.]\d{3} --> |Exception in thread \""
    r"|(?:root|mysql|postgres|\w+)[=-]?[#>] (?:select|show|insert|use)\b",
    re.I,
)
_KEY = re.compile(r"\"\s*:")
_STRING = re.compile(r"\"[^\"]*\"|'[^']*'")
_SETTING = re.compile(
    r"\s*(?:- )?[a-z][\w.-]{0,40}\s*[:=]\s*(?P<value>\"[^\"]*\"|'[^']*'"
    r"|\S.*)?,?\s*$"
)
_CODE = re.compile(
    r"(?:def|class|func|fn|function|const|let|var|public|private|protected|static|using|package"
    r"|return|if|for|while|else|elif|try|switch|case|import|export|async|await|print|echo)\b.*"
    r"[=(){};]\s*\S{0,3}$"
    r"|(?:def|class|function|func|fn) \w+ ?\(.*\)\s*[:{]"
    r"|#include\b|#!/|from [\w.]+ import |import [\w.]+(?: as \w+)?$"
    r"|(?:SELECT|INSERT INTO|UPDATE|CREATE|DELETE FROM|ALTER|DROP|GRANT)\b.*"
    r"|(?:curl|pip|npm|sudo|git|docker|apt(?:-get)?|cd|kubectl|yarn|brew) [-./\w]+(?: \S+)?$"
    r"|[\w.\[\]\"']+\s*[-+*/|&:]?=\s*(?:[\"'\[{(]|new\b|\w+[.(\[]|(?:true|false|null|None|\d+);?$)"
    r"|[\w.]+\(.*\)\s*[;:{]?$|</?\w[^>]*>(?:.*>)?$|[{}\[\]();,]+$|//|/\*|\*/|@\w+(?:\(.*)?$"
    r"|\"[\w-]+\"\s*:|.*[=()\[\]{}<>].*(?:;|\{|\}|=>)$|--\s?\w+.*;$"
)
_TYPED_TAG = re.compile(
    r"</?(?:[\w.:-]*(?:query|question|prompt|request|input|human|user)[\w.:-]*"
    r"|b|i|u|s|em|strong|mark|small|sub|sup|p|span|big|q)>",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$")


# "ERROR 2026-01-01 I am unable to connect to host db1", "x = foo(1);"
def program_lines(message: Message) -> Iterator[Frame]:
    """Lines that show by themselves that they are of a log, a terminal, a table, a program."""
    for line in message.lines:
        said = line.text
        if said and not is_quoted(said) and (
            said[0] == "|"
            or _ADDRESS.match(said)
            or (len(said) < 2000 and (_LOG.match(said) or _is_code(said)))
            or (said[0] in "{[" and said[-1] in "}]," and _KEY.search(said))
        ):  # fmt: skip
            yield Frame(line.start, line.end, "pasted")


# "$ cat notes.txt\nI live in Quito."
def terminal(message: Message) -> Iterator[Frame]:
    """From a prompt to the next blank line, or to a line that asks."""
    lines = message.lines
    index = 0
    while index < len(lines):
        start = index
        index += 1
        if not _PROMPT.match(lines[start].text):
            continue
        while index < len(lines) and lines[index].text and lines[index].text[-1] not in "?？":
            index += 1
        yield Frame(lines[start].start, lines[index - 1].end, "pasted")


# 'bio: "I live in Oslo"\ntheme: dark'
def settings(message: Message) -> Iterator[Frame]:
    """Lines of keys and values, one of which stands in quotes."""
    run: list[tuple[Line, str]] = []
    for line in [*message.lines, Line("", len(message.text), len(message.text))]:
        setting = _SETTING.match(line.text) if ":" in line.text or "=" in line.text else None
        if setting:
            run.append((line, setting["value"] or ""))
            continue
        if len(run) > 1 and any(value[:1] in ("'", '"') for _, value in run):
            yield Frame(run[0][0].start, run[-1][0].end, "pasted")
        run = []


def _is_code(said: str) -> bool:
    if not said.isascii():
        said = _STRING.sub('""', said)  # print("我住在武汉")
    return said.isascii() and _CODE.match(said) is not None and _TYPED_TAG.match(said) is None


_CELL = re.compile(r"[\w .#%()/-]{1,30}")
_PRONOUNS = re.compile(r"\b(?:i|my|we|you|is|are|am|was)\b|[我你]", re.I)


# "name,city\nI am Bob,I live in Rome"
def table(message: Message) -> Iterator[Frame]:
    """A head of short cells, and lines of as many cells below it."""
    lines = message.lines
    index = 0
    while index + 1 < len(lines):
        mark, cells = _cells(lines[index].text)
        if not cells:
            index += 1
            continue
        last = index
        while last + 1 < len(lines) and lines[last + 1].text.count(mark) == cells:
            last += 1
        if last > index:
            yield Frame(lines[index].start, lines[last].end, "pasted")
        index = last + 1


def _cells(line: str) -> tuple[str, int]:
    """(the mark between the cells, how often it stands) of a head; ("", 0) of another line."""
    if not 2 < len(line) < 500 or line[-1] in ".!?。！？":
        return "", 0
    for mark in ("\t", ";", ","):
        if mark in line and f"{mark} " not in line:
            cells = line.split(mark)
            if all(_CELL.fullmatch(cell) and not _PRONOUNS.search(cell) for cell in cells):
                return mark, len(cells) - 1
    return "", 0
