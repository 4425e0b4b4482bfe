#!/usr/bin/env python3
"""Marks a sample of a class as others would: mvn test, javac with JUnit's console, and Jagr.

All of them run the self-check, the nearest to the hidden tests that a fresh JVM can run. Who runs into the limit
of 60 s counts in no mean. Maven fetches JUnit's console and Jagr the first time; neither is a dependency of the kit.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import zipfile

import jagr
import kit
import measure

LIMIT = 60
CONSOLE = "org.junit.platform:junit-platform-console-standalone:1.14.4"


def main(inbox, folder, size=12, rate=0.0, cpu=0.0) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    sample = drawn(inbox, folder / "sample", size)
    tree = student_tree(folder)
    print(f"\n{len(sample)} of these submissions, each with the self-check in a process of its own")
    print(f"{'':36}  wall s   CPU s   beside ./grade batch" if rate else f"{'':36}  wall s   CPU s")
    line("mvn -o -q test in a clean copy", [maven(tree, each, folder) for each in sample], rate, cpu)
    console = Console(tree, folder)
    line("javac, then JUnit's console", [console.run(each) for each in sample], rate, cpu)
    for mode in ("process", "thread"):
        run, graded = jagr.run(mode, sample, tree, console, folder, LIMIT * len(sample))
        each = measure.Run(run.code, run.wall / len(sample), run.cpu / len(sample), run.peak, 0, "")
        line(f"Jagr {jagr.VERSION}, mode {mode}, 2 workers", [each], rate, cpu)
        if graded != len(sample):
            print(f"  Jagr wrote {graded} rubrics for {len(sample)} submissions; see {folder}/jagr-{mode}.txt")


def drawn(inbox, target, size) -> list[pathlib.Path]:
    """Evenly drawn from the class, each unpacked to a folder of its own."""
    everyone = sorted(pathlib.Path(inbox).iterdir())
    chosen = everyone[:: max(1, len(everyone) // size)][:size]
    for one in chosen:
        place = target / one.name.removesuffix(".zip")
        if one.is_dir():
            shutil.copytree(one, place)
        else:
            zipfile.ZipFile(one).extractall(place)
    return sorted(target.iterdir())


def student_tree(folder) -> pathlib.Path:
    """What students get, unpacked, and built once so that Maven has fetched what it needs."""
    subprocess.run([kit.HOME / "grade", "release", "--out", folder / "p02.zip"], check=True, stdout=sys.stderr)
    zipfile.ZipFile(folder / "p02.zip").extractall(folder)
    tree = folder / "p02"
    subprocess.run(["mvn", "-B", "-q", "test-compile"], cwd=tree, check=True, stdout=sys.stderr)
    return tree


def limited(command, log, **options) -> measure.Run:
    """A run that ends at the limit at the latest."""
    return measure.run([str(word) for word in command], log, limit=LIMIT, **options)


def maven(tree, submission, folder) -> measure.Run:
    copy = folder / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(tree, copy, ignore=shutil.ignore_patterns("target"))
    shutil.copytree(submission, copy, dirs_exist_ok=True)
    return limited(["mvn", "-B", "-o", "-q", "test"], folder / "maven.txt", cwd=copy)


class Console:
    """The self-check and the given code, compiled once; every submission is compiled and run on its own."""

    def __init__(self, tree, folder):
        self.folder, self.classes = folder, tree / "exercises/target"
        self.given, self.jar = folder / "given", folder / "console.jar"
        fetch = ["mvn", "-B", "-q", "dependency:copy", f"-Dartifact={CONSOLE}", f"-DoutputDirectory={folder}"]
        subprocess.run([*fetch, "-Dmdep.stripVersion"], cwd=folder, check=True, stdout=sys.stderr)
        (folder / "junit-platform-console-standalone.jar").rename(self.jar)
        listed = folder / "classpath.txt"
        command = ["mvn", "-B", "-q", "dependency:build-classpath", f"-Dmdep.outputFile={listed}"]
        subprocess.run([*command, "-pl", "exercises"], cwd=tree, check=True, stdout=sys.stderr)
        self.libraries = [each for each in listed.read_text().strip().split(os.pathsep) if "junit" not in each]
        javac = kit.java().removesuffix("java") + "javac"
        sources = (tree / "exercises/src/given/java").rglob("*.java")
        path = os.pathsep.join(self.libraries)
        subprocess.run([javac, "-cp", path, "-d", self.given, *sources], check=True)
        self.javac = javac

    def run(self, submission) -> measure.Run:
        out, log = self.folder / "classes", self.folder / "console.txt"
        shutil.rmtree(out, ignore_errors=True)
        given = os.pathsep.join(map(str, [self.given, *self.libraries]))
        sources = sorted(submission.rglob("*.java"))
        compiled = limited([self.javac, "-nowarn", "-d", out, "-cp", given, *sources], log)
        if compiled.code != 0:
            return compiled
        shutil.copy(next(submission.rglob("student.properties")), out)
        tests = self.classes / "test-classes"
        words = [self.jar, "execute", "--scan-class-path", tests, "--details", "none", "--disable-banner"]
        path = os.pathsep.join(map(str, [out, tests, self.given, *self.libraries]))
        tested = limited([kit.java(), "-jar", *words, "--class-path", path], log)
        both = [compiled, tested]
        wall, cpu = sum(each.wall for each in both), sum(each.cpu for each in both)
        return measure.Run(tested.code, wall, cpu, max(each.peak for each in both), 0, tested.output)


def line(name, runs, rate, cpu) -> None:
    ended = [each for each in runs if each.wall < LIMIT]
    if not ended:
        print(f"{name:36} none ended within {LIMIT} s")
        return
    wall, used = (statistics.mean(value) for value in zip(*[(each.wall, each.cpu) for each in ended]))
    ratio = f"   {wall * rate:6.1f} × the time, {used / cpu:5.1f} × the CPU" if rate and cpu else ""
    late = f"   ({len(runs) - len(ended)} stopped after {LIMIT} s)" if len(ended) < len(runs) else ""
    print(f"{name:36}{wall:8.2f}{used:8.2f}{ratio}{late}", flush=True)


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("inbox", type=pathlib.Path, help="a class, as throughput.py leaves one")
    words.add_argument("folder", type=kit.folder, help="for copies; emptied")
    words.add_argument("--size", type=int, default=12, help="of the sample (default: %(default)s)")
    words.add_argument("--rate", type=float, default=0, help="submissions that ./grade batch marks a second")
    words.add_argument("--cpu", type=float, default=0, help="seconds of CPU that it needs for each")
    main(**vars(words.parse_args()))
