"""What the modules have in the server in place of typing, which would cost each session a megabyte.

The build puts it there, and leaves out the annotations that typing's names are for.
"""

from __future__ import annotations

from collections import namedtuple

TYPE_CHECKING = False
Any = Protocol = object


def TypeVar(name):  # noqa: ANN001, ANN201, N802
    return name


class Generic:
    def __class_getitem__(cls, _):  # noqa: ANN001, ANN206
        return cls


class _Fields(type):
    """Makes the class of what was written as a NamedTuple."""

    def __new__(cls, name, bases, namespace):  # noqa: ANN001, ANN204, ARG004
        fields = namespace.pop("__annotations__", {})
        defaults = [namespace.pop(field) for field in fields if field in namespace]
        made = namedtuple(name, fields, defaults=defaults, module=namespace.pop("__module__"))
        for key, value in namespace.items():
            setattr(made, key, value)
        return made


class _NamedTuple:
    def __mro_entries__(self, _):  # noqa: ANN001, ANN204
        return (_FIELDS,)


NamedTuple = _NamedTuple()
_FIELDS = type.__new__(_Fields, "NamedTuple", (), {})
