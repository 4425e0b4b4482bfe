#!/usr/bin/env python3
"""Measures ./grade batch over a generated class: submissions a second, CPU, memory, and where time goes.

Usage: python3 grader/benchmark/throughput.py FOLDER [COUNT [JOBS …]]

FOLDER is for the class and its marks; COUNT is 1000 and JOBS are 1 2 4 unless given. Memory is the sum of
what all processes hold resident, at the moment when it is largest; pages that they share count in each.
"""
import pathlib
import sys

import kit
import measure
import stages


def main(folder: pathlib.Path, count: int, jobs: list[int]) -> None:
    kit.build()
    inbox = folder / "class"
    kit.make_class(inbox, count)
    print(f"{count} submissions, each run from an empty folder of marks", flush=True)
    print("workers   wall s   submissions/s   CPU s/submission   of it engine   peak MiB, all processes")
    for number in jobs:
        run = marked(inbox, folder / f"marks-{number}", number, folder)
        print(
            f"{number:7}{run.wall:9.1f}{count / run.wall:16.2f}{run.cpu / count:19.4f}"
            f"{run.first_cpu / count:15.4f}{run.peak / 2**20:26.0f}",
            flush=True,
        )
    stages.main(inbox, folder)


def marked(inbox, marks, jobs, folder) -> measure.Run:
    """One fresh run; its exit code says whether everything was judged."""
    run = measure.run(kit.batch(inbox, marks, jobs, "--fresh"), folder / "log.txt")
    kit.must(run.code == 0, f"exit code {run.code} with {jobs} workers:\n{run.output[-2000:]}")
    return run


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    numbers = [int(each) for each in sys.argv[2:]]
    main(pathlib.Path(sys.argv[1]).absolute(), (numbers or [1000])[0], numbers[1:] or [1, 2, 4])
