#!/usr/bin/env python3
"""Marks a long class in one batch and prints memory and speed for every thousand submissions.

With --hostile some submissions in a hundred attack; then the honest ones are marked once more without them, and
their results must be the same bytes.

Ends with exit code 1 if engine or compiler held more than 1.5 GiB at any moment, if all processes together of an
honest class held more than 2 GiB, if engine and compiler of the last slice held over a tenth more than those of the
second, or if an honest result differs. The pages of the class are written in the end, beside what remains.
"""
import argparse
import os
import pathlib
import re

import kit
import measure

ONE = 3 * 2**29
ALL = 2 * 2**30
GROWTH = 1.1
COMPILER = b"p02.engine.javac.Main"


class Table:
    """Collects samples, and prints a line whenever a slice of submissions is done."""

    def __init__(self, cache, count):
        self.cache, self.slice = cache, max(1, count // 10)
        self.done = self.began = self.next = 0
        self.rows, self.whole, self.samples = [], [], []  # whole: without what remains, when pages are written

    def watch(self, family, seconds) -> None:
        if seconds < self.next:
            return
        self.next = seconds + 0.5
        engine = family[0].memory if family else 0
        compiler = sum(each.memory for each in family[1:] if compiles(each.pid))
        self.samples.append((engine, compiler, sum(each.memory for each in family)))
        kept = len(os.listdir(self.cache)) if self.cache.is_dir() else 0
        if kept >= self.done + self.slice:
            self.row(kept, seconds)
            self.whole.append(self.rows[-1])

    def row(self, kept, seconds) -> None:
        largest = [max(column) for column in zip(*self.samples)]
        speed = (kept - self.done) / (seconds - self.began)
        print(f"{kept:11}{seconds:9.0f}{speed:16.2f}" + "".join(f"{mib(each):>14}" for each in largest), flush=True)
        self.rows.append(largest)
        self.done, self.began, self.samples = kept, seconds, []


def compiles(pid) -> bool:
    """Whether a process is the compiler's JVM itself, and not what stands around it."""
    try:
        command = pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return False  # it ended meanwhile
    return COMPILER in command and command.split(b"\0")[0].endswith(b"java")


def mib(size) -> str:
    return f"{size / 2**20:.0f}"


def main(folder: pathlib.Path, count: int, jobs: int, hostile: int) -> None:
    kit.build()
    inbox, marks = folder / "class", folder / "marks"
    kit.make_class(inbox, count, hostile)
    table = marked(inbox, marks, count, jobs, folder / "log.txt")
    engine, compiler, everything = (max(column) for column in zip(*table.rows))
    kit.must(max(engine, compiler) < ONE, "ENGINE OR COMPILER HELD MORE THAN 1.5 GiB")
    kit.must(hostile or everything < ALL, "MORE THAN 2 GiB IN ALL PROCESSES")
    growth = max(table.whole[-1][part] / table.whole[1][part] for part in (0, 1))
    print(f"Engine and compiler of the last whole slice held {growth:.2f} of what they held in the second.", flush=True)
    kit.must(growth < GROWTH, "MEMORY GREW")
    if hostile:
        unmoved(marks, folder, count, jobs)


def marked(inbox, marks, count, jobs, log) -> Table:
    """One batch under watch."""
    print("submissions   wall s   submissions/s    engine MiB  compiler MiB       all MiB   (largest of each slice)")
    table = Table(marks / "cache", count)
    run = measure.run(kit.batch(inbox, marks, jobs, "--fresh"), log, 0.25, table.watch)
    kit.must(run.code in (0, 3), run.output[-2000:])
    if table.samples:
        table.row(len(os.listdir(marks / "cache")), run.wall)
    print(f"{run.wall:.0f} s, {run.cpu:.0f} s of CPU, at most {mib(run.peak)} MiB in all processes, exit code {run.code}")
    return table


def unmoved(marks, folder, count, jobs) -> None:
    """Marks the honest submissions alone; each must get the bytes that it got among attackers."""
    alone = folder / "alone"
    kit.make_class(alone, count)
    run = measure.run(kit.batch(alone, folder / "marks-alone", jobs, "--fresh"), folder / "log-alone.txt")
    kit.must(run.code in (0, 3), run.output[-2000:])
    here, there = honest(folder / "marks-alone"), honest(marks)
    kit.must(len(here) == count, f"{len(here)} results of {count} honest submissions")
    moved = sorted(name for name in here if here[name] != there.get(name))
    print(f"{count - len(moved)} of {count} honest results are the same bytes without attackers")
    kit.must(not moved, f"DIFFERENT: {', '.join(moved[:20])}")


def honest(marks) -> dict[str, bytes]:
    """The results of those who attack nobody; attackers' names go on behind the number."""
    files = (marks / "results").glob("*.json")
    return {file.stem: file.read_bytes() for file in files if re.fullmatch(r"student\d{5}", file.stem)}


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", type=kit.folder, help="for the class and its marks")
    words.add_argument("--count", type=int, default=10000, help="honest submissions (default: %(default)s)")
    words.add_argument("--jobs", type=int, default=2, help="workers (default: %(default)s)")
    words.add_argument("--hostile", type=int, default=0, help="percent of the class that attack (default: none)")
    main(**vars(words.parse_args()))
