"""Set-up that cannot work says why and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from agent_memory import server_files
from agent_memory.embedded import Server, mmdebstrap
from agent_memory.embedded.home import Home
from agent_memory.embedded.root import ensure_root, packages
from agent_memory.errors import SetupError


def test_a_mirror_that_cannot_be_reached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("AGENT_MEMORY_MIRROR", "http://127.0.0.1:9/debian")
    with pytest.raises(SetupError) as told:
        ensure_root()
    assert "http://127.0.0.1:9/debian cannot be reached" in told.value.message
    assert "AGENT_MEMORY_MIRROR" in told.value.remedy
    assert not [path for path in (tmp_path / "agent_memory").iterdir() if path.is_dir()]


def test_a_package_index_that_cannot_be_reached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    with pytest.raises(SetupError, match="PIP_INDEX_URL"):
        server_files.collect("3.14")


@pytest.mark.parametrize(
    ("said", "message", "remedy"),
    [
        ("cp: write error: No space left on device", "No disk space", "XDG_CACHE_HOME"),
        ("E: You don't have enough free space in /x", "No disk space", "XDG_CACHE_HOME"),
        ("Temporary failure resolving 'x'", "cannot be reached", "AGENT_MEMORY_MIRROR"),
        ("something else", "something else", "DATABASE_URL"),
    ],
)
def test_what_mmdebstrap_says_is_explained(said: str, message: str, remedy: str) -> None:
    told = mmdebstrap.explained(said, "http://mirror/debian", Path("/cache/root"))
    assert message in told.message
    assert remedy in told.remedy


def test_the_mirror_can_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_MEMORY_MIRROR", "http://mirror.example/debian")
    assert mmdebstrap.debian_mirror() == "http://mirror.example/debian"
    monkeypatch.delenv("AGENT_MEMORY_MIRROR")
    assert mmdebstrap.debian_mirror().startswith("http")


def test_an_unknown_suite_is_refused() -> None:
    with pytest.raises(SetupError, match="forky, trixie"):
        packages("potato")


def test_a_server_that_was_never_started(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="make up"):
        Server(home=tmp_path).dsn()


def test_a_home_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SetupError, match="AGENT_MEMORY_HOME"):
        Home(tmp_path / "file" / "home").make()
