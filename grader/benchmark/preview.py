#!/usr/bin/env python3
"""Whether ./p02 pack says beforehand what ./grade then says, over whole submissions: the samples and the strangers.

For each one a student's tree is made of the release and the submission's files; it is packed, and the zip is marked.
Reported is every task that is right here and not at marking, or right at marking and wrong here, every problem that
compiles here and not there, and every refused call that one of the two does not name. Ends with exit code 1 if there
is any, but for worksheets and tasks of problems that do not compile: these the marker mends method by method.
"""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys

import kit
import watch


def unwrapped(text: str) -> str:
    """Each entry on one line, as before it was fitted into 80 columns."""
    return re.sub(r"\n {8,}(?=\S)", " ", text)


def tasks(text: str, label: str) -> set[str]:
    return {each for line in re.findall(rf"^ +{label} +(\d.*)$", text, re.M) for each in line.split(", ")}


def refused(text: str) -> set[str]:
    return set(re.findall(r"^ +(\S+\.java(?::\d+)?: .* is not available here\.)", text, re.M))


def compare(home: pathlib.Path, marks: pathlib.Path, submission: pathlib.Path) -> list[str]:
    sources = home / watch.SOURCES
    shutil.rmtree(sources)
    origin = next(iter(sorted(submission.rglob("src/main/java"))), submission)
    shutil.copytree(origin, sources)
    properties = next(iter(submission.rglob("student.properties")), None)
    target = home / "exercises/src/main/resources/student.properties"
    shutil.copy(properties, target) if properties else target.write_text("student.id=anna\n")
    packed = marks / f"{submission.name}.zip"
    said = subprocess.run([home / "p02", "pack", "--out", packed], capture_output=True, text=True, encoding="utf-8").stdout
    subprocess.run([kit.HOME / "grade", "one", packed, "--out", marks], check=True, stdout=subprocess.DEVNULL)
    result = json.loads((marks / "results" / f"{submission.name}.json").read_text())
    there = {each["number"] for each in result["tests"] if each.get("score", 0) >= each["max_score"] - 1e-9}
    said = unwrapped(said)
    broken = tasks(said, "does not compile")
    red, open_ = tasks(said, "wrong here"), tasks(said, "still to do")
    every = {each["number"] for each in result["tests"]}
    judged = {task for task in every if task.rsplit(".", 1)[0] not in broken}
    here = judged - red - open_
    wrong = [f"{task} right here, not at marking" for task in sorted(here - there)]
    # Early slips are carried forward at marking, so that what follows from them is right there.
    wrong += [f"{task} right at marking, wrong here" for task in sorted((red & there) if not carried(result) else set())]
    names = refused(said) ^ refused("\n".join("  " + line for line in json.dumps(result, ensure_ascii=False).split('"')))
    return wrong + [f"only one names: {each}" for each in sorted(names)]


def carried(result) -> bool:
    return any(each.get("score", 0) < each["max_score"] for each in result["tests"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=kit.folder, help="where trees and marks are made")
    parser.add_argument("submissions", nargs="*", type=pathlib.Path, help="folders of one student each; the kit's own if left out")
    arguments = parser.parse_args()
    home = watch.tree(arguments.folder)
    given = arguments.submissions or sorted(
        each for each in [*(kit.HOME / "grader/samples").iterdir(), *(kit.HOME / "grader/corpus/strangers").iterdir()] if each.is_dir())
    marks = kit.folder(str(arguments.folder / "marks"))
    differing = 0
    for submission in given:
        found = compare(home, marks, submission)
        differing += bool(found)
        print(f"{submission.name}: {'agrees' if not found else '; '.join(found)}", flush=True)
    print(f"{len(given)} submissions, {differing} differ")
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
