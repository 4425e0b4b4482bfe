#!/usr/bin/env python3
"""Measures what a shard pays for the names of a class that it does not mark.

Submissions are links to a hundred zips, so that 100,000 of them are made at once; the list that
grade list writes of them is given another student for each. One shard of as many as there are
submissions, so that it marks about one, is marked with that list; the engine's own processor time
is what grows with the class. Prints a line for each size.
"""
import argparse
import json
import os
import pathlib
import shutil

import kit
import measure

MODELS = 100


def models(folder: pathlib.Path) -> list[pathlib.Path]:
    """A hundred submissions, as zips."""
    zips = folder / "zips"
    if not zips.is_dir():
        kit.make_class(folder / "class", MODELS)
        zips.mkdir()
        for each in sorted((folder / "class").iterdir()):
            if each.is_dir():
                shutil.make_archive(str(zips / each.name), "zip", each)
            else:
                shutil.copy(each, zips)
    return sorted(zips.glob("*.zip"))


def inbox(folder: pathlib.Path, count: int) -> pathlib.Path:
    """So many names, linked to the models."""
    place, zips = folder / f"inbox-{count}", models(folder)
    if not place.is_dir():
        place.mkdir()
        for i in range(count):
            os.link(zips[i % len(zips)], place / f"s{i:07}.zip")
    return place


def listed(folder: pathlib.Path, place: pathlib.Path, count: int) -> tuple[pathlib.Path, float]:
    """What grade list notes of them, with a student for each; and its processor time."""
    file = folder / f"class-{count}.json"
    run = measure.run([str(kit.HOME / "grade"), "list", str(place), "--out", str(file)], folder / "list.log", 0.25)
    kit.must(run.code == 0, f"grade list ended with {run.code}: {folder}/list.log")
    known = json.loads(file.read_text(encoding="utf-8"))
    for i, line in enumerate(known["overview"]["submissions"].values()):
        line["student"] = f"k{i:08}"
    file.write_text(json.dumps(known), encoding="utf-8")
    return file, run.cpu


def main(folder: pathlib.Path, counts: list[int], runs: int) -> None:
    kit.build()
    for count in counts:
        place = inbox(folder, count)
        file, reading = listed(folder, place, count)
        took = []
        for _ in range(runs):
            marks = folder / "marks"
            shutil.rmtree(marks, ignore_errors=True)
            command = kit.batch(place, marks, 1, "--shard", f"1/{count}", "--list", str(file))
            run = measure.run(command, folder / "shard.log", 0.1)
            kit.must(run.code in (0, 3), f"grade batch ended with {run.code}: {folder}/shard.log")
            took.append(run.first_cpu)
        print(
            f"{count:9,} names: grade list {reading:.1f} s of CPU, a shard's engine "
            f"{', '.join(f'{each:.2f}' for each in took)} s; a load of {os.getloadavg()[0]:.0f}",
            flush=True,
        )


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", type=kit.folder, help="for submissions, lists and marks")
    words.add_argument("--counts", type=int, nargs="+", default=[1000, 10000, 100000], help="names (default: 1000 10000 100000)")
    words.add_argument("--runs", type=int, default=3, help="shards marked of each size (default: %(default)s)")
    main(**vars(words.parse_args()))
