#!/usr/bin/env python3
"""Marks a class by grader/deploy/ssh over three sshd processes on the loopback, one of which freezes half way.

Every process of that host is stopped, so that it says nothing any more, as if it were unplugged. The
marks must then be the same bytes as those of one machine. Needs openssh-server and GNU parallel.
"""
import argparse
import getpass
import os
import pathlib
import shutil
import signal
import subprocess
import time

import common
import kit

HOSTS = ("lab1", "lab2", "lab3")


class Lab:
    """Three hosts with keys of their own; none of them listens beyond the loopback."""

    def __init__(self, folder: pathlib.Path):
        self.folder, self.servers = folder, {}
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, mode=0o700)
        for key in ("host", "user"):
            command = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / key]
            subprocess.run(command, check=True)
        shutil.copy(folder / "user.pub", folder / "authorized_keys")
        if os.getuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)  # where sshd of root locks itself in

    def start(self) -> None:
        key = " ".join((self.folder / "host.pub").read_text().split()[:2])
        known, client = [], []
        for host in HOSTS:
            port = common.free_port()
            config = self.folder / f"{host}.conf"
            config.write_text(
                f"Port {port}\nListenAddress 127.0.0.1\nHostKey {self.folder}/host\n"
                f"AuthorizedKeysFile {self.folder}/authorized_keys\nPidFile none\nStrictModes no\n"
                "UsePAM no\nPasswordAuthentication no\nPermitRootLogin prohibit-password\n"
                "AcceptEnv JAVA_HOME\nMaxStartups 100\n"
            )
            command = [shutil.which("sshd") or "/usr/sbin/sshd", "-D", "-f", config, "-E", self.folder / f"{host}.log"]
            self.servers[host] = subprocess.Popen(command)
            known.append(f"[127.0.0.1]:{port} {key}\n")
            client.append(
                f"Host {host}\n  HostName 127.0.0.1\n  Port {port}\n  User {getpass.getuser()}\n"
                f"  IdentityFile {self.folder}/user\n  IdentitiesOnly yes\n  SendEnv JAVA_HOME\n"
                f"  UserKnownHostsFile {self.folder}/known_hosts\n  StrictHostKeyChecking yes\n"
            )
        (self.folder / "known_hosts").write_text("".join(known))
        (self.folder / "config").write_text("".join(client))
        (self.folder / "hosts").write_text("\n".join(HOSTS) + "\n")
        for host in HOSTS:
            common.wait(host, lambda host=host: self.ssh(host, "true") == 0, 30)

    def ssh(self, host: str, command: str) -> int:
        words = ["ssh", "-F", self.folder / "config", host, command]
        return subprocess.run(words, stderr=subprocess.DEVNULL).returncode

    def freeze(self) -> str:
        """Stops a host that is at work, and says which."""
        busy = [host for host, server in self.servers.items() if common.runs_java(server.pid)]
        kit.must(busy, "no host is at work: a longer class or more shards are needed")
        common.send(signal.SIGSTOP, [self.servers[busy[0]].pid])
        return busy[0]

    def stop(self) -> None:
        common.send(signal.SIGKILL, [server.pid for server in self.servers.values()])
        for server in self.servers.values():
            server.wait()


def main(folder: pathlib.Path, count: int, shards: int, limit: int) -> None:
    inbox, one, alone = common.one_machine(folder, count)
    many = folder / "ssh"
    for each in (many, pathlib.Path(f"{many}.shards")):
        shutil.rmtree(each, ignore_errors=True)
    lab = Lab(folder / "lab")
    environment = {**os.environ, "P02_SSH": f"ssh -F {lab.folder}/config"}
    command = [common.HOME / "grader/deploy/ssh/mark.sh", lab.folder / "hosts", inbox, many, str(shards)]
    try:
        lab.start()
        begin = time.monotonic()
        with open(folder / "ssh.log", "wb") as log:
            run = subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True)
        try:
            parts = pathlib.Path(f"{many}.shards")
            half = lambda: run.poll() is not None or common.marked(parts) >= count // 2
            common.wait("half of the class", half, limit)
            kit.must(run.poll() is None, "it ended before anything was disturbed: " + str(folder / "ssh.log"))
            gone = lab.freeze()
            print(f"{gone} froze after {common.marked(parts)} of {count} submissions.", flush=True)
            code = run.wait(limit)
        finally:
            common.send(signal.SIGKILL, [run.pid] if run.poll() is None else [])
        print((folder / "ssh.log").read_text(errors="replace")[-1200:])
        kit.must(code in (0, 3), f"mark.sh ended with {code}: {folder}/ssh.log")
        print(f"{count} submissions in {shards} shards: {time.monotonic() - begin:.0f} s, one machine {alone}")
        jobs = [line.split("\t") for line in (parts / "jobs.tsv").read_text().splitlines()[1:]]
        print("shards that each host ended: " + str({host: sum(job[1].endswith(host) for job in jobs) for host in HOSTS}))
        common.compare(one, many)
    finally:
        lab.stop()


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", type=kit.folder, help="for the class, its marks, keys and logs")
    words.add_argument("--count", type=int, default=60, help="submissions (default: %(default)s)")
    words.add_argument("--shards", type=int, default=6, help="parts (default: %(default)s)")
    words.add_argument("--limit", type=int, default=1800, help="seconds that each half may take (default: %(default)s)")
    main(**vars(words.parse_args()))
