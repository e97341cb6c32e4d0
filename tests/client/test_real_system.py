import itertools
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from support.system import System, wait_until

from chartroom_client import Chartroom

pytestmark = pytest.mark.nightly

KILLS = 8
WRITERS = 4


@pytest.fixture
def connect(system: System) -> Callable[..., Chartroom]:
    def connected(name: str = "test-agent") -> Chartroom:
        token = system.keyring.mint(name)
        return Chartroom(system.url, token=token)

    return connected


@pytest.fixture
def chartroom(connect: Callable[..., Chartroom]) -> Iterator[Chartroom]:
    with connect() as client:
        yield client


@pytest.fixture
def encounter(chartroom: Chartroom) -> str:
    patient = chartroom.register_patient({"full_name": "Ada Quill Ferrante"})
    return chartroom.open_encounter({"patient_id": patient["id"], "chief_complaint": "Dizzy"})["id"]


def test_following_yields_each_event_once_in_order_despite_kills_of_audit(
    system: System,
    chartroom: Chartroom,
    connect: Callable[..., Chartroom],
    encounter: str,
):
    began = log(chartroom, encounter, 0)
    seen: list[int] = []
    has_ended = threading.Event()

    def follow() -> None:
        with connect("reader") as reader:
            for event in reader.follow(encounter_id=encounter, changes=False, after_seq=began):
                seen.append(event["payload"]["number"])
                if event["event_type"] == "last":
                    has_ended.set()
                    return

    threading.Thread(target=follow, daemon=True).start()
    numbers = itertools.count(1)
    for _ in range(KILLS):
        log_for_a_second(chartroom, encounter, numbers)
        victim = system.kill("audit")
        # The client logs events while audit is down, and repeats each event under its key.
        while not system.has_successor("audit", victim):
            log(chartroom, encounter, next(numbers))
    log_for_a_second(chartroom, encounter, numbers)
    last = next(numbers)
    log(chartroom, encounter, last, "last")

    assert has_ended.wait(30), len(seen)
    assert seen == [*range(1, last + 1)]


def test_a_write_is_done_once_despite_kills_of_its_service(
    system: System, connect: Callable[..., Chartroom]
):
    mark = uuid4().hex
    is_over = threading.Event()

    def write(writer: int) -> int:
        count = 0
        with connect(f"writer-{writer}") as client:
            while not is_over.is_set():
                client.register_patient({"full_name": f"Ada {mark} {writer} {count}"})
                count += 1
        return count

    with ThreadPoolExecutor(WRITERS) as pool:
        writing = [pool.submit(write, number) for number in range(WRITERS)]
        for _ in range(KILLS):
            time.sleep(0.5)
            victim = system.kill("records")
            wait_until(lambda: system.has_successor("records", victim))
        system.wait_for("records")
        is_over.set()
        counts = [one.result() for one in writing]

    query = "SELECT full_name FROM records.patients WHERE full_name LIKE $1"
    stored = sorted(row["full_name"] for row in system.rows(query, f"Ada {mark} %"))
    assert stored == sorted(
        f"Ada {mark} {writer} {number}"
        for writer, count in enumerate(counts)
        for number in range(count)
    )


def log(chartroom: Chartroom, encounter: str, number: int, event_type: str = "step") -> int:
    receipt = chartroom.log_agent_event(
        {
            "encounter_id": encounter,
            "agent_name": "test-agent",
            "event_type": event_type,
            "payload": {"number": number},
        }
    )
    return receipt["seq"]


def log_for_a_second(chartroom: Chartroom, encounter: str, numbers: Iterator[int]) -> None:
    until = time.monotonic() + 1
    while time.monotonic() < until:
        log(chartroom, encounter, next(numbers))
