#!/usr/bin/env python3
"""Kills the engine and single workers during one batch, and goes on each time.

The moments are drawn by a fixed seed. In the end the marks must be the
same bytes as those of a run that nobody disturbed, and no verdict that was kept may have changed or gone. A kill
of the engine must take its workers along. Ends with exit code 1 if anything differs.
"""
import argparse
import hashlib
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import time

import kit
import measure

SEED = 35
JOBS = 2


def main(folder: pathlib.Path, count: int, kills: int) -> None:
    kit.build()
    inbox, calm, marks = folder / "class", folder / "calm", folder / "marks"
    kit.make_class(inbox, count)
    shutil.rmtree(marks, ignore_errors=True)
    undisturbed = measure.run(kit.batch(inbox, calm, JOBS, "--fresh"), folder / "calm.txt")
    kit.must(undisturbed.code == 0, undisturbed.output[-2000:])
    print(f"undisturbed: {undisturbed.wall:.1f} s", flush=True)
    kept = disturbed(kit.batch(inbox, marks, JOBS), marks, folder / "log.txt", undisturbed.wall / kills, kills)
    complaints = changed(kept, pages(marks)) + differing(kit.bytes_of(calm), kit.bytes_of(marks))
    for each in complaints[:20]:
        print(each)
    kit.must(not complaints, f"{len(complaints)} DIFFERENCES")
    print(f"{len(kit.bytes_of(calm))} files of marks: the same bytes. {len(kept)} verdicts were kept on the way: all the same.")


def disturbed(command, marks, log, gap, kills) -> dict[str, str]:
    """Runs a batch through all kills and to its end; returns the first version of every verdict that was kept."""
    dice, kept, batch = random.Random(SEED), {}, None
    for number in range(1, kills + 1):
        pause, engine, which = dice.uniform(0, 2 * gap), dice.random() < 0.5, dice.random()
        batch = batch or start(command, log)
        time.sleep(pause)
        kit.must(batch.poll() is None, f"the batch ended before kill {number}: use a larger COUNT")
        family = measure.below(batch.pid)
        workers = [each for each in family[1:] if each.name == "java"]
        victim = family[0] if engine or not workers else workers[int(which * len(workers))]
        os.kill(victim.pid, signal.SIGKILL)
        for name, digest in pages(marks).items():
            kept.setdefault(name, digest)
        who = "engine" if victim is family[0] else "worker"
        print(f"kill {number:2}, {pause:5.1f} s after the last: {who}, {len(kept)} verdicts kept", flush=True)
        if victim is family[0]:
            batch.wait()
            batch = None
            survivors(family)
    batch = batch or start(command, log)
    kit.must(batch.wait() == 0, f"exit code {batch.returncode}:\n{log.read_text()[-2000:]}")
    return kept


def start(command, log) -> subprocess.Popen:
    with open(log, "wb") as sink:
        return subprocess.Popen(command, stdout=sink, stderr=subprocess.STDOUT)


def survivors(family) -> None:
    """Waits a little for the workers of a dead engine, and complains about those that live on."""
    born = {(each.pid, each.born) for each in family}
    for _ in range(50):
        alive = [each for each in measure.processes() if (each.pid, each.born) in born]
        if not alive:
            return
        time.sleep(0.1)
    sys.exit(f"these live on without their engine: {[(each.pid, each.name) for each in alive]}")


def pages(marks) -> dict[str, str]:
    """Every verdict that is kept: file name to digest."""
    cache = pathlib.Path(marks, "cache")
    files = [file for file in cache.glob("*") if file.suffix == ".json"]
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def changed(before, after) -> list[str]:
    """Verdicts that went or are others now."""
    return [f"verdict {name} changed or is gone" for name in before if after.get(name) != before[name]]


def differing(expected, found) -> list[str]:
    """Files that are missing, differ, or should not be there."""
    names = sorted(expected.keys() | found.keys())
    return [f"{name} differs" for name in names if expected.get(name) != found.get(name)]


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", type=kit.folder, help="for the class and its marks")
    words.add_argument("--count", type=int, default=2500, help="submissions (default: %(default)s)")
    words.add_argument("--kills", type=int, default=20, help="how many (default: %(default)s)")
    main(**vars(words.parse_args()))
