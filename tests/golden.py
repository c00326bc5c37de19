"""Files under tests/golden: what is expected of the catalog, kept where a review sees it change."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"
REWRITE = "AGENT_MEMORY_GOLDEN"  # "write": take what is found as what is expected


def assert_golden(name: str, found: list[str]) -> None:
    """The lines equal those of tests/golden/<name>.txt."""
    path = FOLDER / f"{name}.txt"
    if os.environ.get(REWRITE) == "write":
        path.write_text("\n".join(found) + "\n", encoding="utf-8")
    expected = path.read_text(encoding="utf-8").splitlines()
    missing = [line for line in expected if line not in found]
    new = [line for line in found if line not in expected]
    assert found == expected, "\n".join(
        [
            f"{path.name} says otherwise ({REWRITE}=write takes over what was found):",
            *(f"- {line}" for line in missing),
            *(f"+ {line}" for line in new),
        ]
    )


def golden_lines(name: str) -> dict[str, str]:
    """What tests/golden/<name>.txt says of each key: lines of key, tabulator, text."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t", 1) for line in lines)


def assert_golden_line(name: str, key: str, found: str) -> None:
    """The text is the one of the key in tests/golden/<name>.txt."""
    if os.environ.get(REWRITE) == "write":
        path = FOLDER / f"{name}.txt"
        lines = golden_lines(name) if path.exists() else {}
        lines[key] = found
        text = "".join(f"{key}\t{line}\n" for key, line in sorted(lines.items()))
        path.write_text(text, encoding="utf-8")
    assert found == golden_lines(name).get(key), f"{name}.txt says otherwise of {key}"
