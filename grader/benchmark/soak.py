#!/usr/bin/env python3
"""Marks a long class in one batch and prints memory and speed for every thousand submissions.

Ends with exit code 1 if all processes together held more than
2 GiB at any moment, or if the last thousand needed over a tenth more than the second.
"""
import argparse
import os
import pathlib

import kit
import measure

LIMIT = 2 * 2**30
GROWTH = 1.1


class Table:
    """Collects samples, and prints a line whenever a slice of submissions is done."""

    def __init__(self, cache, count):
        self.cache, self.slice = cache, max(1, count // 10)
        self.done = self.began = self.next = 0
        self.rows, self.samples = [], []

    def watch(self, family, seconds) -> None:
        if seconds < self.next:
            return
        self.next = seconds + 0.5
        engine = family[0].memory if family else 0
        self.samples.append((engine, sum(each.memory for each in family) - engine, len(family)))
        kept = len(os.listdir(self.cache)) if self.cache.is_dir() else 0
        if kept >= self.done + self.slice:
            self.row(kept, seconds)

    def row(self, kept, seconds) -> None:
        engine = max(each[0] for each in self.samples)
        workers = max(each[1] for each in self.samples)
        both = max(each[0] + each[1] for each in self.samples)
        speed = (kept - self.done) / (seconds - self.began)
        print(f"{kept:11}{seconds:9.0f}{speed:16.2f}{mib(engine):13}{mib(workers):14}{mib(both):10}", flush=True)
        self.rows.append(both)
        self.done, self.began, self.samples = kept, seconds, []


def mib(size) -> str:
    return f"{size / 2**20:.0f}"


def main(folder: pathlib.Path, count: int, jobs: int) -> None:
    kit.build()
    inbox, marks = folder / "class", folder / "marks"
    kit.make_class(inbox, count)
    print("submissions   wall s   submissions/s   engine MiB   workers MiB   all MiB   (largest of each slice)")
    table = Table(marks / "cache", count)
    run = measure.run(kit.batch(inbox, marks, jobs, "--fresh"), folder / "log.txt", 0.25, table.watch)
    kit.must(run.code == 0, run.output[-2000:])
    if count > table.done:
        table.row(count, run.wall)
    print(f"{count} submissions in {run.wall:.0f} s, {run.cpu:.0f} s of CPU, at most {mib(run.peak)} MiB in all processes")
    kit.must(run.peak < LIMIT, "MORE THAN 2 GiB")
    growth = table.rows[-1] / table.rows[1]
    print(f"The last slice needed {growth:.2f} of what the second needed.")
    kit.must(growth < GROWTH, "MEMORY GREW")


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", type=kit.folder, help="for the class and its marks")
    words.add_argument("--count", type=int, default=10000, help="submissions (default: %(default)s)")
    words.add_argument("--jobs", type=int, default=2, help="workers (default: %(default)s)")
    main(**vars(words.parse_args()))
