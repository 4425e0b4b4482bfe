#!/usr/bin/env python3
"""Measures grade merge on a large class: marks some submissions for real, copies their marks under other names.

A copy's result and rows hold the new name; reports and kept verdicts are links to the first one's
bytes, so that 100,000 submissions take about 2 GB. Ends with exit code 1 if the merge took more
memory than --most MiB.
"""
import argparse
import csv
import hashlib
import io
import json
import os
import pathlib
import shutil
import subprocess

import kit
import measure

TABLES = ("gradebook.csv", "submissions.csv", "unexplained.csv", "timings.csv")
MODELS = 200


def models(folder: pathlib.Path) -> pathlib.Path:
    """Marks of the first half of a real class, as a shard."""
    marks = folder / "models"
    if not (marks / "shard.json").is_file():
        kit.make_class(folder / "class", MODELS)
        log = folder / "models.log"
        with open(log, "wb") as sink:
            command = kit.batch(folder / "class", marks, 2, "--shard", "1/2")
            code = subprocess.run(command, stdout=sink, stderr=subprocess.STDOUT).returncode
        kit.must(code in (0, 3), f"grade batch ended with {code}: {log}")
    return marks


def rows(marks: pathlib.Path, table: str) -> tuple[list, dict]:
    """A table's header, and its rows by submission."""
    with open(marks / table, newline="", encoding="utf-8") as file:
        header, *others = csv.reader(file)
    at, found = header.index("submission"), {}
    for row in others:
        found.setdefault(row[at], []).append(row)
    return header, found


class Copies:
    """Writes shards of copied marks."""

    def __init__(self, marks: pathlib.Path, shards: int):
        self.marks, self.shards = marks, shards
        self.note = json.loads((marks / "shard.json").read_text(encoding="utf-8"))
        self.names = self.note["submissions"]
        self.results = {each: (marks / "results" / f"{each}.json").read_text(encoding="utf-8") for each in self.names}
        self.pages = sorted((marks / "cache").iterdir())
        self.tables = {table: rows(marks, table) for table in TABLES}

    def write(self, folder: pathlib.Path, number: int, names: list[tuple[str, str]]) -> None:
        """One shard: pairs of a new name and the one it is a copy of."""
        for place in ("results", "reports", "cache"):
            (folder / place).mkdir(parents=True)
        for i, (name, model) in enumerate(names):
            (folder / "results" / f"{name}.json").write_text(self.results[model].replace(f'"{model}"', f'"{name}"'), encoding="utf-8")
            os.link(self.marks / "reports" / f"{model}.html", folder / "reports" / f"{name}.html")
            page = hashlib.sha256(name.encode()).hexdigest() + ".json"
            os.link(self.pages[i % len(self.pages)], folder / "cache" / page)
        for table, (header, known) in self.tables.items():
            text = io.StringIO()
            writer = csv.writer(text, lineterminator="\n")
            writer.writerow(header)
            at = header.index("submission")
            for name, model in names:
                for row in known.get(model, []):
                    writer.writerow([name if i == at else cell for i, cell in enumerate(row)])
            (folder / table).write_text(text.getvalue(), encoding="utf-8")
        for text in ("submissions.txt", "repairs.txt"):
            shutil.copy(self.marks / text, folder)
        note = {**self.note, "shard": {"number": number, "of": self.shards}, "submissions": [name for name, _ in names]}
        (folder / "shard.json").write_text(json.dumps(note), encoding="utf-8")


def main(folder: pathlib.Path, count: int, shards: int, most: int) -> None:
    kit.build()
    copies = Copies(models(folder), shards)
    parts, out = folder / "shards", folder / "marks"
    made = folder / f"made-{count}-{shards}"
    if not made.is_file():
        shutil.rmtree(parts, ignore_errors=True)
        names = [(f"s{i:07}", copies.names[i % len(copies.names)]) for i in range(count)]
        for number in range(1, shards + 1):
            copies.write(parts / str(number), number, names[number - 1 :: shards])
        for old in folder.glob("made-*"):
            old.unlink()
        made.touch()
    shutil.rmtree(out, ignore_errors=True)
    command = [kit.HOME / "grade", "merge", *sorted(parts.iterdir()), "--out", out]
    heap = {**os.environ, "JAVA_TOOL_OPTIONS": f"-Xmx{most * 3 // 4}m"}
    load = os.getloadavg()[0]
    run = measure.run([str(word) for word in command], folder / "merge.log", 0.25, env=heap)
    print("\n".join(run.output.splitlines()[:6]))
    kit.must(run.code in (0, 3), f"grade merge ended with {run.code}: {folder}/merge.log")
    page = (out / "index.html").stat().st_size
    print(
        f"{count} submissions in {shards} shards: {run.wall:.1f} s, {run.cpu:.1f} s of CPU, {run.peak / 2**20:.0f} MiB, "
        f"a class page of {page / 2**20:.2f} MiB; a load of {load:.0f}"
    )
    kit.must(run.peak < most * 2**20, f"MORE THAN {most} MiB")


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", type=kit.folder, help="for the marks that are copied, and what is measured")
    words.add_argument("--count", type=int, default=100000, help="submissions (default: %(default)s)")
    words.add_argument("--shards", type=int, default=100, help="parts (default: %(default)s)")
    words.add_argument("--most", type=int, default=1024, help="MiB that the merge may take (default: %(default)s)")
    main(**vars(words.parse_args()))
