"""mem0's open-source server as a peer of bench/gateway.py: its Memory class behind its two routes.

Run by gateway.py. The server of mem0's repository is not in its package; what it does with a
request is here: a plain function, so that the framework runs it in its thread pool, that calls the
one Memory of the process. Memory, its pgvector store and its history are the package's, as they are
by default; spaCy is not installed, so that it extracts no entities and lemmatizes nothing, which is
work that it is spared. Its embedder asks an endpoint as OpenAI's are, served here by the builtin
model. No language model is called: adds are with infer false.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[1]
RELEASE = "2.2.1"
OPENAI = "openai==2.8.1"
NEEDS = (
    "distro==1.9.0", "jiter==0.19.0", "sniffio==1.3.1", "tqdm==4.70.1", "sqlalchemy==2.1.9",
)  # fmt: skip
DSN, EMBEDDINGS = "BENCH_PEER_DSN", "BENCH_PEER_EMBEDDINGS"


@dataclass
class Peer:
    """Where it listens."""

    base: str

    def fill(self, notes: dict[str, list[str]]) -> None:
        """Each user's notes, word for word."""
        import httpx

        with httpx.Client(base_url=self.base, timeout=300) as client:
            for user, texts in notes.items():
                said = [{"role": "user", "content": text} for text in texts]
                body = {"messages": said, "user_id": user, "infer": False}
                client.post("/memories", json=body).raise_for_status()


@contextmanager
def mem0_server(dsn: str, workers: int) -> Iterator[Peer]:
    """It, in so many processes, over a database of its own, which is dropped in the end."""
    import psycopg
    from agent_memory.cache import built_once
    from psycopg.conninfo import make_conninfo

    from tests.gateway.conftest import free_port
    from tests.gateway.mem0_clients import imported, install, packages

    openai = built_once("mem0ai-openai", 60, lambda folder: install(folder, "--no-deps", OPENAI))
    needs = built_once(
        "mem0ai-openai-imports",
        60,
        lambda folder: install(folder, *NEEDS),
    )
    name = "bench_gateway_mem0"
    with ExitStack() as stack:
        session = stack.enter_context(psycopg.connect(dsn, autocommit=True))
        session.execute(f"drop database if exists {name} with (force)")
        session.execute(f"create database {name}")
        stack.callback(session.execute, f"drop database if exists {name} with (force)")
        own = make_conninfo(dsn, dbname=name)
        with psycopg.connect(own, autocommit=True) as there:
            there.execute("create extension vector")
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        ports = free_port(), free_port()
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(
                map(str, (REPOSITORY / "bench", packages(RELEASE), imported(), openai, needs))
            ),
            "MEM0_TELEMETRY": "False",
            "MEM0_DIR": folder,
            "OPENAI_API_KEY": "-",
            DSN: own,
            EMBEDDINGS: f"http://127.0.0.1:{ports[0]}/v1",
        }
        for port, application, count in (
            (ports[0], "embeddings", 1),
            (ports[1], "memories", workers),
        ):
            process = subprocess.Popen(
                [sys.executable, "-m", "uvicorn", "--factory", f"gateway_peer:{application}",
                 "--port", str(port), "--workers", str(count), "--no-access-log",
                 "--log-level", "warning"],
                env=environment,
            )  # fmt: skip
            stack.callback(process.wait)
            stack.callback(process.terminate)
            wait(f"http://127.0.0.1:{port}/", process)
        yield Peer(f"http://127.0.0.1:{ports[1]}")


def wait(address: str, process: subprocess.Popen[bytes]) -> None:
    """Until it answers anything."""
    import httpx

    end = time.monotonic() + 120
    while True:
        try:
            httpx.get(address, timeout=10)
            return
        except httpx.TransportError:
            if process.poll() is not None or time.monotonic() > end:
                raise SystemExit("the peer does not start") from None
            time.sleep(0.2)


def embeddings() -> Any:
    """An endpoint as OpenAI's, of the builtin model."""
    sys.path.append(str(REPOSITORY / "python_udfs"))
    from agent_memory_udfs import embedding
    from fastapi import FastAPI

    model = embedding.load(str(REPOSITORY / "model"))
    app = FastAPI()

    @app.post("/v1/embeddings")
    async def embed(body: dict[str, Any]) -> dict[str, Any]:
        texts = [body["input"]] if isinstance(body["input"], str) else body["input"]
        rows = [
            [float(part) for part in (told or "[0]").strip("[]").split(",")]
            for told in model.embed(texts)
        ]
        return {
            "object": "list",
            "model": "builtin",
            "data": [
                {"object": "embedding", "index": place, "embedding": row}
                for place, row in enumerate(rows)
            ],
            "usage": {"prompt_tokens": 0, "total_tokens": 0},
        }

    return app


def memories() -> Any:
    """What mem0's server does with POST /memories and POST /search."""
    from fastapi import FastAPI
    from mem0 import Memory  # type: ignore[import-not-found]

    embedder = {
        "provider": "openai",
        "config": {
            "api_key": "-", "openai_base_url": os.environ[EMBEDDINGS], "model": "builtin",
            "embedding_dims": 256,
        },
    }  # fmt: skip
    language_model = {
        "provider": "openai",
        "config": {"api_key": "-", "openai_base_url": "http://127.0.0.1:9"},
    }
    memory = Memory.from_config(
        {
            "vector_store": {
                "provider": "pgvector",
                "config": {
                    "connection_string": os.environ[DSN],
                    "collection_name": "memories",
                    "embedding_model_dims": 256,
                },
            },
            "embedder": embedder,
            "llm": language_model,
            "history_db_path": f"{os.environ['MEM0_DIR']}/history-{os.getpid()}.db",
        }
    )
    app = FastAPI()

    @app.post("/memories")
    def add(body: dict[str, Any]) -> Any:
        return memory.add(**body)

    @app.post("/search")
    def search(body: dict[str, Any]) -> Any:
        return memory.search(**body)

    return app
