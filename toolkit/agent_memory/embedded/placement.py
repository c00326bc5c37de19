"""How a home's folders get into the root that its server sees.

Usually each server has a mount namespace: the root is shared by all clones and the home's folders
are mounted over places in it. Where root may not mount (a container without CAP_SYS_ADMIN), the
home gets a root of its own, hard links to the shared one, with the folders really inside it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from agent_memory import server_files
from agent_memory.build import REPOSITORY
from agent_memory.embedded.home import Home, give_to_server
from agent_memory.embedded.namespace import Jail
from agent_memory.embedded.root import (
    POSTGRES_UID,
    bin_directory,
    compile_python,
    expected_python_version,
    namespace_works,
    root_python_version,
    share_directory,
)
from agent_memory.errors import SetupError
from agent_memory.progress import step

# Name resolution and trusted certificates are the host's: model providers are reached from inside.
HOST_FILES = ("/etc/resolv.conf", "/etc/hosts", "/etc/ssl/certs/ca-certificates.crt")
# Variables that mean something else inside.
DROPPED = ("PG", "PYTHON", "LC_", "LD_", "VIRTUAL_ENV", "XDG_", "TMPDIR")
DEVICES = {"null": (1, 3), "zero": (1, 5), "full": (1, 7), "random": (1, 8), "urandom": (1, 9)}


def compiled_server_files(root: Path, suite: str) -> Path:
    """The server files for the root's Python, with byte code where they can be mounted."""
    version = root_python_version(root, suite)
    folder = server_files.collect(version)
    if namespace_works() and not has_byte_code(folder):
        inside = f"{share_directory(suite)}/agent_memory"
        with step("Compiling the server's Python packages"):
            compile_python(root, version, f"{inside}/python", [(str(folder), inside)])
    return folder


@contextmanager
def server_files_meanwhile(suite: str) -> Iterator[None]:
    """Download the server files while the block builds the root, for whoever asks after it."""

    def fetch() -> None:
        with contextlib.suppress(SetupError, OSError):  # told by who asks, who tries again
            server_files.collect(expected_python_version(suite))

    threading.Thread(target=fetch, daemon=True).start()
    yield


def has_byte_code(files: Path) -> bool:
    """Whether compile_python was here."""
    return (files / "python/openai/__pycache__").is_dir()


def environment(suite: str) -> dict[str, str]:
    """The caller's environment (it may hold model keys) as it makes sense inside."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(DROPPED)}
    path = f"{bin_directory(suite)}:/usr/bin:/bin"
    return kept | {"PATH": path, "HOME": "/agent_memory", "LANG": "C.UTF-8"}


def host_command(root: Path, program: str, *words: str) -> list[str]:
    """A program of the root with the root's libraries, outside of any namespace."""
    loader = next(root.glob("usr/lib/*/ld-linux*.so.*"))
    inside = str(root / program.lstrip("/"))
    return [
        str(loader), "--library-path", str(loader.parent), "--argv0", inside, inside, *words
    ]  # fmt: skip


def host_environment() -> dict[str, str]:
    """The caller's environment for a program of the root; a pager that the host has."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PG", "LC_", "LD_"))}
    pagers = (path for name in ("pager", "less", "more") if (path := shutil.which(name)))
    # An empty PAGER is none: without the variable psql would look for a program of its own choice.
    return {"PAGER": next(pagers, "")} | kept | {"LANG": "C.UTF-8"}


def mounted(home: Home, root: Path, suite: str, files: Path) -> Jail:
    """The shared root with this home's folders mounted."""
    share = share_directory(suite)
    binds = [
        (str(home.data), "/agent_memory/data"),
        (str(home.run), "/run/postgresql"),
        (str(home.extension), f"{share}/extension"),
        (str(files), f"{share}/agent_memory"),
    ]
    binds += [(os.path.realpath(name), name) for name in HOST_FILES if Path(name).is_file()]
    return Jail(str(root), POSTGRES_UID, binds)


