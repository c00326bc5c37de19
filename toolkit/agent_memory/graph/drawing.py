"""Graphviz draws; the file appears when it is whole."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import graphviz

from agent_memory.errors import SetupError

FORMATS = ("svg", "png", "pdf", "dot")
STANDARD_OUTPUT = "-"


def checked_format(output: str) -> str:
    """The format that a file's name asks for; "-" is SVG."""
    suffix = "svg" if output == STANDARD_OUTPUT else Path(output).suffix.lower().removeprefix(".")
    if suffix not in FORMATS:
        raise SetupError(
            f"{output}: the name says no format that can be drawn.",
            f"end it with one of: {', '.join(f'.{name}' for name in FORMATS)}.",
        )
    return suffix


def draw(picture: graphviz.Digraph, format: str) -> bytes:
    """The picture in a format of FORMATS."""
    if format == "dot":
        return str(picture.source).encode()
    try:
        return bytes(picture.pipe(format=format, quiet=True))
    except graphviz.ExecutableNotFound:
        raise SetupError(
            "Graphviz, which draws the picture, is not installed.",
            "as root, apt-get install graphviz; or write DOT and draw it elsewhere: -o graph.dot.",
        ) from None
    except subprocess.CalledProcessError as error:
        said = (error.stderr or b"").decode(errors="replace").strip()
        raise SetupError(
            f"Graphviz failed: {said or error}", "try -o graph.dot, or fewer entities: --limit 50."
        ) from error


def without_font(text: str) -> str | None:
    """A character of the text, of those as wide as Chinese ones, that no font here has."""
    for character in dict.fromkeys(re.findall(r"[\u2e80-\ud7ff\uf900-\ufaff]", text)):
        if shutil.which("fc-list") is None:
            return None
        found = subprocess.run(
            ["fc-list", f":charset={ord(character):x}"], capture_output=True, check=False
        )
        return None if found.stdout.strip() else str(character)
    return None


def write(content: bytes, output: str) -> None:
    """To a file, or to standard output for "-"; never half a file."""
    if output == STANDARD_OUTPUT:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    with unwritable(output):
        path = Path(os.path.realpath(output))  # where a link leads, so that the link stays
        partial = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            partial.write_bytes(content)
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)


@contextmanager
def unwritable(output: str) -> Iterator[None]:
    """A file that can't be written is told like our own errors."""
    try:
        yield
    except OSError as error:
        raise SetupError(
            f"{output} can't be written: {error.strerror}.", "name another file with -o."
        ) from error
