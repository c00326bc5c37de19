"""The server's process: `python -m tests.model_server.server`, standard library only.

It prints its port and serves until its standard input ends.

POST /control/script   {"chat": [step, ...], "embedding": [...], "rerank": [...]}: what to answer,
                       in turn; after the last step, and without a script, the answer is a good one
GET  /control/record   {"requests": [{"kind", "path", "headers", "body", "left"}, ...],
                       "connections": connections made by clients}
POST /control/release  answer what was held
POST /control/reset    forget script and record

A step is an object:
  when      text: only for a request whose JSON holds it; may be used any number of times
  seconds   wait before answering
  held      true: wait for the release
  act       "hang"      never answer; "left" in the record tells when the client has gone
            "drop"      break the connection in the middle of the body
            "drip"      a byte every 50 ms
            "refuse"    status (default 400), code, message
            "raw"       body: this text instead of JSON
            "packed"    gzip, asked for or not: a good answer, or repeat times the text `unit`
                        between `head` and `tail`; encoding: what the header says instead
            "flood"     letters without an end, until the client has gone
            "json"      answer: this value as the whole body
            "content"   content: this text as the chat model's answer; the JSON string "number of X"
                        in it becomes the number under which the request shows the memory X, or null
            "vectors"   vectors: these instead of computed ones; or dimension, or count; or topics:
                      {model: {word: vector of a text that holds it}}
  status, headers       of the answer
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import select
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

DIMENSION = 32
HANG_SECONDS = 120.0
KINDS = {"chat/completions": "chat", "embeddings": "embedding", "rerank": "rerank"}
Json = dict[str, Any]


class Stage:
    """The script and what was asked so far."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.script: dict[str, list[Json]] = {}
        self.requests: list[Json] = []
        self.connections = 0
        self.released = threading.Event()

    def reset(self) -> None:
        """As after the start."""
        with self.lock:
            self.script, self.requests, self.connections = {}, [], 0

    def next_step(self, kind: str, text: str) -> Json:
        """The step for a request: the first whose condition holds, or the next unconditional."""
        with self.lock:
            steps = self.script.get(kind, [])
            for step in steps:
                if "when" in step and step["when"] in text:
                    return step
            for place, step in enumerate(steps):
                if "when" not in step:
                    return steps.pop(place)
        return {}


class Broken(Exception):
    """The connection ends here, on purpose."""


def direction(text: str, dimension: int) -> list[float]:
    """A vector in which texts with common words are near each other."""
    vector = [0.01] * dimension
    for word in re.findall(r"\w+", text.lower()):
        digest = hashlib.sha256(word.encode()).digest()
        vector[digest[0] % dimension] += 1 if digest[1] % 2 else -1
    return vector


def about(text: str, topics: dict[str, list[float]]) -> list[float]:
    """The vector of the first word that the text holds; else of all of them."""
    held = [vector for word, vector in topics.items() if word in text]
    return held[0] if held else [sum(parts) for parts in zip(*topics.values(), strict=True)]


def numbered(content: str, body: Json) -> str:
    """The content with the numbers that the request gives to the memories it names."""
    if '"number of ' not in content:
        return content
    shown = json.loads(body["messages"][-1]["content"])["memories"]
    numbers = {memory["memory"]: memory["number"] for memory in shown}
    return re.sub(r'"number of ([^"]*)"', lambda found: json.dumps(numbers.get(found[1])), content)


