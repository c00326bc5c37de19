"""LangGraph, LangChain and LlamaIndex in a folder of the cache: no dependencies of the toolkit."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from agent_memory.cache import built_once

CLONE = Path(__file__).parents[2]
PACKAGES = (
    "langgraph==1.2.24",  # with langgraph-checkpoint, which holds BaseStore, and langchain-core
    "llama-index-core==0.14.25",
)
MEGABYTES = 350


def packages() -> Path:
    """A folder for PYTHONPATH."""
    name = "frameworks-" + "-".join(package.split("==")[1] for package in PACKAGES)
    return built_once(name, MEGABYTES, install)


def install(folder: Path) -> None:
    # Byte code is made of what is imported.
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q", "install"]
    pip.append("--no-compile")
    subprocess.run([*pip, "--target", str(folder), *PACKAGES], check=True)


def run(*arguments: str | Path, **variables: str) -> str:
    """What Python prints with these packages; fails with all of it where Python does."""
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=CLONE,
        env=os.environ | {"PYTHONPATH": str(packages()), "LANGSMITH_TRACING": "false"} | variables,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
