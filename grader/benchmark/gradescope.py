#!/usr/bin/env python3
"""Tries the autograder for Gradescope in a copy of its layout: sets it up, then marks one submission
as a user without rights, on one CPU and without walls, and says how long it took and how much memory.

    ./grade gradescope --out target/autograder.zip
    python3 grader/benchmark/gradescope.py target/autograder.zip grader/samples/anna-perfect WORK [REPOSITORY]

WORK is made anew. REPOSITORY is a local Maven repository to start with, where there is no network.
Linux, as root (Gradescope's setup is root, too)."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import threading
import time

NOBODY = 65534
SEEN_MEMORY = "-XX:MaxRAM=2g"  # what a JVM would see in a container of 2 GiB


def children(pid):
    found = [pid]
    for task in pathlib.Path("/proc").glob(f"{pid}/task/*/children"):
        try:
            for child in task.read_text().split():
                found += children(int(child))
        except OSError:
            pass
    return found


def megabytes(pid):
    """Proportional share of memory, so that what is shared counts once."""
    total = 0
    for each in children(pid):
        try:
            for line in open(f"/proc/{each}/smaps_rollup"):
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
        except OSError:
            pass
    return total / 1024


def watched(command, environment, nobody):
    peak = [0.0]
    user = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if nobody else {}
    start = time.time()
    with open(os.devnull) as nothing:
        process = subprocess.Popen(command, env=environment, stdin=nothing, **user)

    def sample():
        while process.poll() is None:
            peak[0] = max(peak[0], megabytes(process.pid))
            time.sleep(0.1)

    thread = threading.Thread(target=sample)
    thread.start()
    process.wait()
    thread.join()
    return process.returncode, time.time() - start, peak[0]


def main(bundle, submission, work, repository=None):
    work = pathlib.Path(work).absolute()
    shutil.rmtree(work, ignore_errors=True)
    source = work / "source"
    (work / "results").mkdir(parents=True)
    subprocess.run(["unzip", "-q", bundle, "-d", source], check=True)
    if repository:
        subprocess.run(["cp", "-a", repository, source / "maven"], check=True)
    shutil.copy2(source / "run_autograder", work / "run_autograder")
    shutil.copytree(submission, work / "submission")
    environment = {"PATH": os.environ["PATH"], "P02_SANDBOX": "none"}
    code, seconds, _ = watched([str(source / "setup.sh")], environment, False)
    print(f"setup: exit {code}, {seconds:.0f} s")
    if code:
        sys.exit(1)
    for folder in (work, work / "results"):
        os.chmod(folder, 0o777)
    command = ["taskset", "-c", "0", "bash", "-c", 'cd "$1" && exec ./run_autograder', "-", str(work)]
    environment["JDK_JAVA_OPTIONS"] = SEEN_MEMORY
    code, seconds, peak = watched(command, environment, True)
    result = json.loads((work / "results" / "results.json").read_text())
    print(f"marking: exit {code}, {seconds:.0f} s, at most {peak:.0f} MB, score {result.get('score')}")


main(*sys.argv[1:])
