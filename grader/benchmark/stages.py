#!/usr/bin/env python3
"""Says where a batch's time goes, by stage, in the engine and in its workers.

Marks a class once with one worker and no walls, since the JDK's flight recorder is started inside the worker as
well. Prints CPU by kind of thread, and in whose code the samples of both recordings fall.
"""
import argparse
import collections
import os
import pathlib
import subprocess

import kit
import measure

KINDS = {"C1 Compiler": "JIT", "C2 Compiler": "JIT", "VM Thread": "garbage collection", "GC Thread": "garbage collection",
         "JFR": "the recorder"}


def main(folder: pathlib.Path, count: int, problems: str = kit.SECTION_3) -> None:
    kit.build()
    inbox = folder / "class-recorded"
    kit.make_class(inbox, count, problems=problems)
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
    print(f"\nWhere time goes: {count} submissions, one worker, {run.wall:.1f} s")
    print(f"  CPU of the engine  {run.first_cpu:6.1f} s: {kinds(recorder.threads[True], run.first_cpu)}")
    print(f"  CPU of the workers {run.cpu - run.first_cpu:6.1f} s: {kinds(recorder.threads[False], run.cpu - run.first_cpu)}", flush=True)
    program = kit.HOME / "grader/benchmark/Stages.java"
    subprocess.run([kit.java(), program, engine, worker], check=True)


def kinds(threads, total) -> str:
    """Seconds of CPU by kind of thread; short-lived threads are Java's and seldom seen, so that is the rest."""
    sums = collections.Counter()
    for name, cpu in threads.values():
        sums[next((kind for prefix, kind in KINDS.items() if name.startswith(prefix)), "")] += cpu
    sums["Java"] = total - sum(cpu for kind, cpu in sums.items() if kind)
    return ", ".join(f"{kind} {cpu:.1f}" for kind, cpu in sums.most_common() if kind and cpu >= 0.1)


class Recorder:
    """Starts a recording in the first worker that lives for a second, and saves it again and again."""

    def __init__(self, file):
        self.file, self.pid, self.next = file, 0, 0.0
        self.threads = {True: {}, False: {}}  # of the engine, and of all others

    def watch(self, family, seconds) -> None:
        for each in family:
            seen = measure.threads(each.pid)
            self.threads[each is family[0]].update({(each.born, thread): used for thread, used in seen.items()})
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
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", type=kit.folder, help="for the class, its marks and the recordings")
    words.add_argument("--count", type=int, default=200, help="submissions (default: %(default)s)")
    words.add_argument("--problems", default=kit.SECTION_3, help="what is handed in (default: %(default)s)")
    main(**vars(words.parse_args()))
