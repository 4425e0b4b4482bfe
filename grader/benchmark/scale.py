#!/usr/bin/env python3
"""How long a class takes on N nodes, and what it costs, from costs that were measured.

Shards are dealt to nodes as a scheduler does, the next one to the first node that is free; how long
each takes is drawn from the measured costs by a fixed seed. docs/scale.md says where they come from.
"""
import argparse
import heapq
import random

CLASSES = (10_000, 100_000, 1_000_000)
NODES = (1, 4, 20, 100)


def shard_seconds(size: int, count: int, cost, dice: random.Random) -> float:
    """One shard on one node: start, what grows with the whole class, and its own submissions."""
    # A sum of many independent times is normal; a slow submission takes about as long again as the mean.
    spread = cost.submission * size**0.5
    marking = max(0.0, dice.gauss(cost.submission * size, spread))
    return cost.start / cost.cores + count * cost.listing + marking / cost.cores


def run(count: int, nodes: int, cost) -> tuple[float, float, float, float]:
    """Seconds of reading, marking and joining; and the share of node time that is not marking."""
    dice = random.Random(20260101)
    shards = max(nodes, -(-count // cost.shard))
    size = count / shards
    reading = count * cost.reading / cost.cores
    free = [0.0] * nodes
    busy = 0.0
    for _ in range(shards):
        took = shard_seconds(size, count, cost, dice)
        busy += took
        heapq.heappush(free, heapq.heappop(free) + took)
    joining = cost.start_merge + count * cost.merge
    pure = count * cost.submission / cost.cores
    return reading, max(free), joining, 1 - pure / (busy + reading + joining)


def hours(seconds: float) -> str:
    return f"{seconds / 3600:.1f} h" if seconds >= 3600 else f"{seconds / 60:.0f} min" if seconds >= 60 else f"{seconds:.0f} s"


def main(cost) -> None:
    print(f"{'submissions':>11} {'nodes':>6} {'read':>8} {'mark':>8} {'join':>8} {'in all':>8} {'overhead':>9} {'core h':>8} {'cost':>8}")
    for count in CLASSES:
        for nodes in NODES:
            reading, marking, joining, overhead = run(count, nodes, cost)
            pure = count * cost.submission / 3600
            core_hours = pure / (1 - overhead)
            print(
                f"{count:11,} {nodes:6} {hours(reading):>8} {hours(marking):>8} {hours(joining):>8} "
                f"{hours(reading + marking + joining):>8} {overhead:9.1%} {core_hours:8.1f} {core_hours * cost.price:8.2f}"
            )


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--submission", type=float, default=0.107, help="CPU seconds for each (default: %(default)s)")
    words.add_argument("--start", type=float, default=10, help="CPU seconds of a shard of one submission (default: %(default)s)")
    words.add_argument("--listing", type=float, default=0.000065, help="seconds of a shard for each submission of the class (default: %(default)s)")
    words.add_argument("--reading", type=float, default=0.0025, help="CPU seconds of grade list for each (default: %(default)s)")
    words.add_argument("--merge", type=float, default=0.00045, help="seconds of grade merge for each (default: %(default)s)")
    words.add_argument("--start-merge", type=float, default=2, help="seconds of grade merge for none (default: %(default)s)")
    words.add_argument("--shard", type=int, default=1000, help="submissions of a shard (default: %(default)s)")
    words.add_argument("--cores", type=int, default=2, help="of a node (default: %(default)s)")
    words.add_argument("--price", type=float, default=0.05, help="of a core for an hour (default: %(default)s)")
    main(words.parse_args())
