"""Guard rails: which of the changes to known memories that a model wants are let through.

A change needs a memory that the model was shown and that no other fact changes, and the fact has to
be about the same thing. To delete, the user's own words must deny that very memory, tell of its end
or ask to forget it; a text that asks to delete everything names no memory and so deletes none. What
is over takes the place of nothing but itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from .denial import asks_to_forget, denies, ended_attributes, ends
from .topics import mentions, names, topics


class Verdict(NamedTuple):
    """What a fact may do; `asked` where a request to forget allows it.

    `dropped` says why it is left out, `amended` why it became an addition.
    """

    action: str
    target: int | None
    asked: bool = False
    dropped: str = ""
    amended: str = ""


class Targets:
    """The memories that the model was shown, each of which one fact may change."""

    def __init__(self, candidates: Sequence[Mapping[str, Any]]) -> None:
        self._shown = {candidate["number"]: candidate for candidate in candidates}
        self._taken: set[int] = set()

    def judge(
        self, fact: Mapping[str, Any], action: str, target: int | None, *, user: bool
    ) -> Verdict:
        """What the fact may do to the target; a change that is allowed takes the target.

        `fact` has memory, source (its quote) and slot; `user` tells whether a user said it.
        """
        if action == "delete":
            return self._delete(fact, target, user)
        if action == "add":
            return Verdict("add", None)
        candidate = self._shown.get(target) if target is not None else None
        if candidate is None or target is None:
            return Verdict("add", None, amended="no_such_target")
        if fact["past"] and action != "none" and not _says_value(fact, candidate):
            return Verdict("add", None, amended="past_state")
        if not (
            _same_matter(fact, candidate) or (action == "supersede" and _ends(fact, candidate))
        ):
            return Verdict("add", None, amended="unrelated_target")
        if action == "none":
            return Verdict("none", target)
        if not user:
            return Verdict("add", None, amended="not_from_user")
        if target in self._taken:
            return Verdict("add", None, amended="target_taken")
        self._taken.add(target)
        return Verdict(action, target)

    def also_ends(self, fact: Mapping[str, Any], target: int, *, user: bool) -> bool:
        """Whether a fact that changes one memory may end this one, too; if so it is taken."""
        candidate = self._shown.get(target)
        if candidate is None or target in self._taken or not user or fact["past"]:
            return False
        quote = fact["source"]
        if not (
            _same_matter(fact, candidate)
            or _ends(fact, candidate)
            or (
                (denies(quote) or ends(quote))
                and names(quote, candidate.get("memory") or "", candidate.get("slot"))
            )
        ):
            return False
        self._taken.add(target)
        return True

    def memory(self, target: int) -> str:
        """The text of a memory that was shown."""
        return str(self._shown[target].get("memory") or "")

    def _delete(self, fact: Mapping[str, Any], target: int | None, user: bool) -> Verdict:
        quote = fact["source"]
        wanted = asks_to_forget(quote)
        if not user or not (wanted or denies(quote) or ends(quote)):
            return Verdict("delete", None, dropped="delete_without_denial")
        candidate = self._shown.get(target) if target is not None else None
        if candidate is None or target is None:
            known = wanted and names(quote, fact["memory"], fact["slot"])
            if target is None and known:
                return Verdict("forget", None, asked=True)
            return Verdict("delete", None, dropped="no_such_target")
        if not (
            names(quote, candidate.get("memory") or "", candidate.get("slot"))
            or _ends(fact, candidate)
        ):
            return Verdict("delete", None, dropped="delete_without_denial")
        if target in self._taken:
            return Verdict("delete", None, dropped="target_taken")
        self._taken.add(target)
        return Verdict("delete", target, asked=wanted)


def _same_matter(fact: Mapping[str, Any], candidate: Mapping[str, Any]) -> bool:
    """Whether a fact and a memory are about the same: one slot, or without two a common topic."""
    slots = (fact["slot"], candidate.get("slot"))
    if all(slots):
        return bool(slots[0] == slots[1])
    said = topics(f"{fact['memory']} {fact['source']}")
    return not said.isdisjoint(topics(candidate.get("memory") or ""))


def _ends(fact: Mapping[str, Any], candidate: Mapping[str, Any]) -> bool:
    """Whether the quote tells of an end that ends such memories: "we divorced" a marriage."""
    ended = ended_attributes(fact["source"])
    subject, _, attribute = (candidate.get("slot") or "").partition(" / ")
    if attribute:
        return subject == fact["subject"] and attribute in ended
    return any(mentions(candidate.get("memory") or "", name) for name in ended)


def _says_value(fact: Mapping[str, Any], candidate: Mapping[str, Any]) -> bool:
    """Whether a memory says what a fact tells of: the end of "Lives in Bonn", not of another."""
    value = topics(fact["value"] or "")
    return not value.isdisjoint(topics(candidate.get("memory") or ""))
