"""Run a command inside a Debian root, in a mount namespace of its own.

A program, not a library: `python3 namespace.py '<Jail as JSON>' command argument...`. It becomes
the command. Nothing that it mounts is visible outside.

- As root: a private mount namespace; the command runs as jail.uid.
- As an ordinary user: a user namespace in which the user appears as jail.uid, so that files the
  command writes belong to the user outside. No setuid program and no /etc/subuid entry is needed.
- As root where mounting is not allowed (a container without CAP_SYS_ADMIN): a plain chroot; then
  jail.binds must be empty.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from dataclasses import asdict, dataclass, field

CLONE_NEWNS = 0x00020000
CLONE_NEWUSER = 0x10000000
MS_BIND = 0x1000
MS_REC = 0x4000
MS_SLAVE = 0x80000
CANNOT_ENTER = 125  # exit status: the namespace was refused, the command never ran

libc = ctypes.CDLL(None, use_errno=True)


@dataclass
class Jail:
    """Where and as whom a command runs. binds: (path outside, path inside), the latter existing."""

    root: str
    uid: int
    binds: list[tuple[str, str]] = field(default_factory=list)
    directory: str = "/"
    namespace: bool = True

    def command(self, *words: str) -> list[str]:
        """The command line that runs `words` in this jail, with the environment it is given."""
        return [sys.executable, "-I", __file__, json.dumps(asdict(self)), *words]


def _check(result: int, what: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def _mount(source: str | None, target: str, flags: int) -> None:
    encoded = None if source is None else source.encode()
    _check(libc.mount(encoded, target.encode(), None, flags, None), f"mount {target}")


def _unshare(uid: int) -> None:
    outer_uid, outer_gid = os.geteuid(), os.getegid()
    if outer_uid == 0:
        _check(libc.unshare(CLONE_NEWNS), "unshare(CLONE_NEWNS)")
        return
    _check(libc.unshare(CLONE_NEWUSER | CLONE_NEWNS), "unshare(CLONE_NEWUSER)")
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{uid} {outer_uid} 1"),
        ("gid_map", f"{uid} {outer_gid} 1"),
    ):
        with open(f"/proc/self/{name}", "w") as file:
            file.write(text)


def enter(jail: Jail) -> None:
    """Turn this process into one that lives in the jail."""
    was_root = os.geteuid() == 0
    if jail.namespace:
        _unshare(jail.uid)
        _mount(None, "/", MS_SLAVE | MS_REC)
        for outside, inside in [("/dev", "/dev"), ("/proc", "/proc"), *jail.binds]:
            _mount(outside, jail.root + inside, MS_BIND | MS_REC)
    os.chroot(jail.root)
    os.chdir(jail.directory)
    if was_root:
        os.setgroups([])
        os.setgid(jail.uid)
        os.setuid(jail.uid)


def main() -> None:
    """Enter the jail named by the first argument and become the command."""
    jail = Jail(**json.loads(sys.argv[1]))
    try:
        enter(jail)
    except OSError as error:
        print(f"cannot enter the embedded root: {error}", file=sys.stderr)
        sys.exit(CANNOT_ENTER)
    command = sys.argv[2:]
    try:
        os.execv(command[0], command)
    except OSError as error:
        print(f"{command[0]}: {error.strerror}", file=sys.stderr)
        sys.exit(127)


if __name__ == "__main__":
    main()
