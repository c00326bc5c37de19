"""Text embedding without a network: a table of word vectors, summed by how much each word says.

The table (model/, which tells how it is made) holds a row for each of some ten thousands of English
and Chinese words, distilled from the vectors that larger models give the word. A row's length is
the weight of its word, the smooth inverse frequency of Arora, Liang and Ma (2017), a / (a + p): a
text is the sum of its words' rows, scaled to unit length. Words are found by key, so there is no
tokenizer; the file is memory-mapped, so all server processes share its pages; and no thread is
started: a PostgreSQL backend has to stay single-threaded.
"""

from __future__ import annotations

import json
import mmap
import os
import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from agent_memory_udfs import data, interrupts
from agent_memory_udfs.arrays import np

if TYPE_CHECKING:
    import numpy.typing as npt

    FloatMatrix = npt.NDArray[np.float32]

TABLE_FILE = "words.safetensors"
KINDS = {"keys": "U64", "scales": "F32", "rows": "I8"}
TYPES: dict[str, np.dtype[Any]] = {
    "U64": np.dtype("<u8"), "F32": np.dtype("<f4"), "I8": np.dtype("i1")
}  # fmt: skip

PRIME = 2**64 - 59
UNKNOWN = 0.5  # length of the vector of what has no row
LONGEST = 24  # characters of a word of the table; in scripts without spaces:
LONGEST_UNSPACED = 4
MOST_PIECES = 64  # of a word that has no row
WORDS_KEPT = 4096  # whose places a session remembers
WORDS_AT_ONCE = 2048  # bounds the working memory of a batch to some megabytes

# Letters that no decomposition takes apart, and apostrophes.
LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"}
    | {"\u2019": "'", "\u02bc": "'"}
)
MARKS = re.compile("[\u0300-\u036f]+")
WORD = re.compile(
    "[a-z]+(?:'[a-z]+)*|[0-9]+|[\u3400-\u9fff]+|[^\\W0-9_a-z\u3400-\u9fff]+", re.UNICODE
)


class Table(NamedTuple):
    """Rows of words in the order of their keys."""

    version: str
    keys: memoryview[int]
    scales: FloatMatrix  # a row's values are its bytes times its scale
    rows: npt.NDArray[np.int8]

    def place(self, word: str) -> int:
        """The row of a folded word; -1 where it has none."""
        key = key_of(word)
        place = bisect_left(self.keys, key)
        return place if place < len(self.keys) and self.keys[place] == key else -1


class Words(NamedTuple):
    """What a text holds: rows of the table, and words that have none."""

    rows: tuple[int, ...]
    unknown: tuple[str, ...]


class Embedder:
    """A loaded model; `embed` and `vectors` are all that callers need."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._words: dict[str, Words] = {}

    @property
    def version(self) -> str:
        """Which table it is: embeddings of different ones can't be compared."""
        return self._table.version

    @property
    def dimension(self) -> int:
        """Number of values in an embedding."""
        return int(self._table.rows.shape[1])

    def embed(self, texts: list[str]) -> list[str | None]:
        """Return one pgvector literal of unit length per text; None for a text without content."""
        return [
            literal(vector) if filled else None
            for batch in self._all_sums(texts)
            for vector, filled in zip(batch, np.any(batch, axis=1).tolist(), strict=True)
        ]

    def literal_of(self, text: str, main: str | None, share: float) -> str | None:
        """As embed() has a text; of one with a main part what else it says counts by a share."""
        if main is None:
            return self.embed([text])[0]
        whole, part = self.vectors([text, main])
        both = part + share * whole
        length = float(np.sqrt(np.einsum("i,i->", both, both)))
        return literal(both / length) if length else None

    def vectors(self, texts: list[str]) -> FloatMatrix:
        """Return the embeddings as rows (texts x dimension); zero for a text without content."""
        return np.concatenate([np.zeros((0, self.dimension), np.float32), *self._all_sums(texts)])

    def _all_sums(self, texts: list[str]) -> Iterator[FloatMatrix]:
        batch: list[Words] = []
        size = 0
        for text in texts:
            interrupts.check()
            words = self.words(text)
            length = len(words.rows) + len(words.unknown)
            if batch and size + length > WORDS_AT_ONCE:
                yield self._sums(batch)
                batch, size = [], 0
            batch.append(words)
            size += length
        if batch:
            yield self._sums(batch)

    def _sums(self, batch: list[Words]) -> FloatMatrix:
        """Sums of the texts' rows at unit length; zero where there is none."""
        sums = np.zeros((len(batch), self.dimension), np.float32)
        filled = [place for place, words in enumerate(batch) if words.rows]
        if filled:
            # Each text's words once, with how often they occur.
            starts: list[int] = []
            rows: list[int] = []
            occurrences: list[int] = []
            for place in filled:
                starts.append(len(rows))
                for row, count in Counter(batch[place].rows).items():
                    rows.append(row)
                    occurrences.append(count)
            vectors = self._table.rows[rows].astype(np.float32)
            vectors *= (self._table.scales[rows] * np.array(occurrences, np.float32))[:, np.newaxis]
            sums[filled] = np.add.reduceat(vectors, starts)
        for place, words in enumerate(batch):
            for word in words.unknown:
                sums[place] += unknown(word, self.dimension)
        lengths = np.sqrt(np.einsum("ij,ij->i", sums, sums))
        sums /= np.where(lengths > 0, lengths, 1)[:, np.newaxis]
        return sums

    def words(self, text: str) -> Words:
        """The words of a text; what is no word stands for itself, where there is no other."""
        rows: list[int] = []
        unknown_words: list[str] = []
        for word in WORD.findall(folded(text)):
            found = self._words.get(word)
            if found is None:
                found = self._look_up(word)
                if len(self._words) >= WORDS_KEPT:
                    self._words.clear()
                self._words[word] = found
            rows += found.rows
            unknown_words += found.unknown
        if not (rows or unknown_words):
            unknown_words = text.split()
        return Words(tuple(rows), tuple(unknown_words))

    def segmented(self, run: str) -> list[str]:
        """The words of a run of Chinese: the longest that have a row, from the left."""
        words: list[str] = []
        start = 0
        while start < len(run):
            for end in range(min(len(run), start + LONGEST_UNSPACED), start + 1, -1):
                piece = run[start:end]
                if self._table.place(piece) >= 0 or piece in further_words():
                    break
            else:
                end = start + 1
            words.append(run[start:end])
            start = end
        return words

    def _look_up(self, word: str) -> Words:
        if "\u3400" <= word[0] <= "\u9fff":
            return self._pieces(word, LONGEST_UNSPACED)
        if "'" in word:
            whole = self._table.place(word.replace("'", ""))
            if whole >= 0 and not word.endswith("'s"):
                return Words((whole,), ())
            word = word.split("'")[0]
        place = self._table.place(word)
        if place >= 0:
            return Words((place,), ())
        return self._pieces(word, LONGEST)

    def _pieces(self, word: str, longest: int) -> Words:
        """The longest pieces that have a row, from the left."""
        rows: list[int] = []
        unknown_words: list[str] = []
        start = 0
        while start < len(word) and len(rows) + len(unknown_words) < MOST_PIECES:
            for end in range(min(len(word), start + longest), start, -1):
                place = self._table.place(word[start:end])
                if place >= 0:
                    rows.append(place)
                    start = end
                    break
            else:
                unknown_words.append(word[start])
                start += 1
        return Words(tuple(rows), tuple(unknown_words))


