"""`python -m bench.load.feeder REQUESTS CONNECTIONS SECONDS`: feeds prepared events to audit's
writer.
"""

import asyncio
import gc
import json
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import uvloop
from prometheus_client import CollectorRegistry

from audit.encounters import repository
from audit.events.appending import prepare
from audit.events.bodies import read_events
from audit.events.schemas import EventCreate
from audit.leaves.proof_folder import ProofFolder
from audit.settings import Settings
from audit.verdicts import Checked, Verdict
from audit.writer.clock import ClockWatch, LogClock
from audit.writer.entries import NewEvent, Receipt
from audit.writer.writer import Writer
from chassis.database.connections import Database
from chassis.identity.caller import Caller, CallerKind
from chassis.identity.scopes import Grant, Level
from chassis.observability.trace_context import NO_TRACE
from chassis.uuids import uuid7

PREPARED_PER_SECOND = 40_000


async def feed(bodies: Sequence[bytes], connections: int, seconds: float) -> None:
    settings = Settings()
    database = Database(settings.database(), schema="audit", pool_size=settings.database_pool_size)
    proof = ProofFolder(settings.proof_folder, settings.log_name)
    await proof.load()
    writer = Writer(database, proof, LogClock(), ClockWatch(CollectorRegistry()))
    try:
        async with writer.running():
            batches = iter(
                prepared(await ready(bodies, database), round(PREPARED_PER_SECOND * seconds))
            )
            gc.freeze()
            started = time.perf_counter()
            times: list[float] = []
            feeders = [
                feed_until(started + seconds, writer, batches, times) for _ in range(connections)
            ]
            fed, refused = map(sum, zip(*await asyncio.gather(*feeders), strict=True))
            taken = time.perf_counter() - started
    finally:
        await database.aclose()
    times.sort()
    print(
        "measured "
        + json.dumps(
            {
                "requests": fed,
                "seconds": taken,
                "p50_ms": 1000 * times[len(times) // 2],
                "p99_ms": 1000 * times[int(len(times) * 0.99)],
                "errors": {"refused": refused},
            }
        )
    )


async def feed_until(
    end: float, writer: Writer, batches: Iterator[Sequence[NewEvent]], times: list[float]
) -> tuple[int, int]:
    fed = refused = 0
    while (began := time.perf_counter()) < end and (batch := next(batches, None)):
        outcomes = await writer.append(batch)
        times.append(time.perf_counter() - began)
        stored = sum(isinstance(outcome, Receipt) for outcome in outcomes)
        fed += stored
        refused += len(outcomes) - stored
    return fed, refused


def bodies_of(requests: Path) -> list[bytes]:
    return [
        line.rpartition("\t")[2].encode()
        for line in requests.read_text(encoding="utf-8").splitlines()
    ]


async def ready(bodies: Sequence[bytes], database: Database) -> list[list[NewEvent]]:
    submitted = [await read_events(body, "array") for body in bodies]
    encounters = {
        event.encounter_id
        for batch in submitted
        for event in batch
        if isinstance(event, EventCreate) and event.encounter_id
    }
    async with database.connection(database.service) as connection:
        patients = await repository.patients_of(connection, list(encounters))
    checked = {
        encounter: Checked(Verdict.KNOWN, patient) for encounter, patient in patients.items()
    }
    caller = Caller("agent-0", CallerKind.AGENT, grant=Grant(Level.SYSTEM))
    made = [prepare(batch, caller, NO_TRACE, checked) for batch in submitted]
    return [[event for event in batch if isinstance(event, NewEvent)] for batch in made]


def prepared(batches: Sequence[Sequence[NewEvent]], count: int) -> list[list[NewEvent]]:
    made: list[list[NewEvent]] = []
    while sum(map(len, made)) < count:
        made += [[event._replace(id=uuid7()) for event in batch] for batch in batches]
    return made


if __name__ == "__main__":
    uvloop.run(feed(bodies_of(Path(sys.argv[1])), int(sys.argv[2]), float(sys.argv[3])))
