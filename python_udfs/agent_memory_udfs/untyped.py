"""What the modules have in the server in place of typing, which would cost each session a megabyte.

The build writes `from agent_memory_udfs.untyped import` where the sources say `from typing import`,
and leaves out the annotations, which are what most of typing's names are for.
"""

from __future__ import annotations

from collections import namedtuple

TYPE_CHECKING = False
Any = Protocol = object


def TypeVar(name: str) -> str:
    """A name, for what nobody looks at."""
    return name


class Generic:
    """A class that may be written with the types that it is of."""

    def __class_getitem__(cls, _: object) -> type:
        return cls


class _Fields(type):
    """Makes a class with named fields of what is written as a NamedTuple."""

    def __new__(cls, name: str, _: object, body: dict[str, object]) -> type:
        fields = dict(body.pop("__annotations__"))  # type: ignore[call-overload]
        defaults = [body.pop(field) for field in fields if field in body]
        made: type = namedtuple(name, fields, defaults=defaults)  # type: ignore[misc]
        for key, value in body.items():
            setattr(made, key, value)
        return made


class _NamedTuple:
    """As a base: a class whose fields are annotated, the module's annotations being texts."""

    def __mro_entries__(self, _: object) -> tuple[type]:
        return (_BASE,)


NamedTuple = _NamedTuple()
_BASE = type.__new__(_Fields, "NamedTuple", (), {})
