"""Mem0's own clients, each release in a folder of its own, kept in the cache."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from agent_memory.cache import built_once

MEGABYTES = 250
# What MemoryClient imports; the package asks for more (models, vector stores), which its client
# has no use for.
IMPORTED = (
    "httpx==0.28.1",
    "requests==2.34.2",
    "pydantic==2.14.4",
    "posthog==7.91.1",
    "qdrant-client==1.20.0",
    "pytz==2026.6",
    "setuptools==80.9.0",
    "protobuf==5.29.6",
)


def packages(release: str) -> Path:
    """A folder for PYTHONPATH with mem0ai of that release."""

    return built_once(
        f"mem0ai-{release}", 5, lambda folder: install(folder, "--no-deps", f"mem0ai=={release}")
    )


def imported() -> Path:
    """A folder for PYTHONPATH with what all releases import."""
    return built_once(
        "mem0ai-imports",
        MEGABYTES,
        lambda folder: install(folder, "--only-binary", ":all:", *IMPORTED),
    )


def install(folder: Path, *what: str) -> None:
    # Byte code is made of what is imported.
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q", "install"]
    pip.append("--no-compile")
    subprocess.run([*pip, "--target", str(folder), *what], check=True)


def run(release: str, program: str | Path, base: str, key: str, *arguments: str) -> str:
    """What a program prints that uses MemoryClient of that release; its text, or a file."""
    given = [str(program)] if isinstance(program, Path) else ["-c", program]
    given += arguments
    done = subprocess.run(
        [sys.executable, *given],
        capture_output=True,
        text=True,
        timeout=120,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(map(str, (packages(release), imported()))),
            "MEM0_HOST": base,
            "MEM0_API_KEY": key,
            "MEM0_TELEMETRY": "False",
            "MEM0_DIR": tempfile.gettempdir(),
        },
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
