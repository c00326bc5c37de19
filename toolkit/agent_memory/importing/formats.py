"""What a file holds: conversations in the form that memory_add_many() takes, or memories.

conversations  JSON lines, or one JSON array, of {"messages": [...], "user_id": "...", ...}: the
               keys are arguments of memory_add()
memories       what mem0's get_all() or its exports give: {"results": [{"memory": "...", "user_id":
               "...", "metadata": ..., "created_at": ...}]}, such an array, or JSON lines of them;
               they are kept word for word
export         what memory_export() gives: it comes back as it was, slots, times and messages
locomo         the LoCoMo benchmark's JSON: samples of dated sessions between two speakers
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from agent_memory.errors import SetupError

Json = dict[str, Any]
SCOPE = ("user_id", "agent_id", "run_id", "app_id")
ARGUMENTS = {
    "messages", *SCOPE, "metadata", "infer", "kind", "categories", "expires_at", "occurred_at",
    "immutable", "idempotency_key",
}  # fmt: skip
LISTS = ("results", "memories", "conversations", "data")  # keys under which an object has the list
LOCOMO_TIME = "%I:%M %p on %d %B, %Y"
AGAIN = "mend it, then run the same command again: what is there already is not added twice."


@dataclass(frozen=True)
class Conversation:
    """Arguments of memory_add(), with a key that is the same for the same content.

    `is_export`: a memory of memory_export() instead.
    """

    place: str  # for messages: "line 3"
    arguments: Json
    is_export: bool = False

    @property
    def key(self) -> str:
        """The idempotency key: the file's own, or a digest of everything that would be added."""
        if own := self.arguments.get("idempotency_key"):
            return str(own)
        content = json.dumps(self.arguments, sort_keys=True, ensure_ascii=False)
        digest = hashlib.sha256(content.encode(errors="surrogatepass"))
        return "import:" + digest.hexdigest()[:32]

    @property
    def keyed(self) -> Json:
        """The arguments with the key."""
        return {**self.arguments, "idempotency_key": self.key}


def read(
    path: Path,
    defaults: Json | None = None,
    refuse: Callable[[SetupError], None] | None = None,
) -> Iterator[Conversation]:
    """Every conversation of a file, in order; defaults fill in what one does not say.

    What is wrong with one entry is handed to `refuse`, and the next one read; without it, and for
    what is wrong with the whole file, SetupError is raised. Each names its place.
    """
    rest = {key: value for key, value in (defaults or {}).items() if value is not None}
    scope = {key: rest.pop(key) for key in SCOPE if key in rest}
    for entry_place, entry in entries(path):
        try:
            if isinstance(entry, SetupError):
                raise entry
            named_place = f"{path.name}, {entry_place}"
            if isinstance(entry.get("memory"), str) and isinstance(entry.get("history"), list):
                yield Conversation(named_place, entry, is_export=True)
                continue
            found = list(conversations_of(named_place, entry))
            for place, arguments in found:
                if wrong := set(arguments) - ARGUMENTS:
                    raise SetupError(f"{place}: unknown key: {min(wrong)}.", AGAIN)
        except SetupError as error:
            if refuse is None:
                raise
            refuse(error)
            continue
        for place, arguments in found:
            said = {key: value for key, value in arguments.items() if value is not None}
            own = {key: str(said[key]) for key in SCOPE if key in said}
            yield Conversation(place, {**rest, **said, **(own or scope)})


def entries(path: Path) -> Iterator[tuple[str, Json | SetupError]]:
    """The objects of a file with their places: of its lines, or of the list that it is."""
    try:
        if is_json_lines(path):
            yield from lines(path)
        else:
            yield from elements(path)
    except UnicodeDecodeError as error:
        raise SetupError(f"{path.name} is not UTF-8 text: {error}.", "convert it.") from None
    except OSError as error:
        raise SetupError(f"{path} cannot be read: {error.strerror}.", "name the file.") from None


def is_json_lines(path: Path) -> bool:
    """Whether the first line that isn't empty is an object of its own."""
    with path.open("rb") as file:
        first = next((line for line in file if line.strip()), b"").decode("utf-8-sig")
    try:
        found = json.loads(first)
    except ValueError:
        # An object that is cut or wrong in the first line; a lone brace or bracket opens a text.
        return first.lstrip().startswith('{"') and first.rstrip().endswith("}")
    return isinstance(found, dict) and not any(key in found for key in (*LISTS, "conversation"))


