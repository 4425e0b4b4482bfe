#!/usr/bin/env python3
"""Measures how much of a batch's time goes into reading a class that comes as one zip, as Moodle packs it.

Every student has a folder of the platform's name with an archive in it. Reading is measured alone, in a process of
its own that reads all of it twice, as a batch does; then the whole batch. Ends with exit code 1 if reading takes
more than a tenth of the batch, by the clock or by the processor, or if a student has no row.
"""
import argparse
import csv
import io
import pathlib
import subprocess
import zipfile

import kit
import measure

MOST = 0.10


def main(folder: pathlib.Path, count: int, jobs: int) -> None:
    kit.build()
    inbox, download = folder / "class", folder / "P02-Moodle.zip"
    kit.make_class(inbox, count)
    pack(inbox, download)
    read, wall, cpu, heap = reading(download)
    run = measure.run(kit.batch(download, folder / "marks", jobs, "--fresh"), folder / "log.txt")
    rows = list(csv.DictReader((folder / "marks/gradebook.csv").open(encoding="utf-8")))
    print(f"{count} submissions in one zip of {download.stat().st_size / 2**20:.1f} MiB, {jobs} workers")
    print(f"  reading   {wall:7.2f} s {cpu:7.2f} s of CPU, heap at most {heap} MiB")
    print(f"  batch     {run.wall:7.2f} s {run.cpu:7.2f} s of CPU, {run.peak / 2**20:.0f} MiB in all processes")
    print(f"  share     {wall / run.wall:7.1%}   {cpu / run.cpu:7.1%}")
    kit.must(len(rows) == read == count, f"{count} students, but {len(rows)} rows, {read} read")
    kit.must(max(wall / run.wall, cpu / run.cpu) < MOST, f"reading takes more than {MOST:.0%}")


def pack(inbox: pathlib.Path, download: pathlib.Path) -> None:
    """Puts each submission, packed, into a folder of its participant."""
    with zipfile.ZipFile(download, "w", zipfile.ZIP_DEFLATED) as out:
        for number, each in enumerate(sorted(inbox.iterdir()), start=10_000):
            name = f"{each.stem} Müller_{number}_assignsubmission_file/p02.zip"
            out.writestr(name, each.read_bytes() if each.is_file() else packed(each))


def packed(folder: pathlib.Path) -> bytes:
    """A folder as a zip."""
    bytes_ = io.BytesIO()
    with zipfile.ZipFile(bytes_, "w", zipfile.ZIP_DEFLATED) as out:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                out.write(file, file.relative_to(folder))
    return bytes_.getvalue()


def reading(download: pathlib.Path) -> tuple[int, float, float, int]:
    """What ReadClass.java says."""
    program = kit.HOME / "grader/benchmark/ReadClass.java"
    options = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", f"-Dp02.home={kit.HOME}"]
    command = [kit.java(), *options, "-cp", str(kit.JAR), str(program), str(download)]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.split()
    return int(said[0]), float(said[1]), float(said[2]), int(said[3])


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", type=kit.folder, help="for the class and its marks")
    words.add_argument("--count", type=int, default=1000, help="submissions (default: %(default)s)")
    words.add_argument("--jobs", type=int, default=2, help="workers (default: %(default)s)")
    main(**vars(words.parse_args()))
