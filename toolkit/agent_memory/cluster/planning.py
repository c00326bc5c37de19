"""Which buckets should go where, so that shards are about equal."""

from __future__ import annotations

from collections.abc import Mapping

TOLERANCE = 0.05  # of the average weight: nearer than that nothing is moved


def rebalanced(
    weights: Mapping[str, Mapping[int, float]], leaving: str | None = None
) -> list[tuple[str, str, list[int]]]:
    """Moves (source, target, buckets) after which shards weigh about the same.

    weights: of each shard what each of its buckets weighs. leaving: a shard that is to have none.
    As few buckets as it takes, from the heaviest shard to the lightest.
    """
    held = {name: dict(buckets) for name, buckets in weights.items()}
    staying = [name for name in held if name != leaving]
    if not staying:
        return []
    total = {name: sum(buckets.values()) for name, buckets in held.items()}
    average = sum(total.values()) / len(staying)
    moves: dict[tuple[str, str], list[int]] = {}

    def give(bucket: int, source: str, target: str) -> None:
        weight = held[source].pop(bucket)
        held[target][bucket] = weight
        total[source] -= weight
        total[target] += weight
        moves.setdefault((source, target), []).append(bucket)

    if leaving is not None:
        for bucket in sorted(held[leaving], key=lambda b: (-held[leaving][b], b)):
            give(bucket, leaving, min(staying, key=lambda name: (total[name], name)))
    while True:
        source = max(staying, key=lambda name: (total[name], name))
        target = min(staying, key=lambda name: (total[name], name))
        surplus = min(total[source] - average, average - total[target])
        if surplus <= average * TOLERANCE:
            break
        fitting = [b for b, weight in held[source].items() if 0 < weight <= surplus]
        if not fitting:
            break
        give(max(fitting, key=lambda b: (held[source][b], -b)), source, target)
    return [
        (source, target, sorted(buckets)) for (source, target), buckets in sorted(moves.items())
    ]


def as_ranges(buckets: list[int]) -> str:
    """[0, 1, 2, 7] as 0-2,7."""
    ranges: list[list[int]] = []
    for bucket in sorted(buckets):
        if ranges and bucket == ranges[-1][1] + 1:
            ranges[-1][1] = bucket
        else:
            ranges.append([bucket, bucket])
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in ranges)


def from_ranges(text: str, most: int) -> list[int]:
    """0-2,7 as [0, 1, 2, 7]. ValueError for what is no bucket."""
    buckets: set[int] = set()
    for part in text.split(","):
        first, _, last = part.strip().partition("-")
        low, high = int(first), int(last or first)
        if not 0 <= low <= high < most:
            raise ValueError(f"buckets are 0 to {most - 1}, not {part}")
        buckets.update(range(low, high + 1))
    return sorted(buckets)
