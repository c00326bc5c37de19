"""Build the Docker image: PostgreSQL with agent_memory ready to use (see Dockerfile.postgres)."""

from __future__ import annotations

import subprocess

from agent_memory import build, server_files
from agent_memory.embedded.mmdebstrap import EXPIRED
from agent_memory.errors import SetupError
from agent_memory.progress import say, step

DOCKERFILE = "Dockerfile.postgres"
UNCHECKED = "-o Acquire::Check-Valid-Until=false"
# Prints the version of the Python that PL/Python is linked with, "3.14".
ASK_PYTHON = "grep -ao 'libpython3\\.[0-9]*\\.so' {library} | head -n 1 | grep -o '3\\.[0-9]*'"


def default_tag() -> str:
    """agent-memory:<version>."""
    return f"agent-memory:{build.extension_version()}"


def build_image(tag: str, arguments: list[str], network: str | None = None) -> None:
    """Build and tag it. arguments: build arguments, "BASE=debian:trixie-slim".

    In two steps, because which server files are needed depends on the Python in the base.
    """
    build.write()
    server = f"{tag}-server"
    options = [f"--network={network}"] if network else []
    options += [f"--build-arg={argument}" for argument in arguments]
    with step("Building the image: PostgreSQL"):
        options = _build(server, options, "--target=server")
    with step("Building the image: agent_memory"):
        library = "/usr/lib/postgresql/$PG_MAJOR/lib/plpython3.so"
        ask = ["--entrypoint=/bin/sh", "--network=none", server, "-c"]
        version = _docker("run", "--rm", *ask, ASK_PYTHON.format(library=library)).strip()
        server_files.copy_to_build(version)
        server_files.copy_toolkit_to_build(version)
        _build(tag, options)
    _docker("rmi", server)


def _build(tag: str, options: list[str], *more: str) -> list[str]:
    """Build once, or twice where the mirror's Release file is out of date; the options that did."""
    command = ["build", f"--file={DOCKERFILE}", f"--tag={tag}", *more]
    try:
        _docker(*command, *options, ".")
    except SetupError as error:
        if not EXPIRED.search(error.message) or any("APT_OPTIONS=" in word for word in options):
            raise
        say("    the mirror's Release file is out of date; trying again without that check")
        options = [*options, f"--build-arg=APT_OPTIONS={UNCHECKED}"]
        _docker(*command, *options, ".")
    return options


def _docker(*words: str) -> str:
    """Run docker in the repository; what it printed."""
    try:
        done = subprocess.run(
            ["docker", *words],
            cwd=build.REPOSITORY,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except FileNotFoundError:
        raise SetupError("docker is not installed.", "install it, or use `make up`.") from None
    if done.returncode != 0:
        tail = "\n".join(f"  {line}" for line in done.stdout.strip().splitlines()[-15:])
        raise SetupError(
            f"docker {words[0]} failed:\n{tail}",
            "see the message above; `docker info` tells whether the engine runs. Where the default "
            "network of builds does not work: make image NETWORK=host",
        )
    return done.stdout