def good_answer(kind: str, body: Json, step: Json) -> Json:
    """What a well-behaved server answers, bent by the step."""
    if kind == "chat":
        content = numbered(step.get("content", '{"facts": []}'), body)
        return {
            "id": "chat-1",
            "object": "chat.completion",
            "choices": [
                {
                    "index": 0,
                    "finish_reason": step.get("finish_reason", "stop"),
                    "message": {"role": "assistant", "content": content},
                }
            ],
            "usage": {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120},
        }
    if kind == "embedding":
        dimension = int(step.get("dimension") or body.get("dimensions") or DIMENSION)
        topics = step.get("topics", {}).get(body["model"])
        if topics:
            return good_answer(kind, body, {"vectors": [about(t, topics) for t in body["input"]]})
        vectors = step.get("vectors") or [direction(text, dimension) for text in body["input"]]
        vectors = vectors[: step.get("count", len(vectors))]
        # Not in the order of the input: a client has to go by the index.
        data = [{"object": "embedding", "index": i, "embedding": v} for i, v in enumerate(vectors)]
        return {"object": "list", "data": data[::-1], "usage": {"prompt_tokens": len(vectors)}}
    question = body.get("input", body)
    words = set(re.findall(r"\w+", question["query"].lower()))
    ranking = [
        {"index": i, "relevance_score": len(words & set(re.findall(r"\w+", text.lower())))}
        for i, text in enumerate(question["documents"])
    ]
    ranking.sort(key=lambda item: -item["relevance_score"])
    return {"results": ranking, "usage": {"total_tokens": 7}}


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server
    fresh = True  # no request yet on this connection

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """The record."""
        stage = self.server.stage
        with stage.lock:
            record = {"requests": stage.requests, "connections": stage.connections}
            text = json.dumps(record)
        self._answer(text)

    def do_POST(self) -> None:
        """Control, or a request to a model."""
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])) or b"{}")
        stage = self.server.stage
        if self.path == "/control/reset":
            stage.reset()
            self._answer("{}")
        elif self.path == "/control/release":
            stage.released.set()
            self._answer("{}")
        elif self.path == "/control/script":
            with stage.lock:
                stage.script = body
                stage.released.clear()
            self._answer("{}")
        else:
            self._perform(body)

    def _perform(self, body: Json) -> None:
        kind = next((k for path, k in KINDS.items() if self.path.endswith(path)), "chat")
        entry: Json = {
            "kind": kind,
            "path": self.path,
            "headers": {name.lower(): value for name, value in self.headers.items()},
            "body": body,
            "at": time.time(),
            "left": None,
        }
        stage = self.server.stage
        with stage.lock:
            if self.fresh:
                stage.connections += 1
                self.fresh = False
            stage.requests.append(entry)
        step = stage.next_step(kind, json.dumps(body, ensure_ascii=False))
        try:
            self._act(kind, body, step, entry)
        except (Broken, ConnectionError):
            self.close_connection = True

    def _act(self, kind: str, body: Json, step: Json, entry: Json) -> None:
        if step.get("seconds"):
            self._wait(step["seconds"], entry)
        while step.get("held") and not self.server.stage.released.is_set():
            self._wait(0.02, entry)
        act = step.get("act")
        headers = step.get("headers", {})
        if act == "hang":
            self._wait(HANG_SECONDS, entry)
            raise Broken
        if act == "refuse":
            error = {"message": step.get("message", "no"), "code": step.get("code")}
            self._answer(json.dumps({"error": error}), step.get("status", 400), headers)
            return
        if act == "raw":
            self._answer(step["body"], step.get("status", 200), headers)
            return
        if act == "packed":
            self._send_packed(kind, body, step)
            return
        if act == "flood":
            self._flood(entry)
        answer = step["answer"] if act == "json" else good_answer(kind, body, step)
        text = json.dumps(answer, ensure_ascii=False)
        if act in ("drop", "drip"):
            self._send_slowly(text, act, entry)
        else:
            self._answer(text, step.get("status", 200), headers)

    def _send_slowly(self, text: str, act: str, entry: Json) -> None:
        encoded = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(encoded)))
        self.end_headers()
        if act == "drop":
            self.wfile.write(encoded[: len(encoded) // 2])
            self.wfile.flush()
            raise Broken
        for byte in encoded:
            self.wfile.write(bytes([byte]))
            self._wait(0.05, entry)

    def _send_packed(self, kind: str, body: Json, step: Json) -> None:
        if "unit" in step:
            text = step.get("head", "") + step["unit"] * step["repeat"] + step.get("tail", "")
        else:
            text = json.dumps(good_answer(kind, body, step))
        packed = gzip.compress(text.encode())
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Encoding", step.get("encoding", "gzip"))
        self.send_header("Content-Length", str(len(packed)))
        self.end_headers()
        self.wfile.write(packed)

    def _flood(self, entry: Json) -> None:
        self.send_response(200)
        self.send_header("Connection", "close")
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"x" * 65_536)
        except OSError:
            entry["left"] = time.time()
            raise Broken from None

    def _wait(self, seconds: float, entry: Json) -> None:
        """Wait, but not for a client that has gone."""
        readable, _, _ = select.select([self.connection], [], [], seconds)
        if readable:
            entry["left"] = time.time()
            raise Broken

    def _answer(self, text: str, status: int = 200, headers: Json | None = None) -> None:
        encoded = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(encoded)))
        for name, value in (headers or {}).items():
            self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(encoded)


class Server(ThreadingHTTPServer):
    """Real HTTP on a free port of the loopback."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.stage = Stage()


def main() -> None:
    """Serve until standard input ends."""
    server = Server()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
