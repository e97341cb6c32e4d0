import itertools
import os
import random
import shutil
import signal
import ssl
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlencode

import httpx
import psutil
from ruamel.yaml import YAML

from chartroom.postgres.run_as import choose_identity
from chartroom.postgres.server import wheel_program

REPOSITORY = Path(__file__).parents[2]
MAKE = REPOSITORY / "deploy" / "ha" / "make-machines"
PATRONI = REPOSITORY / ".venv-patroni" / "bin" / "patroni"
INSTALLED = "/etc/chartroom-ha"  # A folder for one machine's files.
NAMES = ("a", "b", "c")
UP_S = 90


@dataclass
class Machine:
    name: str
    number: int
    network: int
    folder: Path
    namespace: str
    etcd: "subprocess.Popen[bytes] | None" = None
    patroni: "subprocess.Popen[bytes] | None" = None

    @property
    def address(self) -> str:
        return f"10.{self.network}.1.{self.number}"

    @property
    def door(self) -> str:
        return f"10.{self.network}.2.{self.number}"

    def start_etcd(self) -> None:
        self.etcd = self._start("etcd", "--config-file", str(self.folder / "etcd.yml"))

    def start_patroni(self) -> None:
        identity = choose_identity(self.folder)
        self.patroni = self._start(
            *identity.prefix, str(PATRONI), str(self.folder / "patroni.yml"), log="patroni"
        )

    def _start(self, *command: str, log: str = "etcd") -> "subprocess.Popen[bytes]":
        with (self.folder / f"{log}.log").open("ab") as file:
            return subprocess.Popen(
                ["ip", "netns", "exec", self.namespace, *command],
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                cwd=self.folder,
                start_new_session=True,
            )

    def processes(self) -> list[psutil.Process]:
        """Return the processes of Patroni and PostgreSQL on this machine, without etcd."""
        pids = subprocess.run(
            ["ip", "netns", "pids", self.namespace], capture_output=True, text=True, check=True
        ).stdout.split()
        etcd = self.etcd.pid if self.etcd else None
        return [psutil.Process(int(pid)) for pid in pids if int(pid) != etcd]

    def signal(self, number: int) -> None:
        """Signal Patroni and PostgreSQL together, so that neither reacts to the other's stop."""
        for process in self.processes():
            with suppress(psutil.NoSuchProcess):
                process.send_signal(number)

    def kill(self) -> None:
        self.signal(signal.SIGKILL)
        if self.patroni:
            self.patroni.wait()

    def kill_etcd(self) -> None:
        if self.etcd:
            self.etcd.kill()
            self.etcd.wait()

    def kill_postgres(self) -> None:
        postmaster = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
        # The simulated machines are network namespaces, which share the pids of the real machine.
        psutil.Process(postmaster).kill()

    @contextmanager
    def frozen(self) -> Iterator[None]:
        self.signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.signal(signal.SIGCONT)

    @contextmanager
    def cut_off(self) -> Iterator[None]:
        """Disconnect this machine from the other machines during the block."""
        self._card("down")
        try:
            yield
        finally:
            self._card("up")

    def _card(self, state: str) -> None:
        run("ip", "netns", "exec", self.namespace, "ip", "link", "set", "cluster", state)


