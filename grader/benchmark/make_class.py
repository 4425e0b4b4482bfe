#!/usr/bin/env python3
"""Writes a class of realistic submissions: the samples, mixed by a fixed seed.

Every submission has its own student id and its own bytes. A hundredth loops for ever, a tenth does
not compile in one file, the others are perfect, good with slips, half done or untouched.
Usage: make_class.py SAMPLES FOLDER COUNT
"""
import pathlib
import random
import shutil
import sys

SHARES = {
    "anna-perfect": 30,
    "ben-good-with-slips": 35,
    "chris-half-done": 17,
    "dora-does-not-compile": 10,
    "emil-endless-loop": 1,
    "fatma-untouched": 3,
    "hanna-wrong-depth": 4,
}


def main(samples: pathlib.Path, folder: pathlib.Path, count: int) -> None:
    dice = random.Random(20240101)
    shutil.rmtree(folder, ignore_errors=True)
    for number in range(count):
        sample = dice.choices(list(SHARES), list(SHARES.values()))[0]
        target = folder / f"student{number:05d}"
        shutil.copytree(samples / sample, target)
        for source in target.rglob("*.java"):
            source.write_text(source.read_text(encoding="utf-8") + f"// {number}\n", encoding="utf-8")
        for properties in target.rglob("student.properties"):
            properties.write_text(f"student.id=student{number:05d}\n", encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3]))
