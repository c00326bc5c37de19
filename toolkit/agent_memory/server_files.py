"""What the server's Python needs beside the SQL: the builtin model and a few packages.

They end up in <SHAREDIR>/agent_memory/ of a PostgreSQL server:
  model/   words.safetensors, the table of the builtin embedding model (the repository's model/)
  python/  the packages of server_requirements.txt, built for the server's Python version
Collected once per Python version in the cache; build/server/ is the clone's copy for installing.
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from agent_memory.build import REPOSITORY
from agent_memory.cache import built_once
from agent_memory.errors import SetupError
from agent_memory.progress import step

RECIPE = 2
REQUIREMENTS = Path(__file__).with_name("server_requirements.txt")
MODEL = REPOSITORY / "model" / "words.safetensors"
GLIBC_TAGS = ("manylinux_2_28", "manylinux_2_17", "manylinux2014")


def collect(python_version: str) -> Path:
    """The folder with model/ and python/ for a server's Python ("3.14"), from the cache."""
    pins = REQUIREMENTS.read_bytes() + repr(RECIPE).encode() + MODEL.read_bytes()
    digest = hashlib.sha256(pins).hexdigest()[:12]

    def build(folder: Path) -> None:
        (folder / "model").mkdir()
        shutil.copyfile(MODEL, folder / "model" / MODEL.name)
        with step(f"Downloading the server's Python {python_version} packages"):
            _install_packages(folder / "python", python_version)

    return built_once(f"server-python{python_version}-{digest}", 200, build)


def copy_to_build(python_version: str, repository: Path = REPOSITORY) -> Path:
    """Put them into build/server/ of the clone, for `make install` and the image."""
    target = repository / "build" / "server"
    source = collect(python_version)
    marker = target / "source"
    if not marker.is_file() or marker.read_text() != source.name:
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(source, target)
        marker.write_text(source.name)
    return target


def copy_toolkit_to_build(python_version: str, repository: Path = REPOSITORY) -> Path:
    """Put the toolkit and what the gateway imports into build/toolkit/, for the image."""
    target = repository / "build" / "toolkit"
    declared = tomllib.loads((repository / "pyproject.toml").read_text("utf-8"))["project"]
    packages = [*declared["dependencies"], *declared["optional-dependencies"]["gateway"]]
    wanted = "\n".join([python_version, *packages])
    marker = target / "packages.txt"
    if not marker.is_file() or marker.read_text() != wanted:
        shutil.rmtree(target, ignore_errors=True)
        _pip(
            "The gateway's Python packages", "install", "--no-compile",
            *_for_python(python_version), "--target", str(target), *packages,
        )  # fmt: skip
        marker.write_text(wanted)
    shutil.rmtree(target / "agent_memory", ignore_errors=True)
    shutil.copytree(
        repository / "toolkit" / "agent_memory", target / "agent_memory",
        ignore=shutil.ignore_patterns("__pycache__"),
    )  # fmt: skip
    # As a wheel has them, for the version and for deploy.
    for folder in ("sql", "python_udfs", "extension"):
        shutil.copytree(
            repository / folder, target / "agent_memory" / "source" / folder,
            ignore=shutil.ignore_patterns("__pycache__"),
        )  # fmt: skip
    return target


def remove_from_build(repository: Path = REPOSITORY) -> None:
    """Leave nothing that `make install` would copy."""
    shutil.rmtree(repository / "build" / "server", ignore_errors=True)


def python_version(plpython: Path) -> str:
    """ "3.14" for a plpython3.so linked with libpython3.14.so."""
    match = re.search(rb"libpython(3\.\d+)\.so", plpython.read_bytes())
    if match is None:
        raise SetupError(f"{plpython} names no libpython.", "install plpython3u from your system.")
    return match.group(1).decode()


def _pip(what: str, *words: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *words]
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode != 0:
        tail = "\n".join(f"  {line}" for line in done.stdout.strip().splitlines()[-6:])
        raise SetupError(
            f"{what} cannot be downloaded:\n{tail}",
            "check the network, or name another package index in PIP_INDEX_URL.",
        )


def _for_python(version: str) -> list[str]:
    machine = platform.machine()
    words = ["--only-binary=:all:", "--implementation=cp", f"--python-version={version}"]
    words += [f"--abi={abi}" for abi in (f"cp{version.replace('.', '')}", "abi3", "none")]
    return words + [f"--platform={tag}_{machine}" for tag in GLIBC_TAGS]


def _install_packages(folder: Path, version: str) -> None:
    # No byte code: the Python that runs pip is not the one that will import these.
    _pip(
        "The server's Python packages",
        "install",
        "--no-deps",
        "--no-compile",
        "--upgrade",
        *_for_python(version),
        "--target",
        str(folder),
        "-r",
        str(REQUIREMENTS),
    )
    shutil.rmtree(folder / "bin", ignore_errors=True)
    os.chmod(folder, 0o755)
