"""Knowledge as data: a TOML file for each table, read by name.

Inside the server there are no files: the build makes a module of each (`TABLE`), without examples.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The table `name`.toml of this folder, in its order."""
    try:
        found: dict[str, Any] = import_module(f"{__name__}.{name}").TABLE
    except ModuleNotFoundError:
        import tomllib
        from pathlib import Path

        found = tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text("utf-8"))
    return found
