"""docs/container.md is true: each of its requests is made, and answered as it says."""

from __future__ import annotations

import json
import re
from typing import Any

from tests.gateway.container.conftest import OpenSearch
from tests.readme.document import TEXT, blocks

NAME = re.compile(r"<(\w+)>")


def matches(shown: Any, found: Any, known: dict[str, str]) -> bool:
    """Whether an answer has what the page shows of it; <names> are learned where they are new."""
    if isinstance(shown, dict):
        return isinstance(found, dict) and all(
            name in found and matches(value, found[name], known) for name, value in shown.items()
        )
    if isinstance(shown, list):
        return len(shown) == len(found) and all(
            matches(one, other, known) for one, other in zip(shown, found, strict=True)
        )
    if isinstance(shown, str) and (name := NAME.fullmatch(shown)):
        return bool(known.setdefault(name[1], found) == found)
    return bool(shown == found)


def test_every_request_of_the_page(opensearch: OpenSearch) -> None:
    known: dict[str, str] = {}
    requests = blocks("http", TEXT["docs/container.md"])
    for block in requests:
        line, _, body = NAME.sub(lambda name: known[name[1]], block.text).partition("\n")
        method, path = line.split()
        found = opensearch.ask(method, path, json.loads(body) if body.strip() else None)
        assert matches(json.loads(block.output), found, known), f"{block.text}\n{found}"
    assert len(requests) >= 9