class Cluster:
    """The machines of a database cluster, in the order of the DSN."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.network = _free_network()
        self.machines = [
            Machine(name, number, self.network, folder / name, f"chartroom-{self.network}-{name}")
            for number, name in enumerate(NAMES, 1)
        ]

    def __enter__(self) -> Self:
        try:
            self._wire()
            addresses = [f"{machine.name}={machine.address}" for machine in self.machines]
            run("env", "MEMORY_GB=1", str(MAKE), str(self.folder), *addresses)
            for machine in self.machines:
                self._adapt(machine)
                machine.start_etcd()
            for machine in self.machines:
                machine.start_patroni()
            self.wait_until_whole()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for machine in self.machines:
            machine.signal(signal.SIGCONT)
            machine.kill()
            machine.kill_etcd()
            subprocess.run(["ip", "netns", "del", machine.namespace], check=False)
        for bridge in self._bridges():
            subprocess.run(["ip", "link", "del", bridge], check=False)

    def dsn(self) -> str:
        password = (self.folder / "superuser").read_text().strip()
        query = {
            "host": ",".join(machine.door for machine in self.machines),
            "port": ",".join("5432" for _ in self.machines),
            "target_session_attrs": "read-write",
        }
        return f"postgresql://postgres:{password}@/postgres?{urlencode(query)}"

    def named(self, name: str) -> Machine:
        return next(machine for machine in self.machines if machine.name == name)

    def members(self) -> list[dict[str, Any]]:
        """Return Patroni's list of members with their states; empty if no Patroni responds."""
        for machine in self.machines:
            try:
                answer = self._ask("GET", machine, "/cluster")
            except httpx.TransportError:
                continue
            return answer.json()["members"]
        return []

    def leader(self) -> Machine | None:
        found = [m["name"] for m in self.members() if m["role"] == "leader"]
        return self.named(found[0]) if found else None

    def standbys(self) -> list[Machine]:
        leader = self.leader()
        return [machine for machine in self.machines if machine is not leader]

    def is_whole(self) -> bool:
        members = self.members()
        states = sorted((m["role"], m["state"]) for m in members)
        return states == [
            ("leader", "running"),
            *[("quorum_standby", "streaming")] * (len(self.machines) - 1),
        ] and all(m.get("lag", 0) == 0 for m in members)

    def wait_until_whole(self) -> None:
        wait_until(self.is_whole, UP_S)

    def switch_over(self, machine: Machine) -> None:
        leader = self.leader()
        body = {"leader": leader.name, "candidate": machine.name}
        answer = self._ask("POST", leader, "/switchover", json=body)
        assert answer.status_code == httpx.codes.OK, answer.text

    def make_leader(self, machine: Machine) -> None:
        self.wait_until_whole()
        if self.leader() is not machine:
            self.switch_over(machine)
        wait_until(lambda: self.leader() is machine and self.is_whole(), UP_S)

    def _ask(self, method: str, machine: Machine, path: str, **options: Any) -> httpx.Response:
        # The TLS certificates contain the machines' addresses in the cluster.
        tls = ssl.create_default_context(cafile=str(self.folder / "ca.crt"))
        tls.check_hostname = False
        tls.load_cert_chain(machine.folder / "node.crt", machine.folder / "node.key")
        with httpx.Client(verify=tls, trust_env=False, timeout=30) as client:
            return client.request(method, f"https://{machine.door}:8008{path}", **options)

    def _bridges(self) -> list[str]:
        return [f"crha{self.network}in", f"crha{self.network}out"]

    def _wire(self) -> None:
        inner, outer = self._bridges()
        for bridge in (inner, outer):
            run("ip", "link", "add", bridge, "type", "bridge")
            run("ip", "link", "set", bridge, "up")
        run("ip", "addr", "add", f"10.{self.network}.2.254/24", "dev", outer)
        for machine in self.machines:
            run("ip", "netns", "add", machine.namespace)
            inside = ("ip", "netns", "exec", machine.namespace, "ip")
            run(*inside, "link", "set", "lo", "up")
            for card, bridge, address in (
                ("cluster", inner, machine.address),
                ("clients", outer, machine.door),
            ):
                port = f"{bridge}{machine.number}"
                peer = ("peer", "name", card, "netns", machine.namespace)
                run("ip", "link", "add", port, "type", "veth", *peer)
                run("ip", "link", "set", port, "master", bridge, "up")
                run(*inside, "addr", "add", f"{address}/24", "dev", card)
                run(*inside, "link", "set", card, "up")

    def _adapt(self, machine: Machine) -> None:
        """Adapt a machine's settings of Patroni; disable TLS, which the tests' PostgreSQL lacks."""
        for name in ("etcd.yml", "patroni.yml"):
            path = machine.folder / name
            path.write_text(path.read_text().replace(INSTALLED, str(machine.folder)))
        yaml = YAML(typ="safe")
        etcd = yaml.load(machine.folder / "etcd.yml")
        etcd |= {"data-dir": str(machine.folder / "etcd"), "log-level": "warn"}
        yaml.dump(etcd, machine.folder / "etcd.yml")
        patroni = yaml.load(machine.folder / "patroni.yml")
        postgres = patroni["postgresql"]
        postgres |= {
            "data_dir": str(machine.folder / "data"),
            "bin_dir": str(wheel_program("postgres").parent),
            "pgpass": str(machine.folder / "pgpass"),
            "pg_hba": [line.replace("hostssl", "host") for line in postgres["pg_hba"]],
            "parameters": {
                name: value
                for name, value in postgres["parameters"].items()
                if not name.startswith("ssl")
            }
            | {"unix_socket_directories": ""},
        }
        for login in postgres["authentication"].values():
            del login["sslmode"], login["sslrootcert"]
        patroni["watchdog"] = {"mode": "off"}
        yaml.dump(patroni, machine.folder / "patroni.yml")
        identity = choose_identity(machine.folder)
        identity.give_tree(machine.folder)


def why_not() -> str | None:
    if shutil.which("etcd") is None:
        return "etcd is missing: install the package etcd-server"
    if shutil.which("ip") is None:
        return "ip is missing: install the package iproute2"
    if os.geteuid() != 0:
        return "network namespaces need root"
    return None


def run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)}: {done.stderr}"


def wait_until(condition: Callable[[], object], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"it did not happen within {seconds} s"
        time.sleep(0.1)


def _free_network() -> int:
    """Return a number for which this machine does not use the network 10.NUMBER.0.0/16."""
    taken = subprocess.run(["ip", "-o", "route"], capture_output=True, text=True, check=True).stdout
    numbers: Iterable[int] = random.sample(range(64, 224), 20)
    return next(number for number in itertools.chain(numbers) if f"10.{number}." not in taken)
