#!/usr/bin/env python3
"""Says where a batch's time goes, by stage, in the engine and in its workers.

Usage: python3 grader/benchmark/stages.py INBOX FOLDER

Marks INBOX once with one worker and no walls, since the JDK's flight recorder is started inside the worker
as well, and counts in whose code the samples of both fall. FOLDER takes the recordings and the marks.
"""
import os
import pathlib
import subprocess
import sys
import time

import kit
import measure


def main(inbox: pathlib.Path, folder: pathlib.Path) -> None:
    engine, worker = folder / "engine.jfr", folder / "worker.jfr"
    for old in (engine, worker):
        old.unlink(missing_ok=True)
    options = f"-XX:StartFlightRecording=settings=profile,filename={engine}"
    recorder = Recorder(worker)
    run = measure.run(
        kit.batch(inbox, folder / "marks-recorded", 1, "--fresh", "--sandbox=none"),
        folder / "log.txt",
        watch=recorder.watch,
        env=os.environ | {"JAVA_TOOL_OPTIONS": options},
    )
    kit.must(run.code == 0, run.output[-2000:])
    print(f"\nWhere time goes, one worker: {run.wall:.1f} s, of these CPU: engine {run.first_cpu:.1f} s,", end=" ")
    print(f"workers {run.cpu - run.first_cpu:.1f} s", flush=True)
    program = kit.HOME / "grader/benchmark/Stages.java"
    subprocess.run([kit.java(), program, engine, worker], check=True)


class Recorder:
    """Starts a recording in the first worker that lives for a second, and saves it again and again."""

    def __init__(self, file):
        self.file, self.pid, self.next = file, 0, 0.0

    def watch(self, family, seconds) -> None:
        workers = [each.pid for each in family[1:] if each.name == "java" and each.cpu > 0.5]
        if self.pid not in workers:
            self.pid, self.next = (workers or [0])[0], seconds + 3
            if self.pid:
                self.ask("JFR.start", "name=stages", "settings=profile")
        elif seconds > self.next:
            self.next = seconds + 3
            self.ask("JFR.dump", "name=stages", f"filename={self.file}")

    def ask(self, *words) -> None:
        jcmd = kit.java().removesuffix("java") + "jcmd"
        subprocess.run([jcmd, str(self.pid), *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).absolute())
