"""Environments of the clients that the tests run unchanged."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

from agent_memory.cache import built_once


def python_with(name: str, megabytes: int, *packages: str) -> Path:
    """The Python of a virtual environment with these packages, kept in the cache."""

    def install(folder: Path) -> None:
        venv.create(folder)
        # With the pip that is here; byte code is made of what is imported.
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
        pip += ["--python", str(folder / "bin/python"), "install", "--no-compile"]
        subprocess.run([*pip, *packages], check=True)

    return built_once(name, megabytes, install) / "bin/python"
