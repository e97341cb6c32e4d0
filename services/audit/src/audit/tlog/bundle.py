"""Exports one encounter of the log, to be verified offline (`audit.verify.bundle`).

- A bundle has all events of the encounter, including the access event of this export, which is
  stored and signed before any event is sent.
- One proof of inclusion is enough: each leaf has the hash of the encounter's previous leaf. The
  last is the export's access event, so a reader who knows its time notices a missing end.
- An encounter that does not exist looks like an encounter without events.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple
from uuid import UUID

import orjson

from audit.errors import NoCheckpoint, NotCovered
from audit.events.accesses import access_event
from audit.events.schemas import MAX_PATIENTS
from audit.leaves.leaf import text_of
from audit.log import Log
from audit.tlog import repository
from audit.tlog.repository import LinkedEvent
from audit.tlog.service import Tree
from audit.writer.entries import NewEvent, Receipt
from chassis.identity.caller import Caller

FORMAT = "chartroom-bundle@v1"
COVERED_WITHIN_S = 5.0
POLL_S = 0.1
PIECE = 32  # Up to 8 MiB of payloads.


class Bundle(NamedTuple):
    head: bytes
    seqs: Sequence[int]


async def record_and_prove(log: Log, tree: Tree, caller: Caller, encounter_id: UUID) -> Bundle:
    """Raises NotCovered if no checkpoint covers the access event in time, or a problem of the
    append.
    """
    patient = (await log.checks.stored([encounter_id])).get(encounter_id)
    last = await _record_access(log, caller, encounter_id, patient)
    await _wait_for_checkpoint(tree, last.seq)
    async with log.database.connection(caller) as connection:
        seqs = await repository.SEQS_OF_ENCOUNTER.all(
            connection, encounter_id=encounter_id, until_seq=last.seq
        )
    head = {
        "format": FORMAT,
        "encounter_id": str(encounter_id),
        "patient_id": patient,
        "opener": text_of(tree.proof.key.opener_of(encounter_id.bytes)),
        "access": {"seq": last.seq, "id": str(last.id)},
        "proof": (await tree.prove(last.id)).text,
    }
    return Bundle(_line(head), seqs)


async def lines(log: Log, caller: Caller, bundle: Bundle) -> AsyncIterator[bytes]:
    """No connection is held while the client receives the bundle."""
    yield bundle.head
    for at in range(0, len(bundle.seqs), PIECE):
        async with log.database.connection(caller) as connection:
            events = await repository.LINKED_EVENTS.all(
                connection, seqs=bundle.seqs[at : at + PIECE]
            )
        yield b"".join(_line(_document(one)) for one in events)


async def _record_access(
    log: Log, caller: Caller, encounter_id: UUID, patient: str | None
) -> Receipt:
    recorded = {patient} if patient is not None else set()
    recorded |= await _patients(log, caller, encounter_id)
    stored = await log.writer.append_all(_accesses(caller, encounter_id, recorded, patient))
    while missing := await _patients(log, caller, encounter_id) - recorded:
        stored = await log.writer.append_all(_accesses(caller, encounter_id, missing, patient))
        recorded |= missing
    return stored[-1]


async def _patients(log: Log, caller: Caller, encounter_id: UUID) -> set[str]:
    async with log.database.connection(caller) as connection:
        return await repository.patients_named(connection, encounter_id)


def _accesses(
    caller: Caller, encounter_id: UUID, patients: AbstractSet[str], patient: str | None
) -> list[NewEvent]:
    about = sorted(patients)
    parts = [about[at : at + MAX_PATIENTS] for at in range(0, len(about), MAX_PATIENTS)]
    return [_access(caller, encounter_id, {*one}, patient) for one in parts or [[]]]


def _access(
    caller: Caller, encounter_id: UUID, patients: AbstractSet[str], patient: str | None
) -> NewEvent:
    payload = {"encounter_id": str(encounter_id)}
    event = access_event(
        "agent-event.exported",
        caller,
        [],
        payload,
        patients,
        encounter_id=encounter_id,
        is_patient_known=patient is not None,
    )
    if event is None:
        raise TypeError("services read no bundles")
    return event


async def _wait_for_checkpoint(tree: Tree, seq: int) -> None:
    try:
        async with asyncio.timeout(COVERED_WITHIN_S):
            while not await _is_covered(tree, seq):  # noqa: ASYNC110 - Any process may sign.
                await asyncio.sleep(POLL_S)
    except TimeoutError:
        raise NotCovered from None


async def _is_covered(tree: Tree, seq: int) -> bool:
    try:
        return (await tree.checkpoint()).size > seq
    except NoCheckpoint:
        return False


def _document(event: LinkedEvent) -> Mapping[str, object]:
    return {
        "seq": event.seq,
        "leaf": text_of(event.leaf),
        "salt": None if event.salt is None else text_of(event.salt),
        "payload": None if event.payload is None else text_of(event.payload),
        "patient_ids": event.patient_ids,
        "claims": event.recorded_with,
    }


def _line(document: Mapping[str, object]) -> bytes:
    return orjson.dumps(document, option=orjson.OPT_APPEND_NEWLINE)
