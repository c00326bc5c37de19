"""What a session remembers of values that don't change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from agent_memory_udfs.answers import Told

Value = TypeVar("Value")


class Memo(dict[Any, Value]):
    """Values by their keys; all are forgotten when they are much."""

    def __init__(self, most: int) -> None:
        """most: characters, of keys and values."""
        super().__init__()
        self.most = most
        self.characters = 0

    def clear(self) -> None:
        super().clear()
        self.characters = 0

    def keep(self, found: Mapping[Any, Value]) -> None:
        size = sum(characters(key) + characters(value) for key, value in found.items())
        if self.characters + size > self.most:
            self.clear()
        if size <= self.most:
            self.update(found)
            self.characters += size

    def of(
        self, keys: Iterable[str], look_up: Callable[[list[str]], dict[str, Value]]
    ) -> dict[str, Value]:
        """The values of all keys, of which only those not known are looked up."""
        known = {key: self[key] for key in keys if key in self}
        if unknown := sorted({key for key in keys if key not in known}):
            found = look_up(unknown)
            self.keep(found)
            known |= found
        return known


def characters(value: Any) -> int:
    """Of the texts in a value, and some for the rest of it: about the bytes that it takes."""
    if isinstance(value, (str, bytes)):
        return 50 + len(value)
    if isinstance(value, Told):
        return 110 + len(value.text)
    if isinstance(value, (tuple, list, frozenset)):
        return 50 + sum(map(characters, value))
    return 8
