"""The private Debian root that the embedded server runs in: built once, shared, read-mostly.

mmdebstrap downloads and unpacks the packages without running their installation scripts
(--variant=extract), so that root and an ordinary user build it in the same way: no chroot, no user
namespace, no /etc/subuid. `_finish` does the few things those scripts would have done for us.
"""

from __future__ import annotations

import functools
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from agent_memory.cache import built_once
from agent_memory.embedded.mmdebstrap import unpack_packages
from agent_memory.embedded.namespace import CANNOT_ENTER, Jail
from agent_memory.errors import SetupError
from agent_memory.progress import step
from agent_memory.server_files import python_version

RECIPE = 1  # raise it when _finish changes what a root looks like
MEGABYTES = 1200  # free space wanted: the finished root plus the packages being unpacked
POSTGRES_UID = (
    54320  # unlikely to be anybody on the host; the server runs as this user when we are root
)
MAJOR_VERSION = {"forky": 18, "trixie": 17}

SMALL_SYSTEM = ("base-files", "base-passwd", "ca-certificates", "coreutils", "dash", "less")
SERVER_PACKAGES = (
    "postgresql-{v}",
    "postgresql-{v}-age",
    "postgresql-{v}-mysql-fdw",
    "postgresql-{v}-pgaudit",
    "postgresql-{v}-pgtap",
    "postgresql-{v}-pgvector",
    "postgresql-{v}-plpgsql-check",
    "postgresql-{v}-plproxy",
    "postgresql-plpython3-{v}",
    "python3-numpy",
)
# What the server's functions never import, which is half of all, gets no byte code.
UNCOMPILED = "|".join(
    (
        r"/encodings/(?!__init__|aliases|ascii|cp437|idna|latin_1|utf_8)",
        r"/(_pyrepl|ensurepip|html|idlelib|lib2to3|multiprocessing|pydoc_data|tkinter|turtledemo"
        r"|unittest|wsgiref|xml|xmlrpc)/",
        r"/numpy/(.*/)?(f2py|fft|ma|polynomial|testing|tests)/",
        r"/openai/(lib|resources|types)/(admin|audio|beta|containers|conversations|evals"
        r"|fine_tuning|live|realtime|skills|vector_stores|webhooks)/",
    )
)
UNUSED = (
    "usr/include",
    "usr/lib/*/*.a",
    "usr/lib/*/pkgconfig",
    "usr/lib/postgresql/*/lib/bitcode",
    "usr/lib/python3*/test",
    "usr/lib/python3/dist-packages/numpy/*/tests",
    "usr/lib/systemd",
    "usr/share/bash-completion",
    "usr/share/doc",
    "usr/share/i18n",
    "usr/share/info",
    "usr/share/lintian",
    "usr/share/locale",
    "usr/share/man",
    "usr/share/postgresql/*/man",
    "usr/share/zsh",
    "var/cache/apt",
    "var/lib/apt",
)
# Directories that the server's namespace mounts something onto.
MOUNT_POINTS = ("agent_memory/data", "agent_memory/host", "run/postgresql", "proc", "dev")


def packages(suite: str) -> list[str]:
    """Debian package names for a suite's PostgreSQL."""
    if suite not in MAJOR_VERSION:
        raise SetupError(f"Unknown suite {suite}.", f"use one of: {', '.join(MAJOR_VERSION)}.")
    return [*SMALL_SYSTEM, *(name.format(v=MAJOR_VERSION[suite]) for name in SERVER_PACKAGES)]


def share_directory(suite: str) -> str:
    """PostgreSQL's SHAREDIR inside the root."""
    return f"/usr/share/postgresql/{MAJOR_VERSION[suite]}"


def bin_directory(suite: str) -> str:
    """PostgreSQL's BINDIR inside the root."""
    return f"/usr/lib/postgresql/{MAJOR_VERSION[suite]}/bin"


def root_python_version(root: Path, suite: str) -> str:
    """The Python that PL/Python uses in the root."""
    version = MAJOR_VERSION[suite]
    return python_version(root / f"usr/lib/postgresql/{version}/lib/plpython3.so")


def expected_python_version(suite: str) -> str:
    """The same before there is a root."""
    return {"trixie": "3.13"}.get(suite, "3.14")


