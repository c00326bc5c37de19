"""Folders built once and shared by every clone: each appears whole, by a rename, or not at all."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from agent_memory.errors import SetupError
from agent_memory.progress import step


def cache_folder() -> Path:
    """${XDG_CACHE_HOME:-~/.cache}/agent_memory, created."""
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = base / "agent_memory"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SetupError(
            f"The cache folder {folder} cannot be created: {error.strerror}.",
            "set XDG_CACHE_HOME to a folder that you may write to.",
        ) from error
    return folder


def require_free_space(folder: Path, megabytes: int) -> None:
    """Refuse before the work starts rather than in the middle of it."""
    free = shutil.disk_usage(folder).free // 1_000_000
    if free < megabytes:
        raise SetupError(
            f"No disk space: {folder} has {free} MB free, {megabytes} MB are needed.",
            "free some space, or set XDG_CACHE_HOME to a folder on a larger disk.",
        )


def built_once(name: str, megabytes: int, build: Callable[[Path], None]) -> Path:
    """cache_folder()/name, made by build(temporary folder) if it is not there yet.

    A lock lets one builder work while the others wait for its result. What an interrupted build
    left behind is removed by the next.
    """
    folder = cache_folder()
    target = folder / name
    if target.is_dir():
        return target
    with open(folder / f"{name}.lock", "w") as lock:
        with step(f"Waiting for {name}, which is being built"):
            fcntl.flock(lock, fcntl.LOCK_EX)
        if target.is_dir():
            return target
        for leftover in folder.glob(f"{name}.tmp-*"):
            shutil.rmtree(leftover, ignore_errors=True)
        require_free_space(folder, megabytes)
        work = Path(tempfile.mkdtemp(prefix=f"{name}.tmp-", dir=folder))
        work.chmod(0o755)
        try:
            build(work)
            work.rename(target)
        except OSError as error:
            if error.errno == errno.ENOSPC:
                require_free_space(folder, megabytes)
            raise
        finally:
            shutil.rmtree(work, ignore_errors=True)
    return target
