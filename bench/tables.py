"""Tables in Markdown, as the benchmarks print them."""

from collections.abc import Iterable, Sequence


def table_row(*cells: object) -> str:
    return "| " + " | ".join(map(str, cells)) + " |\n"


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A header and its rows, a line each, without a line's end after the last."""
    lines = table_row(*header) + table_row(*["---"] * len(header))
    return (lines + "".join(table_row(*row) for row in rows)).rstrip()
