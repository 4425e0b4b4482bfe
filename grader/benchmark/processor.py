#!/usr/bin/env python3
"""Measures how much processor time of its workers a submission needs, against what it may take.

Marks the samples, the strangers' submissions and a class that is drawn from the corpus, all problems, and tells
how the time is spread and who takes most. Ends with exit code 1 if one takes more than a quarter of what it may.
"""
import argparse
import csv
import pathlib
import subprocess

import kit

MAY_TAKE = 20
MOST = MAY_TAKE / 4
ALL = kit.SECTION_3 + ",1.1,1.2,2.1,2.2"


def main(folder: pathlib.Path, count: int) -> None:
    kit.build()
    drawn = folder / "class"
    kit.make_class(drawn, count, problems=ALL)
    worst = 0.0
    for name, inbox in {
        "samples": kit.HOME / "grader/samples",
        "strangers": kit.HOME / "grader/corpus/strangers",
        "class": drawn,
    }.items():
        worst = max(worst, report(name, taken(inbox, folder / f"marks-{name}")))
    print(f"at most {worst:.2f} s of {MAY_TAKE} s")
    kit.must(worst <= MOST, f"more than {MOST} s")


def taken(inbox, marks) -> dict[str, float]:
    """Seconds of processor time by submission, marked anew."""
    run = subprocess.run(kit.batch(inbox, marks, 2, "--fresh"), capture_output=True, text=True)
    kit.must(run.returncode in (0, 3), f"exit code {run.returncode}: {run.stdout}{run.stderr}"[-2000:])
    with open(marks / "timings.csv", encoding="utf-8") as file:
        return {row["submission"]: float(row["worker_processor_seconds"]) for row in csv.DictReader(file)}


def report(name, seconds: dict[str, float]) -> float:
    ordered = sorted(seconds, key=seconds.get)
    middle = seconds[ordered[len(ordered) // 2]]
    most = ", ".join(f"{each} {seconds[each]:.2f}" for each in reversed(ordered[-3:]))
    print(f"{name}: {len(ordered)} submissions, median {middle:.2f} s, most {most}", flush=True)
    return seconds[ordered[-1]]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", help="a folder of its own for what it writes")
    parser.add_argument("--count", type=int, default=300, help="submissions in the class; default: 300")
    arguments = parser.parse_args()
    main(kit.folder(arguments.dir), arguments.count)
