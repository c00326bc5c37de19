"""Where a request goes, with which key and within which time."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from agent_memory_udfs.provider.errors import NO_KEY, ModelError

DEADLINE_SECONDS = 60.0
ATTEMPTS = 3
KEY_MARK = "[key]"
SHORTEST_UNMISTAKABLE_KEY = 8
MOST_KEY_BYTES = 16_384
PATHS = {"chat": "chat/completions", "embedding": "embeddings", "rerank": "rerank"}
TOKEN_LOOKS = re.compile(r"(?i)(bearer\s+)[^\s\"',;]+|\bsk-[A-Za-z0-9_-]{8,}")
LOOPBACK = re.compile(r"(?i)https?://(localhost|127\.[0-9.]+|\[::1\])(:[0-9]+)?(/|$)")


@dataclass(frozen=True)
class Endpoint:
    """A model's server as memory._model_configuration() describes it, and its key."""

    kind: str
    model: str
    base_url: str
    options: dict[str, Any]
    dimension: int
    key: str | None = field(repr=False)
    # A container's connector: see template.
    template: dict[str, Any] | None = None
    credentials: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def deadline(self) -> float:
        """Seconds for all attempts together."""
        return float(self.options.get("deadline_seconds", DEADLINE_SECONDS))

    @property
    def timeout(self) -> float:
        """Seconds of silence after which one attempt is given up."""
        return min(float(self.options.get("timeout_seconds", self.deadline)), self.deadline)

    @property
    def attempts(self) -> int:
        """Most requests for one answer."""
        return int(self.options.get("attempts", ATTEMPTS))

    @property
    def path(self) -> str:
        """Appended to the base URL."""
        if self.template is not None:
            return str(self.template["path"])
        return str(self.options.get("path", PATHS[self.kind])).lstrip("/")

    @property
    def local_host(self) -> str | None:
        """The host where it is this machine, which no proxy leads to."""
        found = LOOPBACK.match(self.base_url)
        return found[1] if found else None

    def fingerprint(self) -> str:
        """Equal for endpoints that can share an HTTP client."""
        text = "\0".join((self.base_url, self.model, self.key or "", *self.credentials.values()))
        return hashlib.sha256(text.encode()).hexdigest()

    def redact(self, text: str) -> str:
        """The text without the key and without what looks like one."""
        for key in (self.key, *self.credentials.values()):
            if key is not None:
                text = text.replace(key, KEY_MARK)
        return TOKEN_LOOKS.sub(lambda found: (found[1] or "") + KEY_MARK, text)

    def redact_answer(self, text: str) -> str:
        """An answer without the key; a short key is left alone, it may be an ordinary word."""
        for key in (self.key, *self.credentials.values()):
            if key is not None and len(key) >= SHORTEST_UNMISTAKABLE_KEY:
                text = text.replace(key, KEY_MARK)
        return text


def read_key(source: str, name: str | None, secret: str | None) -> str | None:
    """The key: from the server's environment, a file on the server, or the secret given.

    None for source "none". Raises ModelError undefined_object where there is no usable key.
    """
    if source == "none" or name is None:
        return None
    if source == "env":
        key = os.environ.get(name)
        where, hint = f"environment variable {name}", "Set it for the server and restart that."
    elif source == "file":
        key = _read_file(name)
        where, hint = f"file {name}", "Write the key, and nothing else, where the server reads it."
    else:
        key = secret
        where, hint = f"secret {name}", "Set it with memory_secret_set()."
    key = (key or "").strip()
    if not key:
        raise ModelError(NO_KEY, f"the {where} holds no key", "It is missing or empty.", hint)
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise ModelError(
            NO_KEY,
            f"the {where} holds no usable key",
            "A key has printable ASCII characters without spaces.",
            hint,
        )
    return key


def _read_file(name: str) -> str | None:
    try:
        with Path(name).open("rb") as file:
            return file.read(MOST_KEY_BYTES).decode("utf-8", "replace")
    except OSError as error:
        raise ModelError(
            NO_KEY,
            f"the key's file {name} can't be read",
            error.strerror or type(error).__name__,
            "The server's operating system user has to be able to read it.",
        ) from None
