"""Folders built once: whole or not at all, by one builder at a time."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from agent_memory.cache import built_once, require_free_space
from agent_memory.errors import SetupError


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "agent_memory"


def test_two_builders_at_once_build_once() -> None:
    built = []

    def build(folder: Path) -> None:
        time.sleep(0.2)
        built.append(folder)
        (folder / "content").write_text("whole")

    threads = [threading.Thread(target=built_once, args=("thing", 1, build)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(built) == 1
    assert (built_once("thing", 1, build) / "content").read_text() == "whole"


def test_an_interrupted_build_leaves_nothing_broken(cache: Path) -> None:
    def interrupted(folder: Path) -> None:
        (folder / "half").write_text("")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        built_once("thing", 1, interrupted)
    assert not (cache / "thing").exists()
    (cache / "thing.tmp-killed").mkdir()  # what kill -9 leaves behind
    built_once("thing", 1, lambda folder: (folder / "whole").touch())
    assert [path.name for path in cache.glob("thing*") if path.is_dir()] == ["thing"]


def test_no_disk_space_is_told_before_the_work(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"No disk space.*\n.*XDG_CACHE_HOME"):
        require_free_space(tmp_path, megabytes=10**9)


def test_a_cache_that_cannot_be_written_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with pytest.raises(SetupError, match="XDG_CACHE_HOME"):
        built_once("thing", 1, Path.rmdir)
