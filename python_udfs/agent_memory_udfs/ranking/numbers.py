"""Numbers that PostgreSQL sent, and what is reckoned with them alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from agent_memory_udfs.arrays import np

if TYPE_CHECKING:
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]
    Places = npt.NDArray[np.intp]
    Bits = npt.NDArray[np.bool_]

ID_BYTES = 16
DAY = 86_400.0  # seconds
MICROSECONDS_TO_2000 = 946_684_800_000_000  # from 1970
INFINITY = 2**63 - 1  # how PostgreSQL sends it; less than its opposite


def unpacked(values: bytes | None, kind: str) -> npt.NDArray[Any]:
    """Numbers that PostgreSQL sent one after the other."""
    return np.frombuffer(values or b"", kind)


def floats(values: bytes | None) -> Floats:
    """Of float8send()."""
    return unpacked(values, ">f8").astype(np.float64)


def seconds(values: bytes | None) -> Floats:
    """Of timestamptz_send(), microseconds since 2000: in seconds since 1970."""
    sent = unpacked(values, ">i8").astype(np.int64)
    found: Floats = (sent.astype(np.float64) + MICROSECONDS_TO_2000) / 1e6
    if sent.size and (np.min(sent) == -INFINITY - 1 or np.max(sent) == INFINITY):
        found[sent == -INFINITY - 1] = -np.inf
        found[sent == INFINITY] = np.inf
    return found


def information(count: float, frequency: Floats) -> Floats:
    """Of terms that so many of the rows hold: Robertson and Sparck Jones with BM25's + 1."""
    return np.asarray(np.log(1 + (count - frequency + 0.5) / (frequency + 0.5)), np.float64)


def halved(seconds: Floats, half_life: float) -> Floats:
    """0.5 to the power of an age in half-lives of so many days."""
    return np.power(0.5, np.minimum(1000, np.maximum(seconds, 0) / DAY / half_life))


def similarity(measured: Floats, distance: str) -> Floats:
    """How near (0..1) vectors are by what pgvector's operator for the setting distance measured,
    see memory._similarity()."""
    near: Floats
    if distance == "l2":
        near = 1 / (1 + measured)
    elif distance == "inner_product":  # its negative was measured
        near = 0.5 - 0.5 * measured / (1 + np.abs(measured))
    else:
        near = 1 - measured
    return np.fmax(near, 0)  # NaN is no number: 0
