"""A folder of a running gateway's own: the measurements of its processes, their sockets."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from agent_memory.cache import cache_folder

FOLDER = "AGENT_MEMORY_GATEWAY_FOLDER"
PARENT = "AGENT_MEMORY_GATEWAY_PARENT"
METRICS = "PROMETHEUS_MULTIPROC_DIR"


@contextmanager
def runtime_folder() -> Iterator[Path]:
    """A folder that is removed in the end; those of gateways that were killed go first."""
    home = cache_folder() / "gateway"
    home.mkdir(mode=0o700, exist_ok=True)
    with (home / "lock").open("ab") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        sweep(home)
        folder = Path(tempfile.mkdtemp(dir=home))
        own = held(folder)
    with own:
        os.environ[FOLDER] = os.environ[METRICS] = str(folder)
        os.environ[PARENT] = str(os.getpid())
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def held(folder: Path) -> IO[bytes]:
    """The folder's lock, shared by the processes of its gateway while they live."""
    lock = (folder / "lock").open("ab")
    fcntl.flock(lock, fcntl.LOCK_SH)
    return lock


def sweep(home: Path) -> None:
    """Remove the folders whose gateways have ended."""
    for folder in home.iterdir():
        if not folder.is_dir():
            continue
        try:
            with (folder / "lock").open("ab") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(folder, ignore_errors=True)
        except OSError:
            continue  # its gateway runs, or another one sweeps


def end_with_parent() -> None:
    """Have this worker process end, as on SIGTERM, when the process that started it has ended."""
    parent = int(os.environ.get(PARENT, os.getpid()))
    if parent == os.getpid():
        return

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, daemon=True).start()