def linked(home: Home, root: Path, suite: str, files: Path) -> Jail:
    """A root of this home's own, made of hard links, with the home's folders inside it."""
    own = home.path / "root"
    if not own.is_dir() or (own / "made_from").read_text() != made_from(root, files):
        with step("Linking a root for this server"):
            _make_own_root(home, own, root, suite, files)
    for name in HOST_FILES:
        if Path(name).is_file():
            (own / name.lstrip("/")).unlink(missing_ok=True)
            shutil.copyfile(name, own / name.lstrip("/"))
    return Jail(str(own), POSTGRES_UID, namespace=False)


def made_from(root: Path, files: Path) -> str:
    """What a home's own root holds."""
    return f"{root.name} {files.name}"


def _make_own_root(home: Home, own: Path, root: Path, suite: str, files: Path) -> None:
    draft = home.path / "root.new"
    shutil.rmtree(draft, ignore_errors=True)
    shutil.copytree(root, draft, symlinks=True, copy_function=_link)
    share = draft / share_directory(suite).lstrip("/")
    shutil.copytree(files, share / "agent_memory", dirs_exist_ok=True, copy_function=_link)
    shutil.rmtree(draft / "dev")
    (draft / "dev").mkdir()
    if not has_byte_code(share / "agent_memory"):
        packages = f"{share_directory(suite)}/agent_memory/python"
        compile_python(draft, root_python_version(root, suite), packages)
    for name, (major, minor) in DEVICES.items():
        os.mknod(draft / "dev" / name, 0o666 | stat.S_IFCHR, os.makedev(major, minor))
        (draft / "dev" / name).chmod(0o666)
    (draft / "dev/shm").mkdir()
    (draft / "dev/shm").chmod(0o1777)
    inside = {home.data: "agent_memory/data", home.run: "run/postgresql"}
    for outside, place in inside.items():
        (draft / place).rmdir()
        if outside.is_dir():
            outside.resolve().rename(draft / place)
        else:
            (draft / place).mkdir()
        give_to_server(draft / place)
    (draft / "made_from").write_text(made_from(root, files))
    shutil.rmtree(own, ignore_errors=True)
    draft.rename(own)
    inside[home.extension] = str(share.relative_to(draft) / "extension")
    for outside, place in inside.items():
        if outside.is_symlink():
            outside.unlink()
        elif outside.is_dir():
            shutil.rmtree(outside)
        outside.symlink_to(Path(own.name) / place)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError as error:
        if error.errno not in (errno.EXDEV, errno.EMLINK, errno.EPERM):
            raise
        shutil.copy2(source, target)


def copy_extension(home: Home, root: Path, suite: str, repository: Path = REPOSITORY) -> None:
    """Put this clone's extension files beside PostgreSQL's own in the home's extension folder.

    Files that did not change are left alone: another process may be reading them.
    """
    folder = home.extension
    packaged = root / share_directory(suite).lstrip("/") / "extension"
    made_from = home.path / "extension_from"
    if not folder.is_dir() or not made_from.is_file() or made_from.read_text() != root.name:
        shutil.copytree(packaged, folder, dirs_exist_ok=True, copy_function=_replace)
        made_from.write_text(root.name)
    wanted = [repository / "extension/agent_memory.control"]
    wanted += (repository / "extension").glob("agent_memory--*.sql")
    wanted += (repository / "build").glob("agent_memory--*.sql")
    for file in wanted:
        _replace(file, folder / file.name)
    for file in folder.glob("agent_memory*"):
        if file.name not in {name.name for name in wanted}:
            file.unlink()


def _replace(source: str | Path, target: str | Path) -> None:
    """Copy a file in one step, never writing into the (possibly linked) old one."""
    source, target = Path(source), Path(target)
    if target.is_file() and target.read_bytes() == source.read_bytes():
        return
    draft = target.with_name(f".{target.name}.{os.getpid()}")
    shutil.copyfile(source, draft)
    draft.chmod(0o644)
    draft.rename(target)
