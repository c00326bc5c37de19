"""Environments of the clients that the tests run unchanged."""

from __future__ import annotations

import subprocess
import venv
from pathlib import Path

from agent_memory.cache import built_once


def python_with(name: str, megabytes: int, *packages: str) -> Path:
    """The Python of a virtual environment with these packages, kept in the cache."""

    def install(folder: Path) -> None:
        venv.create(folder, with_pip=True)
        pip = [str(folder / "bin/python"), "-m", "pip", "--disable-pip-version-check", "-q"]
        subprocess.run([*pip, "install", *packages], check=True)

    return built_once(name, megabytes, install) / "bin/python"
