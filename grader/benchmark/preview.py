#!/usr/bin/env python3
"""Whether ./p02 pack says beforehand what ./grade then says: samples, strangers, and the corpus.

For each one a student's tree is made of the release and the submission's files; it is packed, and all zips are marked
in one batch. Of the corpus a tree takes one entry of each problem, mistakes, correct variants and what does not compile
alike, so that all of it fits into as many trees as the longest list has entries (--corpus says how many of them).

Asked is, task by task, for every problem that compiles:
  right here                   full marks there
  "perhaps right" (carried)     counted; there it may be right or wrong
  wrong here                   not right there; where it is, "perhaps right" should have said so
  still to do here             not attempted there, or judged with the reference in place of an open task
for every problem that does not: that it does not there, and the file and line of its first error; and of every refused
call that both name it. Nothing is left out but what the last lines count. Ends with exit code 1 if anything differs.
"""
import argparse
import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys

import kit
import watch

KINDS = ("mistakes", "correct", "broken")
PROPERTIES = "exercises/src/main/resources/student.properties"


def unwrapped(text: str) -> str:
    """Each entry on one line, as before it was fitted into 80 columns."""
    return re.sub(r"\n {8,}(?=\S)", " ", text)


def tasks(text: str, label: str) -> set[str]:
    """The numbers of tasks behind a label; neighbours stand there as a range."""
    found = set()
    for line in re.findall(rf"^ +{label} +(\d.*)$", text, re.M):
        for each in line.split(", "):
            begin, _, end = each.partition(" to ")
            begin, end = begin.split(" ")[0], end or begin.split(" ")[0]
            problem, first = begin.rsplit(".", 1)
            found |= {f"{problem}.{number}" for number in range(int(first), int(end.rsplit(".", 1)[1]) + 1)}
    return found


def refused(text: str) -> set[str]:
    return set(re.findall(r"^ +(\S+\.java(?::\d+)?: .* is not available here\.)", text, re.M))


def errors(text: str) -> dict[str, list[str]]:
    """Number of a problem that does not compile to the places that are told of its first error: the line to mend, and
    the one where the compiler meets it."""
    found = re.findall(r"^ +does not compile +(\d\.\d)\n +(\S+?\.java)((?::\d+)?):(?=\s)(.*)", text, re.M)
    return {
        problem: [path + line, *(f"{path}:{other}" for other in re.findall(r"\bline (\d+)\b", said))]
        for problem, path, line, said in found
    }


def given(home: pathlib.Path, submission: pathlib.Path) -> None:
    """Puts a submission's sources and id into the tree."""
    shutil.rmtree(home / watch.SOURCES)
    origin = next(iter(sorted(submission.rglob("src/main/java"))), submission)
    shutil.copytree(origin, home / watch.SOURCES)
    properties = next(iter(submission.rglob("student.properties")), None)
    target = home / PROPERTIES
    shutil.copy(properties, target) if properties else target.write_text("student.id=anna\n")


def entries(problem: str) -> list[list]:
    """The edits of every entry of the corpus, its three kinds mixed."""
    found = []
    for kind in KINDS:
        text = (kit.HOME / f"grader/corpus/{kind}-{problem}.txt").read_text()
        parts = [part.splitlines() for part in re.split(r"(?m)^== ", text)[1:]]
        found += [(i / len(parts), kind, watch.groups(lines)) for i, (title, *lines) in enumerate(parts)]
    return [edits for _, _, edits in sorted(found, key=lambda each: each[:2])]


def corpus(home: pathlib.Path, lists: dict[str, list], number: int, skipped: collections.Counter) -> None:
    """Puts one entry of each problem into the tree."""
    shutil.rmtree(home / watch.SOURCES)
    shutil.copytree(kit.HOME / "solutions/src/main/java", home / watch.SOURCES)
    (home / PROPERTIES).write_text("student.id=anna\n")
    for problem, some in lists.items():
        edit = watch.edited(home, problem, some[number]) if number < len(some) else None
        if edit:
            edit[0].write_text(edit[1])
        elif number < len(some):
            skipped["entries of the corpus that edit more than one file"] += 1


