"""How the image is built: what docker is asked to do, and what a failure tells."""

from __future__ import annotations

from pathlib import Path

import pytest
from agent_memory import build, image, server_files
from agent_memory.errors import SetupError

from tests.lifecycle.docker_engine import NoEngineError, private_engine

OUT_OF_DATE = "E: Release file for http://mirror/InRelease is expired (invalid since 3d)."


def note(log: Path, line: str) -> None:
    with log.open("a") as file:
        file.write(f"{line}\n")


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A docker that writes down what it is asked; its mirror is out of date."""
    log = tmp_path / "calls"
    program = tmp_path / "docker"
    program.write_text(
        "#!/bin/sh\n"
        f'echo "$*" >>{log}\n'
        "case $* in\n"
        "run*) echo 3.14 ;;\n"
        f"build*Valid-Until*) ;;\nbuild*) echo '{OUT_OF_DATE}'; exit 100 ;;\n"
        "esac\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(build, "write", lambda: None)
    monkeypatch.setattr(server_files, "copy_to_build", lambda version: note(log, version))
    # It downloads: test_image.py has the real one, perhaps at this moment.
    monkeypatch.setattr(server_files, "copy_toolkit_to_build", lambda _version: None)
    return log


def test_a_mirror_that_is_out_of_date_is_tried_again(calls: Path) -> None:
    image.build_image("x:1", ["BASE=debian:forky-slim"], network="host")
    lines = calls.read_text().splitlines()
    builds = [line for line in lines if line.startswith("build")]
    assert len(builds) == 3  # refused, PostgreSQL alone, everything
    assert all("--network=host --build-arg=BASE=debian:forky-slim" in line for line in builds)
    assert "--target=server" in builds[1]
    assert "--target=" not in builds[2]
    assert "APT_OPTIONS=" in builds[2]
    assert lines[-1].endswith("rmi x:1-server")


def test_the_server_files_fit_the_python_in_the_base(calls: Path) -> None:
    image.build_image("x:1", [])
    lines = calls.read_text().splitlines()
    assert lines.index("3.14") == len(lines) - 3  # before the second step's build


def test_options_given_by_hand_are_not_tried_again(calls: Path) -> None:
    with pytest.raises(SetupError, match="Release file"):
        image.build_image("x:1", ["APT_OPTIONS=-q"])
    assert len(calls.read_text().splitlines()) == 1


def test_without_docker_the_embedded_server_is_named(
    calls: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(calls.parent / "nowhere"))
    with pytest.raises(SetupError, match="make up"):
        image.build_image("x:1", [])


def test_nobody_but_root_starts_an_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(NoEngineError, match="only root"), private_engine():
        pass
