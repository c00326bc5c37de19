"""The openai package without its classes of answers, which are half of what importing it costs.

`import openai` makes some 440 models of pydantic's: 0.2 s and 12 MB of a session. The client posts
a body and takes a text: it needs none. They come when somebody asks for one (another PL/Python
function of the session); where the package has another shape, at once.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any

PACKAGE, CLASSES = "openai", "openai.types"
# Of these it hands on functions, which need the classes.
HELPERS = ("openai.lib._tools", "openai.lib._parsing")


class Empty(ModuleType):
    """A package whose own code runs when somebody asks for what it does not have yet."""

    def __getattr__(self, name: str) -> Any:
        self._complete()
        return getattr(self, name)

    def __dir__(self) -> list[str]:
        self._complete()
        return dir(self)

    def _complete(self) -> None:
        loader: Any = self.__spec__ and self.__spec__.loader
        self.__class__ = ModuleType  # type: ignore[assignment]
        try:
            loader.exec_module(self)
        except BaseException:
            self.__class__ = Empty
            raise


class StandIn(ModuleType):
    """Has any function: one that calls that of the module itself."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *values, **named: getattr(import_module(self.__name__), name)(
            *values, **named
        )


def load() -> Any:
    """The package. Raises ImportError where it is missing."""
    instead = stand_ins() if PACKAGE not in sys.modules else {}
    sys.modules.update(instead)
    try:
        return import_module(PACKAGE)
    except Exception:
        if not instead:
            raise
        for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
            del sys.modules[name]
        return import_module(PACKAGE)
    finally:
        for name in HELPERS:
            if name in instead and sys.modules.get(name) is instead[name]:
                del sys.modules[name]


def stand_ins() -> dict[str, ModuleType]:
    """What stands in sys.modules while the package is imported; none where it is missing."""
    package = find_spec(PACKAGE)
    spec = package and PathFinder.find_spec(CLASSES, package.submodule_search_locations)
    if not spec:
        return {}
    classes = module_from_spec(spec)
    classes.__class__ = Empty
    return {CLASSES: classes} | {name: StandIn(name) for name in HELPERS}
