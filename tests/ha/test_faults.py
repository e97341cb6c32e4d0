"""Faults of database machines: acknowledged writes survive, and the system recovers without an operator."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import dataclass

import httpx
import pytest
from support.system import System, wait_until

from tests.faults.cases import Case
from tests.faults.load import load
from tests.faults.outboxes import waiting
from tests.faults.verdicts import assert_nothing_is_lost_or_doubled, assert_retryable
from tests.ha.figures import Figures, longest_gap
from tests.ha.followers import SEQS, Follower
from tests.ha.machines import Cluster, Machine

# The longest wait for a system to recover from a fault; `at_most_s` has the bounds on a quiet machine.
BACK_SECONDS = 120
BACKENDS = """
SELECT usename, count(*) FROM pg_stat_activity WHERE usename LIKE '%\\_app' GROUP BY usename
"""
# docs/database.md plans this number of database connections per service.
MOST_BACKENDS = {"records_app": 11, "audit_app": 15, "retrieval_app": 11}
Happening = Callable[[Cluster], AbstractContextManager[object]]


@dataclass(frozen=True)
class Fault:
    """A fault of a database machine. `first`: whether the leader is the DSN's first server. `lasts_s`: the fault's
    duration; None until writes succeed again.
    """

    name: str
    at_most_s: float
    happens: Happening
    first: str = "leader"
    lasts_s: float | None = None
    counts_from_its_end: bool = False


def leader(cluster: Cluster) -> Machine:
    found = cluster.leader()
    assert found is not None
    return found


@contextmanager
def leader_killed(cluster: Cluster) -> Iterator[None]:
    victim = leader(cluster)
    victim.kill()
    yield
    victim.start_patroni()  # On a real machine, systemd starts Patroni after a reboot.


@contextmanager
def frozen(machines: list[Machine]) -> Iterator[None]:
    with ExitStack() as stack:
        for machine in machines:
            stack.enter_context(machine.frozen())
        yield


@contextmanager
def switched_over(cluster: Cluster) -> Iterator[None]:
    cluster.switch_over(cluster.standbys()[0])
    yield


@contextmanager
def postgres_killed(cluster: Cluster) -> Iterator[None]:
    leader(cluster).kill_postgres()
    yield


@contextmanager
def without_etcd(machines: list[Machine]) -> Iterator[None]:
    for machine in machines:
        machine.kill_etcd()
    yield
    for machine in machines:
        machine.start_etcd()


FAULTS = [
    Fault("leader killed (-9)", 22, leader_killed),
    Fault("leader frozen, first in the DSN", 26, lambda c: frozen([leader(c)])),
    # The leader's lease lasts 20 s. If etcd's leader is cut off too, the other etcd members elect a new leader
    # within 2 s, and the new leader renews the lease. Patroni waits 2 s for an answer of the silent machine.
    # Promotion and new connections take at most 4 s.
    Fault(
        "leader cut off from etcd and standbys, not from clients", 28, lambda c: leader(c).cut_off()
    ),
    # Patroni notices within its loop of 5 s. A standby follows the restarted server within 1 s, and until then commits
    # wait. New connections take at most 4 s.
    Fault("its PostgreSQL alone killed", 15, postgres_killed),
    Fault("switchover", 8, switched_over),
    Fault(
        "one standby frozen, first in the DSN",
        1,
        lambda c: frozen([c.machines[0]]),
        first="standby",
        lasts_s=20,
    ),
    Fault(
        "both standbys frozen for 40 s, from their return",
        3,
        lambda c: frozen(c.standbys()),
        lasts_s=40,
        counts_from_its_end=True,
    ),
    Fault("one etcd member killed", 1, lambda c: without_etcd(c.machines[1:2]), lasts_s=15),
    Fault("all etcd members away for 35 s", 1, lambda c: without_etcd(c.machines), lasts_s=35),
]


def backends(system: System) -> dict[str, int]:
    return {row[0]: row[1] for row in system.rows(BACKENDS)}


@contextmanager
def most_backends(system: System) -> Iterator[dict[str, int]]:
    most: dict[str, int] = {}
    is_over = threading.Event()

    def count() -> None:
        while not is_over.wait(0.5):
            for role, number in backends(system).items():
                most[role] = max(most.get(role, 0), number)

    thread = threading.Thread(target=count, daemon=True)
    thread.start()
    yield most
    is_over.set()
    thread.join()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_loses_nothing_and_writes_are_back_soon(
    system: System, cluster: Cluster, case: Case, fault: Fault, figures: Figures
):
    cluster.make_leader(cluster.machines[0 if fault.first == "leader" else 1])
    pids = system.pids()
    counted = most_backends(system) if fault.counts_from_its_end else nullcontext({})
    followers = [Follower(system), Follower(system)]
    with load(system, case.uses()) as ledgers, ExitStack() as stack:
        for follower in followers:
            stack.enter_context(follower.following())
        time.sleep(2)
        began = time.monotonic()
        with counted as most, fault.happens(cluster):
            if fault.lasts_s is None:
                wait_until(
                    lambda: all(ledger.has_served(5, since=began) for ledger in ledgers.values()),
                    BACK_SECONDS,
                )
            else:
                time.sleep(fault.lasts_s)
        ended = time.monotonic()
        wait_until(
            lambda: all(ledger.has_served(10, since=ended) for ledger in ledgers.values()),
            BACK_SECONDS,
        )

    wait_until(lambda: waiting(system) == 0, BACK_SECONDS)
    assert_nothing_is_lost_or_doubled(ledgers, case.stored(system.admin_dsn))
    for ledger in ledgers.values():
        for attempt in ledger.failed:
            assert_retryable(attempt)
    seqs = [row[0] for row in system.rows(SEQS)]
    assert seqs == list(range(len(seqs)))
    for follower in followers:
        follower.assert_without_gap_or_repeat()
    assert system.pids() == pids
    assert all(number <= MOST_BACKENDS[role] for role, number in most.items()), most
    away_s = longest_gap(ledgers, ended if fault.counts_from_its_end else began)
    assert not figures.add(fault.name, fault.at_most_s, away_s, ledgers).is_late


def test_a_repeat_is_acknowledged_when_a_standby_has_the_write(
    system: System, cluster: Cluster, agent: httpx.Client
):
    body = {"full_name": "Ines Falk-Ibarra"}
    key = {"Idempotency-Key": "while-both-are-frozen"}
    with frozen(cluster.standbys()):
        answers = [agent.post("/patients", json=body, headers=key) for _ in range(4)]

    wait_until(lambda: agent.post("/patients", json=body, headers=key).is_success)

    assert {answer.status_code for answer in answers} <= {409, 503}
    stored = "SELECT count(*) FROM records.patients WHERE full_name = $1"
    assert system.rows(stored, body["full_name"])[0][0] >= 1
