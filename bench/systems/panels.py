import asyncio
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from support.system import System

from bench.errors import BenchmarkError
from bench.scenarios.endpoints import event
from bench.systems import passages
from bench.systems.data import (
    COMPLAINTS,
    Encounter,
    Patient,
    birthday,
    copy_rows,
    insert_chunks,
    name,
    new_id,
    note,
    summary,
)
from bench.systems.database import connected, query

AGENTS = 20
# Panel members per request: records accepts 5,000, but a busy machine may exceed the statement timeout.
AT_ONCE = 1_000
COPY_S = 60.0
TIMEOUT_S = 60.0
COPIED = "SELECT least((SELECT count(*) FROM audit.access_members), (SELECT count(*) FROM retrieval.access_members))"


@dataclass(frozen=True)
class Sizes:
    """Numbers of data: `events` and `chunks` per patient; `panels`: patients in each panel."""

    patients: int
    events: int
    chunks: int
    panels: tuple[int, ...]
    batch: int = 1_000


@dataclass(frozen=True)
class Panels:
    """`encounters`: one per patient; each panel has the first ones. `tokens`: by size of the
    callers' panel; None for callers who see all patients.
    """

    encounters: Sequence[Encounter]
    tokens: Mapping[int | None, list[str]]

    def members(self, size: int) -> Sequence[Encounter]:
        return self.encounters[:size]


def store(system: System, sizes: Sizes) -> Panels:
    draw = random.Random("panels")
    patients = [Patient(new_id(draw), name(draw), birthday(draw)) for _ in range(sizes.patients)]
    encounters = [
        Encounter(new_id(draw), patient.id, draw.choice(COMPLAINTS), summary(draw))
        for patient in patients
    ]
    asyncio.run(_store_rows(system.admin_dsn, patients, encounters, sizes.chunks))
    passages.store_waiting(system.admin_dsn)
    append_events(system, encounters, sizes)
    make_panels(system, encounters, sizes.panels)
    query(system.admin_dsn, "VACUUM ANALYZE")
    tokens: dict[int | None, list[str]] = {
        None: [system.keyring.mint(f"agent-{number}") for number in range(AGENTS)]
    }
    for size in sizes.panels:
        tokens[size] = [
            system.keyring.mint(f"agent-{number}", scope="user/*.cruds", groups=[panel_name(size)])
            for number in range(AGENTS)
        ]
    return Panels(encounters, tokens)


async def _store_rows(
    admin_dsn: str, patients: Sequence[Patient], encounters: Sequence[Encounter], chunks: int
) -> None:
    draw = random.Random("passages")
    subjects = [str(patient.id) for patient in patients] * chunks
    draw.shuffle(subjects)
    async with connected(admin_dsn) as connection:
        await copy_rows(connection, "records", patients, encounters)
        await insert_chunks(connection, subjects, [note(draw) for _ in subjects])


def append_events(system: System, encounters: Sequence[Encounter], sizes: Sizes) -> None:
    """Append events; each round has a different order of encounters."""
    draw = random.Random("events of panels")
    events = [
        event(encounter, draw)
        for _ in range(sizes.events)
        for encounter in draw.sample(encounters, len(encounters))
    ]
    with system.client("agent-0", timeout=TIMEOUT_S) as client:
        for at in range(0, len(events), sizes.batch):
            answer = client.post("/agent-events/batch", json=events[at : at + sizes.batch])
            results = answer.raise_for_status().json()["results"]
            if not all("seq" in result for result in results):
                raise BenchmarkError("audit refuses events of the encounters; look at its log.")


def make_panels(system: System, encounters: Sequence[Encounter], sizes: Sequence[int]) -> None:
    """Wait until audit and retrieval have copied the members. Raises BenchmarkError."""
    with system.client("coordinator", kind="person", timeout=TIMEOUT_S) as client:
        for size in sizes:
            made = client.post("/panels", json={"name": panel_name(size)}).raise_for_status().json()
            members = [str(encounter.patient_id) for encounter in encounters[:size]]
            for at in range(0, size, AT_ONCE):
                change = {"add_patients": members[at : at + AT_ONCE]}
                client.patch(f"/panels/{made['id']}", json=change).raise_for_status()
    deadline = time.monotonic() + COPY_S
    while query(system.admin_dsn, COPIED) < sum(sizes):
        if time.monotonic() > deadline:
            raise BenchmarkError("audit or retrieval does not copy the panels; look at its log.")
        time.sleep(0.2)


def panel_name(size: int) -> str:
    return f"panel-of-{size}"
