"""Rule-based extraction of memories from messages, offline and in linear time.

`extract` finds the statements that a person makes about themselves and about others, in English
and Chinese, as they stand in the text: nothing is inferred. Questions, greetings, thanks,
commands and small talk yield nothing, and neither do passwords and their like.

Dates: `valid_from` is the beginning of the period a statement names as its start ("since March
2024", "got married last month", "moved in 2019") or as the time of an event ("went to Rome last
summer", kind "episode"), resolved against the message's `occurred_at`; see `dates`. Plans keep
none, and no date in the future counts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import interrupts
from .conversation import Conversation
from .reading import Reading
from .shared.script import composed

__all__ = ["extract"]


def extract(
    messages: list[dict[str, Any]],
    *,
    occurred_at: str | None = None,
    left_out: list[dict[str, Any]] | None = None,
    poll: Callable[[], object] | None = None,
    earlier: Callable[[], str] | None = None,
    contests: bool = False,
) -> list[dict[str, Any]]:
    """Facts of the users' messages, in order.

    A message is {"role", "content" (text), "name"?, "occurred_at"? (ISO 8601)}; `occurred_at` is
    the default for messages without one. Only role "user" is a source. A message with a name is
    about that person: the name is the subject of its facts and stands in their text.

    Each fact has: message (index), action ("add" or "forget"), memory, kind ("fact", "preference",
    "episode", "instruction"), subject (None in "forget tea"), attribute, exclusive, slot, value,
    negated (the statement denies the value), change (it says that the value changed), valid_from
    (ISO 8601), categories, source (its words in the message), ends (None, or what else it ends:
    {"slots", "exact", "sole"}, the latter two patterns of memories, and "corrects" of a slip, see
    `Ending`), entities
    [{"name", "type", "role"?}] and relations [{"source", "relation", "target"}] between those or
    "user", which is the name where the message has one; see `links`.

    `left_out` receives what is not kept: {"message", "memory", "source", "reason"}. The reason of a
    sentence without any statement that the rules know is what it is by its form ("question",
    "task"), else "no_statement".
    `poll` is called every now and then and may raise to interrupt. `earlier` gives the user's
    message before these ("" for none), which "sorry, I meant Ulm" corrects, or which named whom
    "she" means; it is asked only then.

    With `contests` a fact of a sentence that tells of a change has "contests": {"said": the
    sentence, "words": a pattern that memories it may contradict fit, "only": false}, and a sentence
    of a change that gives no fact gives one as it was said, with "only" true: one that is worth
    keeping only where it contradicts a memory; see `rivals`.
    """
    conversation = Conversation(occurred_at, earlier, poll)
    out: list[dict[str, Any]] = []
    for index, message in enumerate(messages):
        interrupts.check()
        content = message.get("content")
        if not isinstance(content, str):
            continue
        if message.get("role") == "assistant":
            conversation.hear(content)
        elif message.get("role") == "user":
            heard = conversation.listen(composed(content), message)
            reading = Reading(index, heard, poll=poll, left_out=left_out, contests=contests)
            out.extend(reading.facts())
            conversation.follow(heard)
    return out
