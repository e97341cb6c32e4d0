"""While services are killed and panels change, a withdrawn access ends within three seconds."""

import random
import time
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager

import httpx
import pytest
from support.event_stream import Message
from support.system import ACCESS_SILENT_S, System, run, wait_until

from tests.faults.changing_panels import OUT_OF_REACH, WITHIN_S, User, Ward, code_of, copies

PEERS = ("audit", "retrieval")
SERVICES = ("records", *PEERS)
SHOWN, REFUSED, UNKNOWN = "200", OUT_OF_REACH, "access-unknown"


def kill(system: System, programs: Collection[str]) -> None:
    killed = {program: system.kill(program) for program in programs}
    for program, pid in killed.items():
        wait_until(lambda: system.has_successor(program, pid))
        system.wait_for(program)


def kill_records(system: System, ward: Ward) -> None:
    began = time.monotonic()
    ward.record.outages.append((began, float("inf")))
    kill(system, ["records"])
    ward.record.outages[-1] = (began, time.monotonic())


def test_under_load_each_answer_matches_the_panels_despite_kills_and_restarts(
    system: System, rng: random.Random
):
    ward = Ward(system, rng)
    with ward.busy():
        for _ in range(3):
            time.sleep(2)
            kill_records(system, ward)
            kill(system, PEERS)
            for peer in PEERS:
                done = run(system, "restart", peer)
                assert done.returncode == 0, done.stderr
            time.sleep(WITHIN_S + 1)

    wrong = ward.wrong()
    counts = Counter((one.service, one.is_shown) for one in ward.record.seen)
    print(ward.changes, counts, ward.record.codes, ward.record.ends_of_streams)
    assert wrong == [], (Counter(why for why, _ in wrong), wrong[:5], ward.record.outages)
    assert ward.unseen == set()
    assert all(counts[service, shown] > 10 for service in SERVICES for shown in (True, False))
    wait_until(lambda: is_same_everywhere(system))


def is_same_everywhere(system: System) -> bool:
    """Return whether the peers' copies of panels equal the panels in records."""
    found = copies(system)
    return all(found[peer] == found["records"] for peer in PEERS)


class TestWhileRecordsIsDown:
    """A caller has a panel of two patients, and one patient is withdrawn."""

    @pytest.fixture
    def ward(self, system: System, rng: random.Random) -> Ward:
        return Ward(system, rng, users=1, patients=2)

    @pytest.fixture
    def user(self, ward: Ward) -> User:
        return ward.users[0]

    @pytest.fixture
    def panel(self, ward: Ward, user: User) -> str:
        with ward.person() as person:
            return ward.make(person, [user], ward.shared)

    @pytest.fixture
    def nurse(self, ward: Ward, user: User) -> Iterator[httpx.Client]:
        with ward.client(user) as client:
            yield client

    def test_earlier_withdrawals_arrive_afterwards(
        self, system: System, ward: Ward, panel: str, nurse: httpx.Client
    ):
        kept, withdrawn = ward.shared
        assert answers(nurse, withdrawn) == {SHOWN}
        with ExitStack() as frozen, ward.person() as person:
            for peer in PEERS:
                frozen.enter_context(system.frozen(peer))
            ward.let(person, panel, present=False, patients=[withdrawn])
            kill(system, ["records"])
        time.sleep(WITHIN_S)

        assert answers(nurse, withdrawn) == {REFUSED}
        assert answers(nurse, kept) == {SHOWN}

    def test_a_restarted_peer_uses_its_copy_until_that_expires(
        self, system: System, ward: Ward, user: User, *, panel: str, nurse: httpx.Client
    ):
        kept, withdrawn = ward.shared
        with ward.person() as person:
            ward.let(person, panel, present=False, patients=[withdrawn])
        time.sleep(WITHIN_S)
        with stream_of(ward, user) as (shown, ends), system.client(event_hooks={}) as agent:
            with system.stopped("records"):
                away = time.monotonic()
                assert answers(nurse, kept) == {SHOWN}
                assert answers(nurse, withdrawn) == {REFUSED}
                kill(system, ["retrieval"])
                found = answers(nurse, kept, PEERS[1:]) | answers(nurse, withdrawn, PEERS[1:])
                is_early = time.monotonic() < away + ACCESS_SILENT_S - 1
                assert found in ([{SHOWN, REFUSED}] if is_early else [{SHOWN, REFUSED}, {UNKNOWN}])
                time.sleep(max(0.0, away + ACCESS_SILENT_S - time.monotonic()))

                assert answers(nurse, kept) == answers(nurse, withdrawn) == {UNKNOWN}
                assert answers(agent, kept) == {SHOWN}
                ward.append(agent, user, kept)
                wait_until(lambda: UNKNOWN in ends)
            wait_until(lambda: answers(nurse, kept) == {SHOWN})
            assert answers(nurse, withdrawn) == {REFUSED}
            wait_until(lambda: any(kept in one.json["patient_ids"] for one in shown))


def answers(client: httpx.Client, patient: str, peers: Collection[str] = PEERS) -> set[str]:
    query = {"question": "What helps?", "patient_id": patient}
    asked = {
        "audit": lambda: client.get(f"/agent-events?patient_id={patient}&limit=1"),
        "retrieval": lambda: client.post("/retrieve", json=query),
    }
    return {code_of(asked[peer]()) for peer in peers}


@contextmanager
def stream_of(ward: Ward, user: User) -> Iterator[tuple[list[Message], Counter[str]]]:
    """Keep a stream open; yield its messages and the reasons why connections ended."""
    with ward.streaming(user):
        yield ward.record.streamed[user.name], ward.record.ends_of_streams
