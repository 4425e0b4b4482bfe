#!/usr/bin/env python3
"""How long a student waits in ./p02 watch: from the closed file to the board, task by task, right and wrong.

A student's tree with the reference solutions is packed and unpacked; each task's file is saved with a mistake
of grader/corpus and saved right again, and what watch prints is waited for. Beside it, in the same run, mvn -o -q
test of the same tree. With --saves N it saves over and over (the soak): memory must not grow, and a killed JVM, a
deleted folder, half a file (an editor killed while it writes) and, where the folder lies on a small file system, a full
disk must not end it:

    mount -t tmpfs -o size=128m none DIR && python3 grader/benchmark/watch.py DIR --saves 1000

Ends with exit code 1 if a verdict is other than the corpus says, if the median is 0.5 s or more, if one in ten
takes 1 s or more, if the start takes 5 s or more, or if a soak grew: memory by more than a quarter, open files or
threads by more than a few.
"""
import argparse
import contextlib
import os
import pathlib
import queue
import re
import shutil
import signal
import statistics
import subprocess
import sys
import threading
import time
import zipfile

import kit
import measure

MEDIAN, NINE_IN_TEN, START, GROWTH = 0.5, 1.0, 5.0, 1.25

# Open files and threads that come and go: a class file being read, a thread of the compiler.
FEW = 8
PAUSE = 2.0
SMALL = 1 << 30
SOURCES = "exercises/src/main/java"
PROBLEMS = ("1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "3.3", "3.4", "3.5")

# Mistakes of the kinds in the corpus, for tasks of which it has none.
MORE = {
    "3.1.7": ("3.1", [(["double[] z1 = c.b1();"], ["double[] z1 = c.b1();", "z1[0] += 1;"])]),
    "3.2.5": ("3.2", [(["return Transforms.sigmoid(h.mmul(w2.transpose()).addRowVector(b2));"],
                       ["return h.mmul(w2.transpose()).addRowVector(b2);"])]),
    "3.2.6": ("3.2", [(["return c.w1()[0] * c.x()[0] + c.w1()[1] * c.x()[1] + c.b1();"], ["return c.b1();"])]),
}


def tree(folder: pathlib.Path) -> pathlib.Path:
    """A student's tree as the release makes it, solved."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    packed = folder / "p02.zip"
    subprocess.run([kit.HOME / "grade", "release", "--out", packed], check=True, stdout=subprocess.DEVNULL)
    with zipfile.ZipFile(packed) as all_files:
        all_files.extractall(folder)
    home = folder / "p02"
    (home / "p02").chmod(0o755)
    shutil.copytree(kit.HOME / "solutions/src/main/java", home / SOURCES, dirs_exist_ok=True)
    (home / "exercises/src/main/resources/student.properties").write_text("student.id=anna\n")
    return home


def groups(lines: list[str]) -> list[tuple[list, list]]:
    """The edits of a variant: lines before and lines after."""
    edits = []
    for line in lines:
        if line.startswith("- "):
            if not edits or edits[-1][1]:
                edits.append(([], []))
            edits[-1][0].append(line[2:].strip())
        elif line.startswith("+ ") and edits:
            edits[-1][1].append(line[2:])
    return edits


def mistakes() -> dict[str, list]:
    """For each task the mistakes that cost it, those that cost no other first: problem and edits."""
    found = {task: [(1, *edit)] for task, edit in MORE.items()}
    for problem in PROBLEMS:
        text = (kit.HOME / f"grader/corpus/mistakes-{problem}.txt").read_text()
        for part in re.split(r"(?m)^== ", text)[1:]:
            title, *lines = part.splitlines()
            lost = re.findall(r"\b(\d\.\d\.\d+)(?=\s|$|=)", title.partition(" loses ")[2])
            for task in lost:
                found.setdefault(task, []).append((len(lost), problem, groups(lines)))
    return {task: [each[1:] for each in sorted(some, key=lambda each: each[0])] for task, some in found.items()}


def edited(home: pathlib.Path, problem: str, edits: list):
    """The one file in which the edits apply, with its new text; None if there is none."""
    folder = ("problem" if problem.startswith("3") else "tutorial") + problem.replace(".", "")
    for file in sorted((home / SOURCES / "p02" / folder).glob("*.java")):
        lines = file.read_text().splitlines()
        for before, after in edits:
            stripped = [line.strip() for line in lines]
            places = [i for i in range(len(lines)) if stripped[i : i + len(before)] == before]
            if not places or not before:
                break
            for i in reversed(places):
                lines[i : i + len(before)] = after
        else:
            if edits:
                return file, "\n".join(lines) + "\n"
    return None


class Watch:
    """A running ./p02 watch, with what it prints cut into verdicts."""

    def __init__(self, home: pathlib.Path):
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            [home / "p02", "watch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
        self.lines = queue.Queue()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self) -> None:
        for line in self.process.stdout:
            self.lines.put((time.monotonic(), line))

    def wait(self, wanted: str, seconds=60.0):
        """The moment and the line that matches; None if it does not come in time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                moment, line = self.lines.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                return None
            if re.search(wanted, line):
                return moment, line
        return None

    def settle(self, pause: float) -> None:
        """Lets it print for a while."""
        time.sleep(pause)
        with contextlib.suppress(queue.Empty):
            while pause:
                self.lines.get_nowait()

    def quit(self) -> None:
        self.process.stdin.write("q\n")
        self.process.stdin.flush()
        self.process.wait(20)


def save(watch: Watch, file: pathlib.Path, text: str, pause=0.0, in_place=False, moved=None):
    """Saves a file and waits for its verdict and the end of the board (its last line is about the hint or about packing)."""
    if moved:
        moved.replace(file)
    elif in_place:
        with file.open("r+") as out:
            out.write(text)
    else:
        file.write_text(text)
    closed = time.monotonic()
    said = watch.wait(rf"^  {re.escape(file.name)}: ")
    kit.must(said, f"{file.name} was saved, and watch said nothing for a minute")
    line = said[1]
    while not re.search(r"\(\d+\.\d+ s\)$", line):
        # The line was longer than a terminal is wide.
        more = watch.wait(r"", 10)
        kit.must(more, f"{file.name} was saved, and watch stopped in the middle of a line")
        line = line.rstrip() + "  " + more[1].strip()
    watch.wait(r"^    hint |^  All done", 10)
    moment = time.monotonic()
    # Whoever saves again does so later; until then watch runs what else the file touches.
    watch.settle(pause)
    return moment - closed, line


def measure_tasks(home: pathlib.Path, watch: Watch, out, one_in: int) -> bool:
    found, right = mistakes(), True
    waits = {"wrong": [], "right": []}
    tasks = sorted({task for task in found}, key=lambda task: [int(part) for part in task.split(".")])[::one_in]
    for task in tasks:
        fitting = (edited(home, problem, edits) for problem, edits in found[task])
        edit = next((each for each in fitting if each), None)
        kit.must(edit, f"{task}: no mistake of the corpus fits one place")
        file, wrong = edit
        original = file.read_text()
        for kind, text, sign in (("wrong", wrong, "[x]"), ("right", original, r"[+]")):
            seconds, line = save(watch, file, text, PAUSE)
            waits[kind].append(seconds)
            as_said = re.search(rf"{re.escape(task)} {sign}", line) is not None
            right &= as_said
            print(f"{task} {kind}  {seconds:6.2f} s  {'' if as_said else 'NOT AS THE CORPUS SAYS: ' + line.strip()}", file=out, flush=True)
    for kind, seconds in waits.items():
        print(f"{len(tasks)} tasks saved {kind}: {told(seconds)}")
    both = sorted(waits["wrong"] + waits["right"])
    print(f"both: {told(both)}", flush=True)
    return right and statistics.median(both) < MEDIAN and nine_in_ten(both) < NINE_IN_TEN


def nine_in_ten(seconds: list) -> float:
    return sorted(seconds)[int(len(seconds) * 0.9)]


def told(seconds: list) -> str:
    return f"median {statistics.median(seconds):.2f} s, nine in ten {nine_in_ten(seconds):.2f} s, worst {max(seconds):.2f} s"


def family(pid: int) -> list:
    """A process and all that it started."""
    everybody = measure.processes()
    members, grown = {pid}, True
    while grown:
        more = {each.pid for each in everybody if each.parent in members} - members
        members |= more
        grown = bool(more)
    return [each for each in everybody if each.pid in members]


class Held:
    """What the command and the JVM that runs code hold: resident memory, open files, threads."""

    def __init__(self, watch: Watch):
        everybody = family(watch.process.pid)
        self.code = [each for each in everybody if is_child(each.pid)]
        self.command = [each for each in everybody if each not in self.code]
        # Counted now: later another process may have taken the place of one.
        self.counted = self.count()

    def memory(self) -> tuple[int, int]:
        return tuple(sum(each.memory for each in some) for some in (self.command, self.code))

    def handles(self) -> tuple[int, ...]:
        """Open files and threads of the one, and of the other."""
        return self.counted

    def count(self) -> tuple[int, ...]:
        return tuple(
            sum(count(each.pid, what) for each in some) for some in (self.command, self.code) for what in ("fd", "task"))

    def told(self, saves: int) -> str:
        command, code = (size / 2**20 for size in self.memory())
        files, threads, code_files, code_threads = self.handles()
        return (f"{saves:6} saves  command {command:4.0f} MiB, {files} open files, {threads} threads;"
                f" JVM of the code {code:4.0f} MiB, {code_files} open files, {code_threads} threads")


def count(pid: int, what: str) -> int:
    """Entries of a folder of /proc; none of a process that is gone."""
    try:
        return len(os.listdir(f"/proc/{pid}/{what}"))
    except OSError:
        return 0


def is_child(pid: int) -> bool:
    try:
        return "p02.student.child.Main" in pathlib.Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return False


@contextlib.contextmanager
def full_disk(home: pathlib.Path):
    """Fills the file system while it lasts; only where it is a small one of its own."""
    filler = home.parent / "filler"
    small = shutil.disk_usage(home).free < SMALL
    try:
        if small:
            with filler.open("wb", buffering=0) as out, contextlib.suppress(OSError):
                while True:
                    out.write(bytes(1 << 12))
        yield small
    finally:
        filler.unlink(missing_ok=True)


def soak(home: pathlib.Path, watch: Watch, saves: int) -> bool:
    """Saves over and over, and disturbs now and then: every disturbance once in fifty saves."""
    file = home / SOURCES / "p02/problem31/ReluNetwork.java"
    original, early, now, disks = file.read_text(), None, Held(watch), 0
    print(now.told(0), flush=True)
    for i in range(1, saves + 1):
        kind = i % 50
        if kind == 10:
            # An editor that was killed while it wrote; the next save is whole.
            text = original[: len(original) // 2]
        elif kind == 15:
            # An editor that writes beside the file, and puts what it wrote in its place.
            swap = file.with_name("." + file.name + ".swp")
            swap.write_text(original + f"// {i}\n")
            save(watch, file, "", moved=swap)
            continue
        elif kind == 20:
            text = original.replace("double relu(double z) {", "double relu(double z) {\n    while (z == z || z != z) { z++; }", 1)
        elif kind == 30:
            # The JVM that runs code is killed from outside.
            for each in family(watch.process.pid):
                if is_child(each.pid):
                    os.kill(each.pid, signal.SIGKILL)
            text = original + f"// {i}\n"
        elif kind == 40:
            shutil.move(home / "exercises/src", home / "moved")
            kit.must(watch.wait(r"cannot check now", 20), "the folder is gone, and watch says nothing of it")
            shutil.move(home / "moved", home / "exercises/src")
            kit.must(watch.wait(r" more:", 20), "the folder came back, and watch does not see it")
            watch.settle(1.0)
            text = original + f"// {i}\n"
        elif kind == 45:
            # As long as before: what is there already has its room.
            text = file.read_text()[:-1] + " "
            with full_disk(home) as full:
                disks += full
                save(watch, file, text, in_place=True)
            continue
        else:
            text = original.replace("double relu(double z) {", f"double relu(double z) {{\n    int n{i} = {i};", 1)
        save(watch, file, text)
        if i % max(1, saves // 10) == 0 or i == 60:
            now = Held(watch)
            early = early or now
            print(now.told(i), flush=True)
    save(watch, file, original + "\n")
    print(f"the disk was full {disks} times")
    grown = all(last <= first * GROWTH for first, last in zip(early.memory(), now.memory()))
    return grown and all(last <= first + FEW for first, last in zip(early.handles(), now.handles()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=kit.folder, help="where the student's tree is made")
    parser.add_argument("--saves", type=int, default=0, help="soak: so many saves in place of the measurement")
    parser.add_argument("--of", type=int, default=1, metavar="N", help="measure one task in N alone")
    parser.add_argument("--no-maven", action="store_true", help="leave mvn -o -q test out")
    arguments = parser.parse_args()
    home = tree(arguments.folder)
    subprocess.run([home / "p02", "check"], check=False, stdout=subprocess.DEVNULL)
    watch = Watch(home)
    ready = watch.wait(r"watching", 120)
    kit.must(ready, "watch does not start")
    start = ready[0] - watch.began
    print(f"start {start:.2f} s")
    if arguments.saves:
        good = soak(home, watch, arguments.saves)
    else:
        good = measure_tasks(home, watch, sys.stdout, arguments.of) and start < START
    watch.quit()
    if not arguments.no_maven and not arguments.saves:
        began = time.monotonic()
        subprocess.run(["mvn", "-o", "-q", "test"], cwd=home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        print(f"mvn -o -q test: {time.monotonic() - began:.1f} s")
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
