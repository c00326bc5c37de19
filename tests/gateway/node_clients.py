"""Clients for Node.js, each in a folder of its own, kept in the cache."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from agent_memory.cache import built_once

PROGRAMS = Path(__file__).parent / "programs"


def modules(package: str, *more: str, megabytes: int = 100) -> Path:
    """A folder for NODE_PATH with a package (name@version) and what it imports."""
    if missing := [tool for tool in ("node", "npm") if shutil.which(tool) is None]:
        pytest.skip(f"not installed: {', '.join(missing)}")

    def install(folder: Path) -> None:
        # Peers are model and vector store packages, which a client has no use for.
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts",
                   "--legacy-peer-deps", package, *more]  # fmt: skip
        subprocess.run(command, cwd=folder, check=True)

    name = f"npm-{package.replace('/', '-').replace('@', '-')}"
    return built_once(name, megabytes, install) / "node_modules"


def run(folder: Path, program: str, base: str, key: str, *arguments: str) -> str:
    """What a program prints."""
    done = subprocess.run(
        ["node", str(PROGRAMS / program), *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "NODE_PATH": str(folder), "MEM0_HOST": base, "MEM0_API_KEY": key,
             "MEM0_TELEMETRY": "false"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout
