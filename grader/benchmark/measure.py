"""Runs a command and measures it together with every process that it starts (Linux, through /proc)."""
import contextlib
import dataclasses
import os
import pathlib
import signal
import subprocess
import threading
import time

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclasses.dataclass
class Process:
    """One process at one moment."""

    pid: int
    parent: int
    name: str
    born: int
    cpu: float  # seconds since it started
    memory: int  # resident bytes


@dataclasses.dataclass
class Run:
    """What a command took: seconds, seconds of CPU, and the most memory of all its processes at once."""

    code: int
    wall: float
    cpu: float
    peak: int
    first_cpu: float  # of the first process alone: the engine, not its workers
    output: str


class Ended(threading.Thread):
    """Waits for a child, so that its end is known to the moment and not to the next sample."""

    def __init__(self, pid: int):
        super().__init__(daemon=True)
        self.pid, self.status, self.usage, self.moment = pid, 0, None, 0.0
        self.start()

    def run(self) -> None:
        _, self.status, self.usage = os.wait4(self.pid, 0)
        self.moment = time.monotonic()

    def wait(self, seconds: float) -> bool:
        """Whether it has ended after so long at most."""
        self.join(seconds)
        return not self.is_alive()


def processes() -> list[Process]:
    """Every process there is."""
    found = []
    for entry in os.scandir("/proc"):
        if entry.name.isdigit():
            try:
                text = pathlib.Path(entry.path, "stat").read_text(errors="replace")
            except (FileNotFoundError, ProcessLookupError):
                continue  # it ended while the list was read
            name, rest = text[text.index("(") + 1 :].rsplit(")", 1)
            field = rest.split()
            cpu = (int(field[11]) + int(field[12])) / TICKS
            memory = int(field[21]) * PAGE
            found.append(Process(int(entry.name), int(field[1]), name, int(field[19]), cpu, memory))
    return found


def below(root: int) -> list[Process]:
    """A process and all that descend from it; the root comes first."""
    everyone = processes()
    chosen = [each for each in everyone if each.pid == root]
    for parent in chosen:  # the list grows while it is walked
        chosen += [each for each in everyone if each.parent == parent.pid]
    return chosen


def threads(pid: int) -> dict[int, tuple[str, float]]:
    """Each thread's name, as far as the system keeps it, and seconds of CPU; empty if the process is gone."""
    found = {}
    for stat in pathlib.Path(f"/proc/{pid}/task").glob("*/stat"):
        try:
            name, rest = stat.read_text(errors="replace").split("(", 1)[1].rsplit(")", 1)
        except (FileNotFoundError, ProcessLookupError):
            continue
        field = rest.split()
        found[int(stat.parent.name)] = name, (int(field[11]) + int(field[12])) / TICKS
    return found


def run(command, log, every=0.5, watch=lambda family, seconds: None, limit=float("inf"), **options) -> Run:
    """Runs a command to its end; its output goes to the file `log`, samples of its processes to `watch`.

    After `limit` seconds the command and all its children are killed.

    CPU is what the system counts for the command and the children it waited for, or what was sampled,
    whichever is more: a worker behind walls is killed, and the system forgets what it used.
    """
    start = time.monotonic()
    with open(log, "wb") as sink:
        child = subprocess.Popen(command, stdout=sink, stderr=subprocess.STDOUT, **options)
    ended = Ended(child.pid)
    used, peak, first = {}, 0, 0.0
    while not ended.wait(every):
        family = below(child.pid)
        for each in family:
            used[each.pid, each.born] = each.cpu
            first = each.cpu if each.pid == child.pid else first
        peak = max(peak, sum(each.memory for each in family))
        watch(family, time.monotonic() - start)
        if time.monotonic() - start > limit:
            for each in family:
                with contextlib.suppress(ProcessLookupError):  # it may have ended meanwhile
                    os.kill(each.pid, signal.SIGKILL)
    child.returncode = os.waitstatus_to_exitcode(ended.status)
    usage = ended.usage
    cpu = max(usage.ru_utime + usage.ru_stime, sum(used.values()))
    output = pathlib.Path(log).read_text(errors="replace")
    return Run(child.returncode, ended.moment - start, cpu, peak, first, output)
