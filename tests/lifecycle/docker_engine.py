"""A Docker engine for the image's tests: the machine's own, else a private one, else a reason.

The private one is for root on Debian: dockerd with its own data, socket and pid file, which touches
neither iptables nor forwarding. Its data stay in the cache folder, so that the next run has the
layers; the daemon itself ends with the tests.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import platform
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from agent_memory.cache import built_once, cache_folder, require_free_space
from agent_memory.embedded.mmdebstrap import apt_install, bootstrap
from agent_memory.errors import SetupError
from agent_memory.progress import step

BASE = "debian:forky-slim"
SUITE = "forky"
# What Debian's slim images leave out, of what they are given later, too. Taken away at the end:
# where mmdebstrap leaves it out of each package it takes half as much time again.
SLIM = ("usr/share/doc/*", "usr/share/info/*", "usr/share/locale/*", "usr/share/man/*")
BASE_OPTIONS = [
    "--variant=minbase",
    "--format=tar",
    '--aptopt=APT::Install-Recommends "false"',
    *(
        f'--customize-hook=rm -rf "$1"/{pattern};'
        f' echo "path-exclude=/{pattern}" >>"$1"/etc/dpkg/dpkg.cfg.d/slim'
        for pattern in SLIM
    ),
]
START_SECONDS = 60
PULL_SECONDS = 120


class NoEngineError(Exception):
    """No Docker engine answers and none can be started; the text says why."""


def docker(*words: str, check: bool = True, timeout: float | None = None) -> str:
    """Run the docker command; what it printed (with its complaints, where it may fail)."""
    done = subprocess.run(
        ["docker", *words],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        timeout=timeout,
    )
    if not check:
        return done.stdout + done.stderr
    if done.returncode != 0:
        raise RuntimeError(f"docker {' '.join(words)}:\n{done.stdout}{done.stderr}")
    return done.stdout


def engine_answers() -> bool:
    """Whether a Docker engine answers where DOCKER_HOST or the default socket is."""
    if shutil.which("docker") is None:
        return False
    command = ["docker", "version", "--format", "{{.Server.Version}}"]
    return subprocess.run(command, capture_output=True, timeout=30, check=False).returncode == 0


@contextmanager
def engine() -> Iterator[bool]:
    """An engine that the docker command reaches; whether it is private. Raises NoEngineError."""
    if engine_answers():
        yield False
        return
    with private_engine() as host:
        previous = os.environ.get("DOCKER_HOST")
        os.environ["DOCKER_HOST"] = host
        try:
            yield True
        finally:
            if previous is None:
                del os.environ["DOCKER_HOST"]
            else:
                os.environ["DOCKER_HOST"] = previous


@contextmanager
def private_engine() -> Iterator[str]:
    """The address of a dockerd of our own, ended afterwards."""
    require_root_on_debian()
    try:
        require_free_space(cache_folder(), 3000)
        if shutil.which("dockerd") is None:
            apt_install("docker.io", "iptables")
        if shutil.which("docker") is None:
            apt_install("docker-cli")
    except SetupError as error:
        raise NoEngineError(str(error)) from error
    with ExitStack() as stack:
        lock = stack.enter_context(open(cache_folder() / "docker.lock", "w"))
        with step("Waiting for another clone's Docker tests"):
            fcntl.flock(lock, fcntl.LOCK_EX)
        run = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="am-docker-")))
        bridge_is_new = not Path("/sys/class/net/docker0").exists()
        said = []
        for driver in ("overlay2", "vfs"):
            process = launch(run, driver)
            try:
                if is_up(process, f"unix://{run}/docker.sock"):
                    yield f"unix://{run}/docker.sock"
                    return
            finally:
                end(process, run)
                if bridge_is_new and shutil.which("ip"):
                    remove = ["ip", "link", "delete", "docker0"]
                    subprocess.run(remove, capture_output=True, check=False)
            said.append((run / "log").read_text("utf-8", "replace").strip().splitlines()[-1:])
        raise NoEngineError(f"dockerd does not start here: {said}")


def require_root_on_debian() -> None:
    """The private engine comes from Debian's packages and has to mount."""
    if os.geteuid() != 0:
        raise NoEngineError("no Docker engine answers, and only root could start one")
    try:
        system = platform.freedesktop_os_release()
    except OSError:
        system = {}
    if "debian" not in f"{system.get('ID', '')} {system.get('ID_LIKE', '')}".split():
        raise NoEngineError("no Docker engine answers, and this is not Debian to install one")


def launch(run: Path, driver: str) -> subprocess.Popen[bytes]:
    """Start dockerd with everything of its own."""
    # Should the tests be killed, the daemon ends with them.
    command = ["setpriv", "--pdeathsig=TERM"]
    command += ["dockerd", f"--storage-driver={driver}", f"--host=unix://{run}/docker.sock"]
    command += [f"--data-root={cache_folder()}/docker", f"--exec-root={run}/exec"]
    command += [f"--pidfile={run}/pid", "--iptables=false", "--ip6tables=false"]
    command += ["--ip-forward=false", "--ip-masq=false"]
    (run / "pid").unlink(missing_ok=True)
    with open(run / "log", "wb") as log:
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
        )


def is_up(process: subprocess.Popen[bytes], host: str) -> bool:
    """Wait until the daemon answers; False when it ended instead, or never does."""
    deadline = time.monotonic() + START_SECONDS
    environment = dict(os.environ, DOCKER_HOST=host)
    with step("Starting a private Docker engine"):
        while process.poll() is None and time.monotonic() < deadline:
            answer = subprocess.run(
                ["docker", "info"], env=environment, capture_output=True, check=False
            )
            if answer.returncode == 0:
                return True
            time.sleep(0.2)
    return False


def end(process: subprocess.Popen[bytes], run: Path) -> None:
    """Stop the daemon that we started, and with it its containers; unmount what it leaves."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(60)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for line in Path("/proc/mounts").read_text().splitlines():
        place = line.split()[1]
        if place.startswith(f"{run}/"):
            subprocess.run(["umount", place], capture_output=True, check=False)


def ensure_base() -> bool:
    """The base image under its name, pulled, or made by mmdebstrap; whether it is our own make."""
    if docker("images", "--quiet", BASE).strip():
        return False
    try:
        with step(f"Pulling {BASE}"):
            docker("pull", "--quiet", BASE, timeout=PULL_SECONDS)
    except (RuntimeError, subprocess.TimeoutExpired):
        docker("import", str(base_archive()), BASE)
        return True
    return False


def base_archive() -> Path:
    """A minimal Debian system as a tar file, from the cache."""
    digest = hashlib.sha256(repr((SUITE, BASE_OPTIONS)).encode()).hexdigest()[:12]

    def build(folder: Path) -> None:
        with step(f"{BASE} cannot be pulled: making one with mmdebstrap"):
            bootstrap(SUITE, BASE_OPTIONS, folder / "base.tar")

    return built_once(f"base-{SUITE}-{digest}", 600, build) / "base.tar"
