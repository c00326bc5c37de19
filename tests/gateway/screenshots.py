"""The pictures of docs/console.md, of a gateway over a fresh database: make screenshots."""

from __future__ import annotations

import sys
from pathlib import Path

from agent_memory.build import REPOSITORY
from agent_memory.deploy import deploy
from agent_memory.embedded import Server

from tests.conftest import fresh_database
from tests.gateway.browser import browsing, program
from tests.gateway.conftest import serving
from tests.gateway.console_memories import fill

FOLDER = REPOSITORY / "docs" / "console"
MOST_BYTES = 150_000
SHOTS = [
    ("memories", "/memories?user_id=alex", "light", (1100, 700)),
    ("timeline", "/timeline?user_id=alex", "light", (1100, 760)),
    ("search", "/search?user_id=alex&q=Where+does+Alex+live%3F", "light", (1100, 640)),
    ("graph", "/graph?user_id=alex&depth=2", "dark", (1100, 900)),
    ("messages", "/messages?user_id=alex", "light", (1100, 760)),
    ("chinese", "/timeline?user_id=李娜", "light", (390, 760)),
    ("queue", "/queue?state=dead", "light", (1100, 330)),
    ("health", "/health", "dark", (1100, 700)),
]


def take(dsn: str, chromium: str) -> list[Path]:
    """All of them."""
    fill(dsn)
    taken = []
    with serving(dsn, "--workers", "1") as gateway, browsing(chromium) as browser:
        for name, path, scheme, (width, height) in SHOTS:
            page = browser.new_page(
                viewport={"width": width, "height": height},
                color_scheme="dark" if scheme == "dark" else "light",
            )
            page.goto(f"{gateway.base}/console/login")
            page.get_by_label("Key").fill(gateway.key("screenshots"))
            page.get_by_role("button", name="Sign in").click()
            page.goto(f"{gateway.base}/console{path}")
            taken.append(FOLDER / f"{name}.png")
            page.screenshot(path=taken[-1])
    return taken


def main() -> None:
    chromium = program()
    if chromium is None:
        sys.exit("no Chromium is installed.\n  What to do: as root, apt-get install chromium")
    FOLDER.mkdir(exist_ok=True)
    for dsn in fresh_database(Server().up().dsn("postgres")):
        deploy(dsn)
        for path in take(dsn, chromium):
            size = path.stat().st_size
            print(f"{path.relative_to(REPOSITORY)}: {size // 1000} kB")
            assert size < MOST_BYTES, path


if __name__ == "__main__":
    main()