def lines(path: Path) -> Iterator[tuple[str, Json | SetupError]]:
    """An object a line."""
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                place = f"line {number}"
                try:
                    text = line.decode("utf-8-sig" if number == 1 else "utf-8")
                    yield place, an_object(parsed(text, f"{path.name}, {place}"), path.name, place)
                except UnicodeDecodeError as error:
                    told = f"{path.name}, {place}: not UTF-8 text ({error})."
                    yield place, SetupError(told, AGAIN)
                except SetupError as error:
                    yield place, error


def elements(path: Path) -> Iterator[tuple[str, Json | SetupError]]:
    """The objects of one JSON text."""
    content = parsed(path.read_text("utf-8-sig"), path.name)
    if isinstance(content, dict):
        named = [content[key] for key in LISTS if isinstance(content.get(key), list)]
        content = named[0] if named else [content]
    if not isinstance(content, list):
        raise SetupError(f"{path.name} holds neither a list nor an object.", "see `import --help`.")
    for number, entry in enumerate(content, 1):
        place = f"entry {number}"
        try:
            yield place, an_object(entry, path.name, place)
        except SetupError as error:
            yield place, error


def parsed(text: str, place: str) -> Any:
    """The JSON value of a text."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SetupError(f"{place}: not valid JSON ({error}).", AGAIN) from None


def an_object(entry: Any, name: str, place: str) -> Json:
    """The entry, where it is an object."""
    if not isinstance(entry, dict):
        raise SetupError(f"{name}, {place}: not a JSON object.", AGAIN)
    return entry


def conversations_of(place: str, entry: Json) -> Iterable[tuple[str, Json]]:
    """What one object of a file comes to."""
    try:
        if isinstance(entry.get("memory"), str):
            return [(place, memory(entry))]
        if "messages" in entry:
            return [(place, entry)]
        if isinstance(entry.get("conversation"), dict):
            return list(sessions(place, entry))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise SetupError(
            f"{place}: not as it should be: {type(error).__name__}: {error}.", AGAIN
        ) from None
    raise SetupError(
        f"{place}: neither messages nor a memory nor a LoCoMo conversation.",
        'a conversation is {"messages": [...], "user_id": "..."}; ' + AGAIN,
    )


def memory(entry: Json) -> Json:
    """A memory of mem0, kept as it is; its old id goes into the metadata."""
    message: Json = {"role": "user", "content": entry["memory"]}
    if entry.get("actor_id"):
        message["name"] = entry["actor_id"]
    metadata = dict(entry.get("metadata") or {})
    if entry.get("id"):
        metadata.setdefault("source_id", str(entry["id"]))
    return {
        "messages": [message],
        **{name: entry.get(name) for name in SCOPE},
        "infer": False,
        "metadata": metadata or None,
        "categories": entry.get("categories") or None,
        "occurred_at": entry.get("updated_at") or entry.get("created_at"),
        "expires_at": entry.get("expiration_date"),
        "immutable": entry.get("immutable") or None,
    }


def sessions(place: str, sample: Json) -> Iterator[tuple[str, Json]]:
    """The sessions of a LoCoMo sample: user_id is the sample, run_id the session."""
    source = sample["conversation"]
    numbers = sorted(int(key[8:]) for key in source if re.fullmatch(r"session_\d+", key))
    for number in numbers:
        name = f"session_{number}"
        start = locomo_time(place, source.get(f"{name}_date_time"))
        messages = [
            {
                "role": "user",
                "name": turn["speaker"],
                "content": said(turn),
                "metadata": {"dia_id": turn["dia_id"]},
                **({"occurred_at": (start + timedelta(seconds=second)).isoformat()}
                   if start else {}),
            }
            for second, turn in enumerate(source[name])
            if said(turn)
        ]  # fmt: skip
        if messages:
            yield (
                f"{place}, {name}",
                {"messages": messages, "user_id": sample["sample_id"], "run_id": name},
            )


def said(turn: Json) -> str:
    """The words of a turn, and what the picture shows that was sent with them."""
    caption = turn.get("blip_caption")
    words = str(turn.get("text", ""))
    return f"{words} [shares {caption}]".strip() if caption else words.strip()


def locomo_time(place: str, text: str | None) -> datetime | None:
    """A time such as "1:56 pm on 8 May, 2023"."""
    if text is None:
        return None
    try:
        return datetime.strptime(text, LOCOMO_TIME).replace(tzinfo=UTC)
    except ValueError:
        raise SetupError(f"{place}: not a time of LoCoMo's: {text}.", AGAIN) from None
