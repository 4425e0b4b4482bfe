#!/usr/bin/env python3
"""Looks for calls of ND4J that read or write native memory beyond their operands.

Every member of ND4J that the allowlist opens is called as woven code calls it, through the worker's door, with operands
that are drawn by a fixed seed: arrays of none, one and odd numbers of entries, views, unlike lengths, places below zero
and behind the end, labels that are no numbers, odd axes and sizes; what comes out is read, and graphs are evaluated and
differentiated. grader/benchmark/guard/guard.c, preloaded, gives each block of native memory pages of its own, with pages
without access around them: who goes beyond is noted. A child JVM that dies or hangs is noted, too, and another one goes
on behind that call.

    grader/benchmark/operations.py OUT --cases 200            all, into the folder OUT
    grader/benchmark/operations.py OUT --only 'NDLoss.|SDLoss.'

Linux, gcc and a built kit are needed. Ends with exit code 1 if anything was found.
"""
import argparse
import collections
import os
import pathlib
import re
import subprocess
import sys
import time

HOME = pathlib.Path(__file__).resolve().parents[2]
ENGINE = HOME / "grader/engine"
PATIENCE = 30  # seconds of processor time for one call
QUIET = "[ -~]*"


def class_path() -> str:
    """The engine's tests, and what a worker starts with."""
    own = [ENGINE / "target/test-classes", ENGINE / "target/classes"]
    own += [HOME / f"grader/{each}/target/classes" for each in ("door", "hidden", "meter", "precheck", "worker")]
    listed = [HOME / f"grader/{each}/target/classpath.txt" for each in ("worker", "hidden")]
    for each in own + listed:
        if not each.exists():
            sys.exit(f"{each} is missing: build the kit first (mvn -DskipTests package)")
    jars = [entry for each in listed for entry in re.split(r"[:\n]", each.read_text().strip())]
    return ":".join([str(each) for each in own] + jars + library("org/ow2/asm"))


def library(group: str) -> list[str]:
    """What the child needs beside a worker's class path."""
    jars = pathlib.Path.home().joinpath(".m2/repository", group).rglob("*.jar")
    return [str(each) for each in sorted(jars) if "sources" not in each.name]


def guard(out: pathlib.Path, java: str) -> pathlib.Path:
    """The guard, compiled."""
    headers = pathlib.Path(os.path.realpath(java)).parents[1] / "include"
    built = out / "guard.so"
    source = HOME / "grader/benchmark/guard/guard.c"
    subprocess.run(["gcc", "-O2", "-Wall", "-shared", "-fPIC", f"-I{headers}", f"-I{headers}/linux", str(source), "-o",
                    str(built), "-ldl", "-lpthread"], check=True)
    return built


def processor_seconds(process: subprocess.Popen) -> float:
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Fuzz:
    """What was heard of all children."""

    def __init__(self, options: argparse.Namespace, out: pathlib.Path):
        self.options = options
        self.out = out
        self.names: dict[int, str] = {}
        self.answered: collections.Counter[int] = collections.Counter()
        self.reached: dict[int, set[str]] = collections.defaultdict(set)
        self.ended: dict[int, str] = {}
        self.cases = 0
        self.findings: list[tuple[str, str, str, str]] = []
        self.next = (0, 0)
        self.case = (0, 0, "")

    def child(self, library: pathlib.Path) -> bool:
        """Whether one child has done all that was left."""
        told = self.out / "told.txt"
        told.write_text("")
        options = self.options
        command = [
            options.java, "-Xmx1g", "-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxJavaStackTraceDepth=10",
            f"-XX:ErrorFile={self.out}/hs_err.txt", "-Djava.awt.headless=true", "-cp", class_path(),
            "p02.precheck.screen.NativeProbe", str(library), str(options.cases), str(options.seed), options.only,
            str(self.next[0]), str(self.next[1]), str(told)]
        environment = os.environ | {"LD_PRELOAD": str(library), "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
        with open(self.out / "printed.txt", "wb") as printed, open(told, encoding="utf-8") as lines:
            process = subprocess.Popen(command, cwd=ENGINE, env=environment, stdout=printed, stderr=printed)
            heard_at = 0.0
            rest = ""
            while True:
                ended = process.poll() is not None
                text = lines.read()
                if text:
                    rest += text
                    *whole, rest = rest.split("\n")
                    for line in whole:
                        if self.hear(line.split("\t")):
                            process.wait()
                            return True
                    if not ended:
                        heard_at = processor_seconds(process)
                elif ended:
                    return self.lost(f"dies: {self.frame()}", process.returncode)
                elif processor_seconds(process) - heard_at > PATIENCE:
                    process.kill()
                    process.wait()
                    return self.lost("hangs", 1)
                else:
                    time.sleep(0.2)

    def frame(self) -> str:
        """Where native code stood when it ended the JVM."""
        error = self.out / "hs_err.txt"
        text = error.read_text(errors="replace") if error.exists() else ""
        error.unlink(missing_ok=True)
        found = re.search(r"Problematic frame:\n# (.*)", text)
        return found.group(1).strip() if found else (self.out / "printed.txt").read_text(errors="replace")[-200:]

    def lost(self, how: str, code: int) -> bool:
        if code == 0:  # it made room for a new one
            return False
        member, number, operands = self.case
        if not self.names:
            sys.exit(f"the child {how} before it calls anything: see {self.out}/printed.txt")
        self.found(member, "", how, operands)
        self.next = (member, number + 1)
        return False

    def found(self, member: int, operations: str, what: str, operands: str) -> None:
        self.findings.append((self.names.get(member, "?"), operations, what, operands))
        print(f"FOUND {self.names.get(member)} | {operations} | {what[:200]} | {operands[:200]}", flush=True)

    def hear(self, words: list[str]) -> bool:
        kind, member, number = words[0], int(words[1]), int(words[2])
        if kind == "BEGIN":
            self.names[member] = words[3]
            self.next = (member, number)
            self.case = (member, number, "")
        elif kind == "CASE":
            self.cases += 1
            self.case = (member, number, words[3])
        elif kind == "FOUND":
            self.found(member, words[3], words[4] + (f" ({words[5]})" if words[5] else ""), self.case[2])
        elif kind == "END":
            self.answered[member] += number
            self.reached[member] |= set(words[3].split())
            self.ended[member] = words[4]
            self.next = (member + 1, 0)
        elif kind == "AGAIN":
            self.next = (member, number)
        return kind == "DONE"

    def write(self) -> None:
        """Tables that a person or another script reads."""
        with open(self.out / "findings.tsv", "w", encoding="utf-8") as file:
            file.writelines("\t".join(each) + "\n" for each in self.findings)
        with open(self.out / "members.tsv", "w", encoding="utf-8") as file:
            for member, name in sorted(self.names.items()):
                row = (name, str(self.answered[member]), " ".join(sorted(self.reached[member])),
                       self.ended.get(member, ""))
                file.write("\t".join(row) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--cases", type=int, default=200, help="for each member")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="parts of names, divided by |")
    parser.add_argument("--java", default=subprocess.getoutput("command -v java"))
    options = parser.parse_args()
    out = options.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    fuzz = Fuzz(options, out)
    library_ = guard(out, options.java)
    while not fuzz.child(library_):
        fuzz.write()
    fuzz.write()
    silent = [fuzz.names[each] for each in fuzz.names if not fuzz.answered[each]]
    print(f"{len(fuzz.names)} members, {fuzz.cases} calls, {len(fuzz.findings)} findings; of {len(silent)} members no"
          " call came back with a value")
    sys.exit(1 if fuzz.findings else 0)


if __name__ == "__main__":
    main()
