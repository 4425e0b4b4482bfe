#!/usr/bin/env python3
"""Marks one class in several orders, with 1, 2 and 4 workers, on several JDKs, among attackers.

The honest submissions are marked once alone, and then with 5 % hostile ones among them, in another order for
every number of workers. On one JDK every honest result must be the same bytes, whatever the order; from one JDK
to another all marks and states must be the same.
Ends with exit code 1 if anything differs.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess

import kit

HOSTILE = 5
JOBS = (1, 2, 4)


def main(folder: pathlib.Path, count: int, jdks: list[str] | None) -> None:
    kit.build()
    alone = folder / "alone"
    kit.make_class(alone, count)
    for number, jobs in enumerate(JOBS):
        kit.make_class(folder / f"mixed-{jobs}", count, HOSTILE, order=number + 1)
    first, complaints = None, []
    for jdk in jdks or [""]:
        here = marked(alone, folder, 2, jdk)
        kit.must(len(here) == count, f"{len(here)} results of {count}")
        first = first or here
        complaints += report(f"from {jdks[0]} to {jdk}" if jdks else "", marks(first), marks(here))
        for jobs in JOBS:
            mixed = marked(folder / f"mixed-{jobs}", folder, jobs, jdk)
            complaints += report(f"{jobs} workers, order {jobs}, attackers, {jdk}", here, mixed)
    kit.must(not complaints, f"{len(complaints)} DIFFERENCES")


def marked(inbox, folder, jobs, jdk) -> dict[str, str]:
    """Honest results by student, without the number that stands for the order."""
    out = folder / f"marks-{inbox.name}-{pathlib.Path(jdk).name or 'java'}"
    environment = os.environ | ({"JAVA_HOME": jdk} if jdk else {})
    command = kit.batch(inbox, out, jobs, "--fresh")
    run = subprocess.run(command, env=environment, capture_output=True, text=True)
    kit.must(run.returncode in (0, 3), f"exit code {run.returncode}: {run.stdout}{run.stderr}"[-2000:])
    results = {}
    for file in sorted((out / "results").glob("*.json")):
        honest = re.fullmatch(r"(\d{5}-)?(student\d{5})", file.stem)
        if honest:
            results[honest[2]] = file.read_text().replace(file.stem, honest[2])
    return results


def marks(results) -> dict[str, str]:
    """What must be the same on every JDK: each task's points and state."""
    return {student: json.dumps(essence(json.loads(text))) for student, text in results.items()}


def essence(result):
    tests = result.get("tests", [])
    return [result.get("score"), [(each["number"], each["score"], each["status"]) for each in tests]]


def report(what, expected, found) -> list[str]:
    names = sorted(expected.keys() | found.keys())
    differing = [name for name in names if expected.get(name) != found.get(name)]
    print(f"{what}: {len(names) - len(differing)} of {len(names)} honest results are the same", flush=True)
    for name in differing[:10]:
        print(f"  {name} differs")
    return differing


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", type=kit.folder, help="for the classes and their marks")
    words.add_argument("--count", type=int, default=1000, help="honest submissions (default: %(default)s)")
    words.add_argument("--jdk", dest="jdks", action="append", help="a JDK's folder; may be repeated (default: java's)")
    main(**vars(words.parse_args()))
