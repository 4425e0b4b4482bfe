#!/usr/bin/env python3
"""Measures ./grade batch over a generated class, and beside it what others need for a sample of the same class.

Prints submissions a second, CPU and memory for each number of workers, where time goes by stage, and the peers.
Memory is the sum of what all processes hold resident, at the moment when it is largest; pages that they share
count in each.
"""
import argparse
import pathlib

import kit
import measure
import peers
import stages


def main(folder: pathlib.Path, count: int, jobs: list[int], problems: str, recorded: int, sample: int) -> None:
    kit.build()
    inbox = folder / "class"
    kit.make_class(inbox, count, problems=problems)
    print(f"{count} submissions, each run into an empty folder of marks", flush=True)
    print("workers   wall s   submissions/s   CPU s/submission   of it engine   peak MiB, all processes")
    runs = {number: marked(inbox, folder, number, count) for number in jobs}
    if recorded:
        stages.main(folder, recorded, problems)
    if sample:
        best = min(runs.values(), key=lambda run: run.wall)
        peers.main(inbox, folder / "peers", sample, count / best.wall, best.cpu / count)


def marked(inbox, folder, number, count) -> measure.Run:
    """One fresh run; its exit code says whether everything was judged."""
    command = kit.batch(inbox, folder / f"marks-{number}", number, "--fresh")
    run = measure.run(command, folder / "log.txt")
    kit.must(run.code == 0, f"exit code {run.code} with {number} workers:\n{run.output[-2000:]}")
    print(
        f"{number:7}{run.wall:9.1f}{count / run.wall:16.2f}{run.cpu / count:19.4f}"
        f"{run.first_cpu / count:15.4f}{run.peak / 2**20:26.0f}",
        flush=True,
    )
    return run


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", type=kit.folder, help="for the class and its marks")
    words.add_argument("--count", type=int, default=1000, help="submissions (default: %(default)s)")
    words.add_argument("--jobs", type=int, nargs="+", default=[1, 2, 4], help="workers (default: 1 2 4)")
    words.add_argument("--problems", default=kit.SECTION_3, help="what is handed in (default: %(default)s)")
    words.add_argument("--recorded", type=int, default=200, help="submissions for the stages; 0: none")
    words.add_argument("--sample", type=int, default=12, help="submissions for the peers; 0: none")
    main(**vars(words.parse_args()))
