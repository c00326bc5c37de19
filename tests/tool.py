"""The toolkit's commands, in the tests' own process: starting another takes a fifth of a second of
a processor. Shells run them as programs in tests/readme/ and tests/lifecycle/test_doors.py.
"""

from __future__ import annotations

import io
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest
from agent_memory.cli import main


def tool(
    *words: str, said: str = "", cwd: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    """A command with its arguments, given something to read; its status, and what it wrote."""
    written, complained = io.BytesIO(), io.BytesIO()
    stdin = io.TextIOWrapper(io.BytesIO(said.encode()), "utf-8")
    stdout, stderr = (
        io.TextIOWrapper(stream, "utf-8", write_through=True) for stream in (written, complained)
    )
    status: object = None
    with (
        pytest.MonkeyPatch.context() as patch,
        redirect_stdout(stdout),
        redirect_stderr(stderr),
    ):
        patch.setattr(sys, "stdin", stdin)
        if cwd:
            patch.chdir(cwd)
        try:
            main(list(words))
        except SystemExit as ended:
            status = ended.code
    if isinstance(status, str):  # as the interpreter does
        stderr.write(f"{status}\n")
    code = status if isinstance(status, int) else int(status is not None)
    return subprocess.CompletedProcess(words, code, written.getvalue(), complained.getvalue())


def tool_said(*words: str, said: str = "") -> subprocess.CompletedProcess[str]:
    """The same with what it wrote as text."""
    done = tool(*words, said=said)
    return subprocess.CompletedProcess(
        words, done.returncode, done.stdout.decode(), done.stderr.decode()
    )
