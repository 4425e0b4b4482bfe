"""What the tests of several machines have in common: a class, one machine's marks, and the comparison."""
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time

HOME = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(HOME / "grader/benchmark"))
import kit  # noqa: E402
import measure  # noqa: E402

# What differs from run to run by design: how long it took; where single-machine marks note their inbox.
APART = {"timings.csv"}


def one_machine(folder: pathlib.Path, count: int):
    """A class, and its marks by a single run: a folder of submissions, a folder of marks, how long it took.

    A second test in the same folder finds both there: the kit's own cache of verdicts tells what still holds.
    """
    kit.build()
    inbox, marks, took = folder / "class", folder / "one", folder / "one.seconds"
    if not inbox.is_dir() or len(list(inbox.iterdir())) != count:
        took.unlink(missing_ok=True)
        kit.make_class(inbox, count)
    begin = time.monotonic()
    code = subprocess.run(kit.batch(inbox, marks, 2), stdout=subprocess.DEVNULL).returncode
    kit.must(code in (0, 3), f"grade batch ended with {code}")
    now = f"{time.monotonic() - begin:.0f} s"
    if took.is_file():
        return inbox, marks, f"{took.read_text()} before, {now} to look again"
    took.write_text(now)
    return inbox, marks, now


def files(marks: pathlib.Path) -> dict[str, bytes]:
    """Everything in a folder of marks but what differs by design, by path."""
    found = (file for file in sorted(marks.rglob("*")) if file.is_file())
    named = {str(file.relative_to(marks)): file for file in found}
    return {name: file.read_bytes() for name, file in named.items() if name not in APART}


def compare(one: pathlib.Path, many: pathlib.Path) -> None:
    """Ends with exit code 1 unless both folders hold the same bytes."""
    ours, theirs = files(one), files(many)
    kit.must(len(ours) > 10, f"{one} holds next to nothing: nothing was compared")
    differing = sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))
    kit.must(not differing, f"{len(differing)} files differ, as {differing[:5]}")
    print(f"{len(ours)} files are the same bytes as one machine's.", flush=True)


def marked(shards: pathlib.Path) -> int:
    """How many submissions lie in the caches of all shards."""
    return sum(1 for _ in shards.glob("*/cache/*"))


def wait(what: str, is_so, seconds: float) -> None:
    """Waits until something is so; ends with exit code 1 if it is not in time."""
    end = time.monotonic() + seconds
    while not is_so():
        kit.must(time.monotonic() < end, f"{what}: not within {seconds:.0f} s")
        time.sleep(0.2)


def free_port() -> int:
    """A port of the loopback that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def send(number: signal.Signals, roots) -> None:
    """Sends a signal to processes and to all that descend from them."""
    for each in [each for root in roots for each in measure.below(root)]:
        try:
            os.kill(each.pid, number)
        except ProcessLookupError:
            pass  # it ended by itself meanwhile


def runs_java(root: int) -> bool:
    """Whether a submission may be at work below a process."""
    return any(each.name == "java" for each in measure.below(root))