class Packing:
    """./p02 pack, in one JVM for all trees; PackMany.java says what it leaves out."""

    END = "== packed"

    def __init__(self, home: pathlib.Path):
        classes = kit.HOME / "grader/student/target/classes"
        libraries = (classes.parent / "classpath.txt").read_text().strip()
        exports = [f"--add-exports=jdk.compiler/com.sun.tools.javac.{name}=ALL-UNNAMED" for name in ("api", "main")]
        flags = ["-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"]
        program = kit.HOME / "grader/benchmark/PackMany.java"
        command = [kit.java(), *flags, *exports, "-cp", f"{classes}:{libraries}", program, classes, home]
        self.process = subprocess.Popen(
            [str(word) for word in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")

    def pack(self, target: pathlib.Path) -> str:
        print(target, file=self.process.stdin, flush=True)
        lines = []
        for line in self.process.stdout:
            if line.strip() == self.END:
                return unwrapped("".join(lines))
            lines.append(line)
        sys.exit("packing ended early; its messages stand above")


def compare(said: str, result: dict, seen: collections.Counter) -> list[str]:
    """What the preview and the marks say differently."""
    outcomes, carried = result["extra_data"]["outcomes"], result["extra_data"]["carried"]
    stand_ins = result["extra_data"]["stand_ins"]
    full = {each["number"] for each in result["tests"] if each.get("score", 0) >= each["max_score"] - 1e-9}
    text = {each["number"]: each["output"] for each in result["tests"]}
    broken, red, open_ = errors(said), tasks(said, "wrong here"), tasks(said, "still to do")
    perhaps, wrong = tasks(said, "perhaps right"), []
    for task in sorted(outcomes):
        problem = task.rsplit(".", 1)[0]
        if problem in broken:
            seen["tasks of problems that do not compile"] += 1
            continue
        seen["tasks"] += 1
        if task in perhaps:
            seen["carried, as said" if task in full else "perhaps carried, and wrong there"] += 1
        elif task in red and task in full:
            wrong.append(f"{task} wrong here, right there" + (f", carried from {carried[task]}" if task in carried else ""))
        elif task in open_:
            waits = outcomes[task] == "not_attempted" or task in stand_ins
            wrong += [] if waits else [f"{task} still to do here, {outcomes[task]} there"]
        elif task not in red and task not in full:
            wrong.append(f"{task} right here, {outcomes[task]} there")
    for problem, places in sorted(broken.items()):
        there = [text[task] for task, kind in outcomes.items() if task.startswith(problem + ".") and kind == "not_compiled"]
        seen["problems that do not compile"] += 1
        if not there:
            wrong.append(f"{problem} does not compile here, and does there")
        elif not any(place in each for each in there for place in places):
            wrong.append(f"{problem} does not compile: {' or '.join(places)} here, there {there[0]!r}")
    for task, kind in outcomes.items():
        if kind == "not_compiled" and task.rsplit(".", 1)[0] not in broken:
            wrong.append(f"{task} does not compile there, and does here")
    lines = "\n".join("  " + line for line in json.dumps(result, ensure_ascii=False).split('"'))
    names = refused(said) ^ refused(lines.replace("\\n", "\n  "))
    seen["refused calls"] += len(refused(said))
    return wrong + [f"only one names: {each}" for each in sorted(names)]


def folders() -> list[pathlib.Path]:
    inside = [*(kit.HOME / "grader/samples").iterdir(), *(kit.HOME / "grader/corpus/strangers").iterdir()]
    return sorted(each for each in inside if each.is_dir())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=kit.folder, help="where trees and marks are made")
    parser.add_argument("submissions", nargs="*", type=pathlib.Path, help="folders of one student each; the kit's own if left out")
    parser.add_argument("--of", type=int, default=1, metavar="N", help="take one in N of samples and strangers, too")
    parser.add_argument("--corpus", type=int, default=10_000, metavar="N", help="so many trees of the corpus, evenly drawn; all if left out")
    arguments = parser.parse_args()
    home = watch.tree(arguments.folder / "tree")
    packing = Packing(home)
    shutil.rmtree(arguments.folder / "inbox", ignore_errors=True)
    inbox, said, skipped = kit.folder(str(arguments.folder / "inbox")), {}, collections.Counter()
    for submission in arguments.submissions or folders()[:: arguments.of]:
        given(home, submission)
        said[submission.name] = packing.pack(inbox / f"{submission.name}.zip")
    if not arguments.submissions:
        lists = {problem: entries(problem) for problem in watch.PROBLEMS}
        most = max(len(some) for some in lists.values())
        step = max(1, most / max(1, arguments.corpus))
        for number in sorted({int(i * step) for i in range(int(most / step))} if arguments.corpus else ()):
            corpus(home, lists, number, skipped)
            said[f"corpus-{number:03}"] = packing.pack(inbox / f"corpus-{number:03}.zip")
    marks = arguments.folder / "marks"
    subprocess.run(kit.batch(inbox, marks, 1), stdout=subprocess.DEVNULL, check=True)
    differing, seen = 0, collections.Counter()
    for name, preview in said.items():
        found = compare(preview, json.loads((marks / "results" / f"{name}.json").read_text()), seen)
        differing += bool(found)
        if found:
            print(f"{name}: {'; '.join(found)}")
    for what, count in [*seen.items(), *skipped.items()]:
        print(f"{count:6} {what}")
    print(f"{len(said)} submissions, {differing} differ")
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
