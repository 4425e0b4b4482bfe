#!/usr/bin/env python3
"""Whether p02.cmd and grade.cmd hand on what was typed, in Wine's shell, with a java that prints its arguments.

Needs wine and x86_64-w64-mingw32-gcc (Debian: wine64 wine gcc-mingw-w64-x86-64-win32). Wine has no PowerShell, so that
the question whether something is newer than what was built is not asked, and its shell is not Windows' own. Ends with
exit code 1 if a launcher does not start Java with what is expected, or ends with another exit code.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys

import kit

STAND_IN = r"""
#include <stdio.h>
#include <string.h>
int main(int count, char **arguments) {
  if (!strcmp(arguments[count - 1], "-version")) { fprintf(stderr, "openjdk version \"%s\" 2025-01-01\n"); return 0; }
  for (int i = 1; i < count; i++) puts(arguments[i]);
  return 7;
}
"""
STUDENT = ["p02.student.Launch", "p02.student.cli.Main"]
TRIED = (
    ("17.0.15", "p02.cmd", ["check", "3.1"], [*STUDENT, "check", "3.1"], 7),
    ("17", "p02.cmd", ["pack", "--out", "my work.zip"], [*STUDENT, "pack", "--out", "my work.zip"], 7),
    ("25.0.1", "p02.cmd", ["watch"], ["--enable-native-access=ALL-UNNAMED"], 7),
    ("17.0.15", "p02.cmd", ["tutorial", "2.1"], ["p02.lab.Launch", "tutorial", "2.1"], 7),
    ("1.8.0_392", "p02.cmd", ["check"], ["p02: this needs Java 17 or newer"], 1),
    ("17.0.15", "grade.cmd", ["batch", "a b", "--out", "x"], ["batch", "a b", "--out", "x"], 7),
)


def stand_in(folder: pathlib.Path, version: str) -> None:
    (folder / "java.c").write_text(STAND_IN.replace("%s", version))
    target = folder / "jdk" / "bin" / "java.exe"
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["x86_64-w64-mingw32-gcc", "-o", target, folder / "java.c"], check=True)


def run(folder: pathlib.Path, home: pathlib.Path, launcher: str, typed: list[str]):
    """What was printed, line by line, and the exit code."""
    windows = "Z:" + str(folder / "jdk").replace("/", "\\")
    changed = {"WINEPREFIX": str(folder / "prefix"), "WINEDEBUG": "-all", "JAVA_HOME": windows, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        ["wine", "cmd", "/c", launcher, *typed], cwd=home, env={**os.environ, **changed},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)
    return [line.strip() for line in done.stdout.decode("cp1252").splitlines()], done.returncode


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=kit.folder, help="where Wine's files and the stand-in are made")
    folder = parser.parse_args().folder
    home = folder / "Übung 1 (größer)"
    shutil.rmtree(home, ignore_errors=True)
    for needed in ("repository/kit.jar", "grader/engine/target/p02-grade.jar"):
        (home / needed).parent.mkdir(parents=True, exist_ok=True)
        (home / needed).touch()
    failed = 0
    for version, launcher, typed, expected, code in TRIED:
        shutil.copy(kit.HOME / launcher, home)
        stand_in(folder, version)
        lines, ended = run(folder, home, launcher, typed)
        good = ended == code and all(any(line.startswith(each) for line in lines) for each in expected)
        failed += not good
        print(f"{launcher} {' '.join(typed)}, Java {version}: {'as expected' if good else f'{ended}, {lines}'}", flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
