"""Calls mmdebstrap, gets it when it is missing, and explains its failures."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

from agent_memory.cache import built_once
from agent_memory.errors import SetupError
from agent_memory.progress import say, step

STANDARD_MIRROR = "http://deb.debian.org/debian"
KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"
EXPIRED = re.compile(
    r"Release file .* is (expired|not valid)|is expired \(invalid since", re.DOTALL
)
UNREACHABLE = re.compile(
    r"Could not (resolve|connect)|Temporary failure resolving|Unable to connect|Connection (timed"
    r" out|refused|failed)|Failed to fetch|does not have a Release file"
)


def debian_mirror() -> str:
    """AGENT_MEMORY_MIRROR, else the mirror that this machine's apt uses, else Debian's own."""
    if chosen := os.environ.get("AGENT_MEMORY_MIRROR"):
        return chosen
    try:
        listing = subprocess.run(
            ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"],
            capture_output=True,
            text=True,
            check=False,
        ).stdout
    except FileNotFoundError:
        listing = ""
    for uri in listing.splitlines():
        parts = urlsplit(uri)
        if parts.scheme in ("http", "https") and parts.path.rstrip("/").endswith("/debian"):
            return uri.rstrip("/")
    return STANDARD_MIRROR


def unpack_packages(suite: str, packages: list[str], folder: Path) -> None:
    """Download and unpack packages with all they depend on into an empty folder."""
    # --mode=chrootless: with --variant=extract nothing of the packages is executed at all.
    options = ["--variant=extract", "--mode=chrootless", "--format=directory"]
    options += [f"--include={','.join(packages)}", '--aptopt=APT::Install-Recommends "false"']
    bootstrap(suite, options, folder)


def bootstrap(suite: str, options: list[str], target: Path) -> None:
    """Run mmdebstrap, once more without the validity check where the mirror is out of date."""
    mirror = debian_mirror()
    output = _run(suite, options, target, mirror, check_validity=True)
    if output is not None and EXPIRED.search(output):
        say(f"    {mirror}: the Release file is out of date; trying again without that check")
        output = _run(suite, options, target, mirror, check_validity=False)
    if output is not None:
        raise explained(output, mirror, target)


def explained(output: str, mirror: str, folder: Path) -> SetupError:
    """The SetupError for what mmdebstrap printed when it failed."""
    if "No space left on device" in output or "enough free space" in output:
        return SetupError(
            f"No disk space left in {folder.parent} while unpacking Debian packages.",
            "free about 1 GB there, or set XDG_CACHE_HOME to a folder on a larger disk.",
        )
    if UNREACHABLE.search(output):
        return SetupError(
            f"The Debian mirror {mirror} cannot be reached:\n{_tail(output, 4)}",
            "check the network and its proxy (http_proxy), or name another mirror in "
            "AGENT_MEMORY_MIRROR, or set DATABASE_URL to a PostgreSQL server.",
        )
    return SetupError(
        f"mmdebstrap failed:\n{_tail(output, 12)}",
        "if the message does not tell, try again with another AGENT_MEMORY_MIRROR, or set "
        "DATABASE_URL to a PostgreSQL server.",
    )


def _tail(text: str, lines: int) -> str:
    return "\n".join(f"  {line}" for line in text.strip().splitlines()[-lines:])


def _run(
    suite: str, options: list[str], target: Path, mirror: str, *, check_validity: bool
) -> str | None:
    """None when it worked, else everything that mmdebstrap said."""
    words, environment = mmdebstrap_command()
    command = [*words, *options]
    command += [f"--aptopt={line}" for line in _host_proxy_settings()]
    if Path(KEYRING).is_file():
        command.append(f"--keyring={KEYRING}")
    if not check_validity:
        command.append('--aptopt=Acquire::Check-Valid-Until "false"')
    command += [suite, str(target), mirror]
    done = subprocess.run(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        stdin=subprocess.DEVNULL,
        errors="replace",
        check=False,
    )
    if done.returncode == 0:
        return None
    leftovers = target.iterdir() if target.is_dir() else [target]
    for path in leftovers:  # the next attempt wants an empty folder
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    return done.stdout


def _host_proxy_settings() -> list[str]:
    """The apt proxy lines of this machine: mmdebstrap's apt starts from an empty configuration."""
    dump = subprocess.run(["apt-config", "dump"], capture_output=True, text=True, check=False)
    wanted = re.compile(r"^Acquire::https?::(Proxy|CAInfo)\b.*\"[^\"]+\";$")
    return [line.rstrip(";") for line in dump.stdout.splitlines() if wanted.match(line)]


def mmdebstrap_command() -> tuple[list[str], dict[str, str]]:
    """How to call mmdebstrap (command words, environment), installing it when it is missing."""
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    if found := shutil.which("mmdebstrap"):
        return [found], environment
    if shutil.which("apt-get") is None:
        raise SetupError(
            "This machine has neither mmdebstrap nor apt-get: the embedded server needs Debian.",
            "set DATABASE_URL to a PostgreSQL server, or use `make image`.",
        )
    if os.geteuid() == 0:
        apt_install("mmdebstrap")
        return ["mmdebstrap"], environment
    script = built_once("mmdebstrap", 10, _download_mmdebstrap) / "usr/bin/mmdebstrap"
    if subprocess.run([script, "--version"], capture_output=True, check=False).returncode != 0:
        raise SetupError(
            "mmdebstrap is not installed and its downloaded copy does not run here.",
            "have somebody run as root: apt-get install mmdebstrap",
        )
    return [str(script)], environment


def apt_install(*packages: str) -> None:
    """Install packages on this machine; for root only."""
    with step(f"Installing {' '.join(packages)} with apt-get"):
        environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        for words in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
            done = subprocess.run(
                ["apt-get", "-q", *words],
                env=environment,
                check=False,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
        if done.returncode != 0:
            raise SetupError(
                f"apt-get install {' '.join(packages)} failed:\n{_tail(done.stdout, 6)}",
                "install it by hand, then try again.",
            )


def _download_mmdebstrap(folder: Path) -> None:
    """An ordinary user's copy: it is one Perl script."""
    with step("Downloading mmdebstrap"):
        done = subprocess.run(
            ["apt-get", "download", "mmdebstrap"],
            cwd=folder,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        archives = list(folder.glob("*.deb"))
        if done.returncode != 0 or not archives:
            raise SetupError(
                f"mmdebstrap is not installed and cannot be downloaded:\n{_tail(done.stdout, 4)}",
                "have somebody run as root: apt-get install mmdebstrap",
            )
        subprocess.run(["dpkg", "-x", archives[0], folder], check=True)
