"""The lines of a message as they were typed: without what a bridge puts before each of them, and
without tags of mere formatting."""

from __future__ import annotations

import re
from collections.abc import Iterator

_FORMATTING = re.compile(
    r"</?(?:b|i|u|p|em|strong|br|span|div|a|h[1-3]|ul|ol|li|small|mark)(?:\s[^<>]{0,300})?/?>", re.I
)
# "</context> I keep bees": a line of its own behind it.
_CLOSING = re.compile(r"</[A-Za-z\u4e00-\u9fff][\w.:-]{0,40}>")
# What a bridge between a chat and the application puts before each message.
_CLOCK = r"\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?"
_PREFIX = re.compile(
    rf"\s*(?:\[[^\]\n]{{0,80}}\d[^\]\n]{{0,40}}\]|\(?{_CLOCK}\)?"
    r"|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?\S*"
    r"|[\[<(](?i:user|me|human|speaker|用户|使用者)[\])>]|(?i:user|me|human|用户|使用者)\s*:)\s*[-–|:]?\s*"
    r"(?=[Ii]\b|[Mm]y\b|[Ww]e\b|[Oo]ur\b|[A-Z\"'“]|[\u3400-\u9fff])"
    # "Sam (09:41): I ...", "(via iPhone) I ...", "@bot my ...", "/remember I ...", "【微信】我..."
    rf"|\s*(?:[^\W\d]{{1,20}} ?\(?{_CLOCK}\)? ?:|\((?:sent )?(?:via|from) [^()\n]{{1,30}}\)"
    r"|【[^】\n]{1,12}】|/[a-z]{2,20}(?= )|@[\w.-]{1,30}[,:]?(?= ))\s*"
    r"(?=[Ii]\b|[Mm]y\b|[Ww]e\b|[Oo]ur\b|我)"
)


def typed_lines(message: str) -> Iterator[tuple[int, str]]:
    """Yield (offset, line) of a message, a channel's prefix cut off the line."""
    if "<" in message:
        message = _FORMATTING.sub(lambda match: " " * len(match.group()), message)
        message = _CLOSING.sub(lambda match: " " * (len(match.group()) - 1) + "\n", message)
    offset = 0
    for line in message.splitlines(keepends=True):
        prefix = _PREFIX.match(line)
        begin = prefix.end() if prefix else 0
        if line[begin:].strip():
            yield offset + begin, line[begin:]
        offset += len(line)
