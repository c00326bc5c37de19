"""The tables that bench/speed.py prints, in Markdown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from metrics import mean, percentile
from searching import TOP_K, Run
from tables import table_row

TIMES = ("p50 ms", "p95 ms", "p99 ms", "CPU ms", "of plain SQL")
SEARCHES = ("memories of the user", "search", *TIMES, "rows", "fewest")
ADDING = ("adding", "memories/s", "p50 ms a call", "p95 ms a call", "CPU ms a call")
BYTES = ("bytes a memory", "table", "indexes", "both")


@dataclass(frozen=True)
class Adds:
    """Calls that added memories: what was called, the seconds of each call, memories of all."""

    name: str
    seconds: Sequence[float]
    memories: int
    processor: float | None = None  # seconds of all calls, by the backend's own accounting


@dataclass(frozen=True)
class Size:
    """Bytes a memory."""

    part: str
    in_table: float
    in_indexes: float


def search_header() -> str:
    columns = (*SEARCHES, f"recall@{TOP_K}")
    return table_row(*columns) + table_row(*["---"] * len(columns))


def search_row(memories: int, run: Run, plain: Run | None = None) -> str:
    """A line of that table; recall is empty where it was not measured. CPU ms: the median of the
    backend's processor time a call, also as a multiple of the plain statement's.
    """
    times = [f"{percentile(share, run.milliseconds):.1f}" for share in (0.5, 0.95, 0.99)]
    rows = [len(found) for found in run.found]
    recall = f"{mean(run.recalls):.3f}" if run.recalls else ""
    spent = percentile(0.5, run.processor)
    multiple = f"{spent / percentile(0.5, plain.processor):.1f}" if plain else ""
    return table_row(
        f"{memories:,}",
        run.search.name,
        *times,
        f"{spent:.2f}",
        multiple,
        f"{mean(rows):.1f}",
        min(rows),
        recall,
    )


def adding_table(adds: Iterable[Adds]) -> str:
    lines = table_row(*ADDING) + table_row(*["---"] * len(ADDING))
    for add in adds:
        times = [f"{1000 * percentile(share, add.seconds):.1f}" for share in (0.5, 0.95)]
        spent = add.processor
        times.append("" if spent is None else f"{1000 * spent / len(add.seconds):.2f}")
        lines += table_row(add.name, round(add.memories / sum(add.seconds)), *times)
    return lines


def size_table(sizes: Iterable[Size]) -> str:
    lines = table_row(*BYTES) + table_row(*["---"] * len(BYTES))
    for size in sizes:
        cells = (size.in_table, size.in_indexes, size.in_table + size.in_indexes)
        lines += table_row(size.part, *map(round, cells))
    return lines


def total(part: str, sizes: Iterable[Size]) -> Size:
    of = list(sizes)
    return Size(part, sum(size.in_table for size in of), sum(size.in_indexes for size in of))


def ratio(run: Run, reference: Run) -> str:
    """How much longer a search takes than the same among fewer memories: p50 and p95."""
    of = [
        percentile(share, run.milliseconds) / percentile(share, reference.milliseconds)
        for share in (0.5, 0.95)
    ]
    return f"{of[0]:.2f} (p50), {of[1]:.2f} (p95)"