def ensure_root(suite: str = "forky") -> Path:
    """The root for a suite, building it (half a minute, 300 MB) when this user has none yet."""
    names = packages(suite)
    recipe = f"{RECIPE} {suite} {' '.join(names)} {os.geteuid() == 0}"
    digest = hashlib.sha256(recipe.encode()).hexdigest()[:12]

    def build(folder: Path) -> None:
        with step(f"Downloading and unpacking PostgreSQL {MAJOR_VERSION[suite]} (Debian {suite})"):
            unpack_packages(suite, names, folder)
        with step("Finishing the embedded root"):
            _finish(folder, suite)

    return built_once(f"root-{suite}-{digest}", MEGABYTES, build)


def _finish(root: Path, suite: str) -> None:
    for pattern in UNUSED:
        for path in root.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    for name in MOUNT_POINTS:
        (root / name).mkdir(parents=True, exist_ok=True)
    (root / share_directory(suite).lstrip("/") / "agent_memory").mkdir()
    _write_etc(root)
    _link_linear_algebra(root)
    version = root_python_version(root, suite)
    for folder in (f"/usr/lib/python{version}", "/usr/lib/python3/dist-packages"):
        compile_python(root, version, folder)


def compile_python(
    root: Path, version: str, folder: str, binds: list[tuple[str, str]] | None = None
) -> None:
    """Byte code for the modules in a folder of the root: the server's user may not write any."""
    words = ["-m", "compileall", "-qq", "-x", UNCOMPILED, folder]
    run_in_root(root, [f"/usr/bin/python{version}", *words], binds)


def _write_etc(root: Path) -> None:
    etc = root / "etc"
    (etc / "passwd").write_text(
        "root:x:0:0:root:/root:/bin/sh\n"
        f"postgres:x:{POSTGRES_UID}:{POSTGRES_UID}:PostgreSQL:/agent_memory:/bin/sh\n"
        "nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n"
    )
    (etc / "group").write_text(f"root:x:0:\npostgres:x:{POSTGRES_UID}:\nnogroup:x:65534:\n")
    (etc / "nsswitch.conf").write_text("passwd: files\ngroup: files\nhosts: files dns\n")
    for name in ("hosts", "resolv.conf"):
        (etc / name).touch()  # the host's own are mounted over these
    certificates = sorted((root / "usr/share/ca-certificates").rglob("*.crt"))
    bundle = etc / "ssl/certs/ca-certificates.crt"
    bundle.parent.mkdir(parents=True, exist_ok=True)
    bundle.write_text("".join(path.read_text().rstrip() + "\n" for path in certificates))


def _link_linear_algebra(root: Path) -> None:
    """numpy's BLAS and LAPACK, which update-alternatives would have linked."""
    for name in ("blas", "lapack"):
        for library in root.glob(f"usr/lib/*/{name}/lib{name}.so.3"):
            link = library.parents[1] / library.name
            if not link.is_symlink():
                link.symlink_to(f"{name}/{library.name}")


@functools.cache
def namespace_works() -> bool:
    """Whether the kernel lets us mount; False only for root, who can do with a plain chroot."""
    for namespace in (True, False):
        jail = Jail("/", uid=0, namespace=namespace)
        done = subprocess.run(
            jail.command("/bin/true"), capture_output=True, text=True, check=False
        )
        if done.returncode != CANNOT_ENTER:
            return namespace
        if os.geteuid() != 0:
            break
    raise explained_refusal(done.stderr)


def run_in_root(root: Path, command: list[str], binds: list[tuple[str, str]] | None = None) -> None:
    """Run a command as the owner of the root's files. binds need a namespace."""
    jail = Jail(str(root), 0, binds or [], namespace=namespace_works())
    path = {"PATH": "/usr/bin"}
    subprocess.run(jail.command(*command), env=path, stdout=subprocess.DEVNULL, check=False)


def explained_refusal(stderr: str) -> SetupError:
    """What to do when the kernel lets us neither mount nor chroot."""
    if os.geteuid() == 0:
        remedy = (
            "start this container with --cap-add SYS_ADMIN --security-opt seccomp=unconfined, "
            "or set DATABASE_URL to a PostgreSQL server."
        )
    else:
        remedy = (
            "let ordinary users create user namespaces (as root: "
            "sysctl -w kernel.unprivileged_userns_clone=1, or "
            "sysctl -w kernel.apparmor_restrict_unprivileged_userns=0), "
            "or run as root, or set DATABASE_URL to a PostgreSQL server."
        )
    return SetupError(f"The kernel refuses: {stderr.strip()}", remedy)
