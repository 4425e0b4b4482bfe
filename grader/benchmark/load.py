#!/usr/bin/env python3
"""Runs the attack suite on a quiet machine and again with busy loops beside it.

Every attack must be held both times, with the same result, byte for byte: load may cost time, never a verdict.
Ends with exit code 1 if anything differs or was not held.
"""
import argparse
import pathlib
import subprocess
import sys

import kit

BUSY = "while True: pass"


def main(folder: pathlib.Path, loops: int, only: str) -> None:
    kit.build()
    quiet = results(folder / "quiet", only)
    load = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(loops)]
    try:
        loaded = results(folder / "loaded", only)
    finally:
        for each in load:
            each.kill()
    names = sorted(quiet.keys() | loaded.keys())
    differing = [name for name in names if quiet.get(name) != loaded.get(name)]
    print(f"{len(names) - len(differing)} of {len(names)} results are the same with {loops} busy loops")
    for name in differing:
        print(f"  {name} differs")
    kit.must(names and not differing, f"{len(differing)} DIFFERENCES")


def results(folder: pathlib.Path, only: str) -> dict[str, bytes]:
    """Runs the suite, shows its scorecard, and reads what became of every submission."""
    # Some results name the path of a file that an archive goes for: it must be the same both times.
    running = folder.with_name("running")
    command = [str(kit.HOME / "grade"), "attack", "--out", str(running), "--only", only]
    code = subprocess.run(command, stderr=subprocess.DEVNULL).returncode
    kit.must(code == 0, f"not everything held, exit code {code}: see {running}")
    running.rename(folder)
    return {file.name: file.read_bytes() for file in sorted((folder / "marks/results").glob("*.json"))}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", help="a folder of its own for what it writes")
    parser.add_argument("--loops", type=int, default=4, help="busy loops beside the suite; default: 4")
    parser.add_argument("--only", default="", help="only attacks whose row, name and verdict hold this")
    arguments = parser.parse_args()
    main(kit.folder(arguments.dir), arguments.loops, arguments.only)
