"""The tests' side of the scripted server."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any

CLONE = Path(__file__).parents[2]
Json = dict[str, Any]


class ModelServer:
    """A running server. `with ModelServer() as server: server.script(chat=[...])`."""

    def __enter__(self) -> ModelServer:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.model_server.server"],
            cwd=CLONE,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    @property
    def base_url(self) -> str:
        """What memory_model_set() takes."""
        return f"http://127.0.0.1:{self.port}/v1"

    def script(self, **steps: list[Json]) -> None:
        """What to answer by kind: see server.py. Replaces the script, keeps the record."""
        self._control("script", steps)

    def release(self) -> None:
        """Answer the requests that the script holds."""
        self._control("release", {})

    def reset(self) -> None:
        """No script, no record."""
        self._control("reset", {})

    def requests(self, kind: str | None = None) -> list[Json]:
        """The requests so far, of a kind or all."""
        found = self._record()["requests"]
        return [request for request in found if kind in (None, request["kind"])]

    def counts(self) -> dict[str, int]:
        """How many requests of each kind."""
        kinds = [request["kind"] for request in self.requests()]
        return {kind: kinds.count(kind) for kind in ("chat", "embedding", "rerank")}

    def connections(self) -> int:
        """How many connections have brought requests to a model."""
        return int(self._record()["connections"])

    def _record(self) -> Json:
        with self._open(f"http://127.0.0.1:{self.port}/control/record") as answer:
            record: Json = json.load(answer)
        return record

    def _control(self, what: str, body: Json) -> None:
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/control/{what}", json.dumps(body).encode()
        )
        with self._open(request) as answer:
            answer.read()

    def _open(self, request: urllib.request.Request | str) -> Any:
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        return direct.open(request, timeout=10)
