"""What a clause is about."""

from __future__ import annotations

from typing import NamedTuple

from ...shared.model import USER


class Subject(NamedTuple):
    """The subject of a clause.

    `verb` is the index of the first word of its predicate, `lead` what the memory begins with
    (empty for the user), `trail` what it ends with ("I and my friend" -> " with friend").
    `single` tells whether the words name one and the same thing each time, so that a slot may be
    filled. `attribute` is set for "my phone number", with `owner` as the one it belongs to.
    """

    name: str
    verb: int
    lead: str = ""
    trail: str = ""
    single: bool = True
    attribute: str = ""
    owner: str = USER
    owner_single: bool = True
    relation: bool = False
    possessed: bool = False
    with_others: bool = False
    clausal: bool = False
    kin: str = ""  # "sister" of "my sister Ann": tells two Anns apart