@cache
def further_words() -> frozenset[str]:
    """Chinese words that have no row of their own, but that a kind of answer is told by."""
    kinds = data.table("kinds").values()
    words = {word for kind in kinds for word in f"{kind['asked']} {kind['words']}".split()}
    return frozenset(word for word in words if not word.isascii())


def load(model_dir: str) -> Embedder:
    """Load the model of a directory; OSError when a file is missing, ValueError when it is not one.

    Takes milliseconds; of the table those pages become resident that are looked at, shared.
    """
    return Embedder(map_table(os.path.join(model_dir, TABLE_FILE)))


def map_table(path: str | os.PathLike[str]) -> Table:
    """Map a safetensors file of keys, scales and rows: header's length, JSON header, values."""
    with open(path, "rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    header_end = 8 + int.from_bytes(mapped[:8], "little")
    try:
        header: dict[str, Any] = json.loads(mapped[8:header_end])
        version = str(header["__metadata__"]["version"])
        shapes = {name: tuple(header[name]["shape"]) for name in KINDS}
        places = {name: header[name]["data_offsets"] for name in KINDS}
        kinds = {name: header[name]["dtype"] for name in KINDS}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{path} is no table of words") from error
    count, dimension = shapes["rows"] if len(shapes["rows"]) == 2 else (0, 0)
    sizes = {name: TYPES[KINDS[name]].itemsize * count for name in KINDS}
    sizes["rows"] *= dimension
    if kinds != KINDS or any(places[n][1] - places[n][0] != size for n, size in sizes.items()):
        raise ValueError(f"{path} does not hold keys, scales and rows of words")
    if header_end + max(end for _, end in places.values()) > len(mapped):
        raise ValueError(f"{path} is cut short")
    arrays: dict[str, Any] = {
        name: np.frombuffer(
            mapped,
            TYPES[KINDS[name]],
            size // TYPES[KINDS[name]].itemsize,
            header_end + places[name][0],
        )
        for name, size in sizes.items()
    }
    keys = memoryview(arrays["keys"].view("u8")).cast("B").cast("Q")
    return Table(version, keys, arrays["scales"], arrays["rows"].reshape(count, dimension))


def folded(text: str) -> str:
    """In lower case, without accents; letters of full width as others."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.lower())
    bare = MARKS.sub("", decomposed).translate(LETTERS)
    return bare if bare.isascii() else unicodedata.normalize("NFC", bare)


def key_of(word: str) -> int:
    """Of a folded word, in 64 bits; the build sees to it that no two of the table share one."""
    return int.from_bytes(word.encode(), "little") % PRIME


def unknown(word: str, dimension: int) -> FloatMatrix:
    """A vector that is like no other, the same for the same word."""
    # Digits of a multiple of the word's key: as good as thrown.
    spread = pow(key_of(word) + 2, 2**16 + 1, 2**dimension - 189)
    bits = np.unpackbits(np.frombuffer(spread.to_bytes(dimension // 8, "little"), np.uint8))
    signs: FloatMatrix = (bits.astype(np.float32) * 2 - 1) * np.float32(UNKNOWN * dimension**-0.5)
    return signs


def literal(vector: FloatMatrix) -> str:
    """A vector as pgvector reads it: five digits are all that a halfvec has."""
    return notation(len(vector)) % tuple(vector.tolist())


@cache
def notation(dimension: int) -> str:
    """The format of so many values."""
    return "[" + ",".join(["%.5g"] * dimension) + "]"
