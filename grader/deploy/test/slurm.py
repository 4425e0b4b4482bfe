#!/usr/bin/env python3
"""Marks a class by grader/deploy/slurm on a Slurm of its own: a controller and two nodes on the loopback.

Half way one node is killed with all that runs on it, and one shard is cancelled. Slurm must run the
first one's shard again, the join must find the other one lost and have it run again, and the marks
must be the same bytes as those of one machine. Needs slurm-wlm and munge; run it as root.
"""
import argparse
import getpass
import os
import pathlib
import re
import shutil
import signal
import subprocess

import common
import kit
import measure

NODES = ("n1", "n2")


class Cluster:
    """A Slurm that nobody else sees: own keys, own ports, and it listens at the loopback alone."""

    def __init__(self, folder: pathlib.Path):
        self.folder, self.daemons = folder, {}
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "state").mkdir(parents=True)
        (folder / "munge.key").write_bytes(os.urandom(1024))
        (folder / "munge.key").chmod(0o400)
        self.conf = folder / "slurm.conf"
        self.environment = {**os.environ, "SLURM_CONF": str(self.conf)}

    def start(self) -> None:
        nodes = "".join(
            f"NodeName={node} NodeHostname=localhost NodeAddr=127.0.0.1 Port={common.free_port()} CPUs=2\n" for node in NODES
        )
        at = self.folder
        self.conf.write_text(
            f"ClusterName=lab\nSlurmctldHost=localhost(127.0.0.1)\nSlurmUser={getpass.getuser()}\n"
            f"SlurmdUser={getpass.getuser()}\nSlurmctldPort={common.free_port()}\n"
            f"AuthType=auth/munge\nAuthInfo=socket={at}/munge.sock\nCryptoType=crypto/munge\n"
            f"StateSaveLocation={at}/state\nSlurmdSpoolDir={at}/spool-%n\n"
            f"SlurmctldPidFile={at}/ctld.pid\nSlurmdPidFile={at}/%n.pid\n"
            f"SlurmctldLogFile={at}/ctld.log\nSlurmdLogFile={at}/%n.log\n"
            "CommunicationParameters=NoCtldInAddrAny,NoInAddrAny\n"
            "ProctrackType=proctrack/linuxproc\nTaskPlugin=task/none\nMpiDefault=none\n"
            "SlurmdParameters=config_overrides\nSelectType=select/cons_tres\nSelectTypeParameters=CR_Core\n"
            "SchedulerParameters=sched_interval=2,batch_sched_delay=1\nJobRequeue=1\nReturnToService=0\n"
            f"{nodes}PartitionName=lab Nodes=ALL Default=YES MaxTime=INFINITE State=UP\n"
        )
        munge = [f"--{name}-file={at}/munge.{name}" for name in ("key", "log", "pid", "seed")]
        self.run("munged", "-F", f"--socket={at}/munge.sock", *munge)
        common.wait("munged", (at / "munge.sock").exists, 30)
        self.run("slurmctld", "-D")
        for node in NODES:
            self.run("slurmd", "-D", "-N", node, name=node)
        common.wait("two idle nodes", lambda: self.ask("sinfo", "-h", "-N", "-o", "%T").split() == ["idle"] * 2, 90)

    def run(self, program: str, *words, name=None) -> None:
        path = shutil.which(program) or f"/usr/sbin/{program}"
        with open(self.folder / f"{name or program}.out", "wb") as out:
            self.daemons[name or program] = subprocess.Popen(
                [path, *words], env=self.environment, stdout=out, stderr=subprocess.STDOUT
            )

    def ask(self, *words) -> str:
        return subprocess.run(words, env=self.environment, capture_output=True, text=True).stdout

    def tell(self, *words) -> None:
        subprocess.run(words, env=self.environment, check=True)

    def jobs_of(self, node: str) -> list[int]:
        """Processes of jobs on a node, and the daemons that watch over them."""
        found = set()
        for each in measure.processes():
            try:
                told = pathlib.Path(f"/proc/{each.pid}/environ").read_bytes().split(b"\0")
            except OSError:
                continue  # it ended while it was read
            mine = f"SLURM_CONF={self.conf}".encode() in told
            if mine and f"SLURMD_NODENAME={node}".encode() in told:
                found.add(each.pid)
                found.add(each.parent)
        steps = {each.pid for each in measure.processes() if each.name.startswith("slurmstepd")}
        jobs = {pid for pid in found if b"SLURMD_NODENAME=" in environ(pid)}
        return sorted(jobs | (found & steps))

    def kill(self, node: str) -> None:
        """The node is gone from one moment to the next; somebody tells the controller."""
        common.send(signal.SIGKILL, [self.daemons[node].pid])
        self.daemons[node].wait()
        common.send(signal.SIGKILL, self.jobs_of(node))
        self.tell("scontrol", "update", f"nodename={node}", "state=down", "reason=unplugged")

    def stop(self) -> None:
        subprocess.run(["scancel", "--user", getpass.getuser()], env=self.environment)
        for node in NODES:
            common.send(signal.SIGKILL, self.jobs_of(node))
        common.send(signal.SIGKILL, [daemon.pid for daemon in self.daemons.values()])
        for daemon in self.daemons.values():
            daemon.wait()


def environ(pid: int) -> bytes:
    try:
        return pathlib.Path(f"/proc/{pid}/environ").read_bytes()
    except OSError:
        return b""  # it ended


def main(folder: pathlib.Path, count: int, shards: int, limit: int) -> None:
    inbox, one, alone = common.one_machine(folder, count)
    many = folder / "slurm"
    parts = pathlib.Path(f"{many}.shards")
    for each in (many, parts):
        shutil.rmtree(each, ignore_errors=True)
    cluster = Cluster(folder / "cluster")
    try:
        cluster.start()
        said = cluster.ask(str(common.HOME / "grader/deploy/slurm/mark.sh"), str(inbox), str(many), str(shards))
        print(said, end="", flush=True)
        array = re.search(r"are job (\d+)", said)
        kit.must(array, "mark.sh started no array")
        common.wait("half of the class", lambda: common.marked(parts) >= count // 2, limit)
        busy = [node for node in NODES if any(b"java" in comm(pid) for pid in cluster.jobs_of(node))]
        kit.must(busy, "no node is at work: a longer class or more shards are needed")
        cluster.kill(busy[0])
        cluster.tell("scancel", f"{array[1]}_{shards}")
        print(f"{busy[0]} was killed, and shard {shards} cancelled, after {common.marked(parts)} of {count}.", flush=True)
        common.wait("an empty queue", lambda: not cluster.ask("squeue", "-h").strip(), limit)
        log = (parts / "merge.log").read_text(errors="replace")
        print(log[-900:])
        kit.must("round 2" in log, "no second round: the cancelled shard had ended before")
        print(f"{count} submissions in {shards} shards; one machine {alone}")
        common.compare(one, many)
    finally:
        cluster.stop()


def comm(pid: int) -> bytes:
    try:
        return pathlib.Path(f"/proc/{pid}/comm").read_bytes()
    except OSError:
        return b""  # it ended


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", type=kit.folder, help="for the class, its marks, keys and logs")
    words.add_argument("--count", type=int, default=60, help="submissions (default: %(default)s)")
    words.add_argument("--shards", type=int, default=6, help="parts (default: %(default)s)")
    words.add_argument("--limit", type=int, default=1800, help="seconds that each half may take (default: %(default)s)")
    main(**vars(words.parse_args()))
