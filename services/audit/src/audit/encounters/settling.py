"""Appends events that settle (determine later) to which encounter stored events belong: by an
answer of the records service, or by their trace.

- An answer that settles an event MUST be in a leaf: an event `encounter.settled` settles unverified
  events, `trace.settled` settles events that belong to an encounter by their trace.
- A stored answer that its leaf does not confirm MUST NOT settle an event by its trace; records is
  asked instead.
- Two processes that settle the same events MUST append only one event: both derive the same id.
"""

from collections.abc import Awaitable, Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager, suppress
from hashlib import sha256
from itertools import groupby
from uuid import UUID

import orjson
import structlog

from audit.encounters import repository
from audit.encounters.repository import OfTrace, Trace
from audit.encounters.service import BATCH, NO_ANSWER, EncounterChecks, confirmed_by_leaves
from audit.leaves.proof_folder import ProofFolder
from audit.verdicts import Verdict
from audit.writer.entries import NewEvent
from audit.writer.writer import Writer
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import CallerKind
from chassis.loop import Loop, all_running
from chassis.problems.problem import Problem

SERVICE = "audit"
ENCOUNTER_SETTLED = "encounter.settled"
TRACE_SETTLED = "trace.settled"
SETTLED = 5_000  # Events per round, because appends wait during a round.
SEARCHED = 10_000
CONNECTIONS = 1  # Dedicated, so that it never waits for readers.
Answers = dict[UUID, str | None]  # None: records does not know the encounter.


class _Unconfirmed(Exception):
    def __init__(self, encounters: Collection[UUID]) -> None:
        super().__init__()
        self.encounters = sorted(encounters)[:BATCH]


class Settling:
    def __init__(
        self,
        database: Database,
        checks: EncounterChecks,
        writer: Writer,
        proof: ProofFolder,
        *,
        interval_s: float,
    ) -> None:
        self._connection = database.dedicated_pool("settling", CONNECTIONS)
        self._checks = checks
        self._writer = writer
        self._proof = proof
        self._interval_s = interval_s

    def running(self) -> AbstractAsyncContextManager[None]:
        return all_running(self._loop(self.settle, BATCH), self._loop(self.settle_traces, SEARCHED))

    async def settle(self) -> int:
        """Append events with the records service's answers about unverified events, and settle the
        events that belong to these encounters by their traces. Return the number of settled
        encounters.
        """
        async with self._connection() as connection:
            unsettled = await repository.UNSETTLED.all(connection, events=SETTLED, limit=BATCH)
        if not unsettled:
            return 0
        encounters = [one.encounter_id for one in unsettled]
        patients = await self._checks.ask(encounters)
        await self._with_answers(
            lambda answers: self._settle_traces_of(encounters, answers),
            dict.fromkeys(encounters) | patients,
        )
        await self._writer.append_all(
            [
                self._encounter_settled(
                    one.encounter_id, patients.get(one.encounter_id), f"from {one.first_seq}"
                )
                for one in unsettled
            ]
        )
        log = structlog.get_logger()
        log.info("settled encounters of unverified events", count=len(unsettled))
        return len(unsettled)

    async def settle_traces(self) -> int:
        """Assign events without encounter and patients to the only encounter that the same caller
        used in their trace. Return the number of events searched.

        Each new event is searched once. `settle` assigns the events of unconfirmed encounters
        later.
        """
        return await self._with_answers(self._settle_next_traces, {})

    async def _settle_next_traces(self, answers: Answers) -> int:
        async with self._connection() as connection, connection.transaction():
            part = await repository.lock_traces(connection, at_most=SEARCHED)
            if part is None:
                return 0
            traces = await repository.traces_between(connection, part)
            settled = await self._settle_of(connection, traces, answers)
            await repository.searched(connection, part)
        if settled:
            structlog.get_logger().info("settled events by their traces", count=settled)
        return part.end_seq - part.next_seq

    async def _settle_traces_of(self, encounters: Sequence[UUID], answers: Answers) -> int:
        async with self._connection() as connection:
            traces = await repository.TRACES_OF_UNSETTLED.all(connection, encounters=encounters)
            return await self._settle_of(connection, traces, answers)

    async def _with_answers(
        self, settle: Callable[[Answers], Awaitable[int]], answers: Answers
    ) -> int:
        while True:
            try:
                return await settle(answers)
            except _Unconfirmed as missing:
                patients = await self._checks.ask(missing.encounters)
                answers = answers | dict.fromkeys(missing.encounters) | patients

    async def _settle_of(
        self, connection: Connection, traces: Sequence[Trace], answers: Answers
    ) -> int:
        patients = {one: patient for one, patient in answers.items() if patient is not None}
        settled, more = 0, bool(traces)
        while more:
            found = await repository.of_traces(connection, traces, patients)
            confirmed = await self._with_patients(connection, found, answers)
            await self._writer.append_all(self._traces_settled(confirmed))
            settled += len(confirmed)
            more = len(found) == repository.MAX_FOUND and confirmed != []
        return settled

    async def _with_patients(
        self, connection: Connection, found: Sequence[OfTrace], answers: Answers
    ) -> list[OfTrace]:
        """Return the events with their encounters' patients, without events of unknown encounters.
        Raises _Unconfirmed.
        """
        others = {one.encounter_id for one in found} - answers.keys()
        rows = await repository.answers(connection, list(others)) if others else []
        patients = answers | confirmed_by_leaves(rows, self._proof)
        if unconfirmed := others - patients.keys():
            raise _Unconfirmed(unconfirmed)
        return [
            OfTrace(one.seq, one.encounter_id, patient)
            for one in found
            if (patient := patients[one.encounter_id]) is not None
        ]

    def _traces_settled(self, found: Sequence[OfTrace]) -> list[NewEvent]:
        events = []
        for (encounter, patient), group in groupby(
            found, lambda one: (one.encounter_id, one.patient_id)
        ):
            seqs = tuple(one.seq for one in group)
            of = f"{TRACE_SETTLED} {encounter} {sha256(str(seqs).encode()).hexdigest()}"
            events.append(self._event(of, TRACE_SETTLED, encounter, patient, of_traces=seqs))
        return events

    def _encounter_settled(
        self, encounter_id: UUID, patient_id: str | None, occasion: str
    ) -> NewEvent:
        said = Verdict.UNKNOWN if patient_id is None else Verdict.KNOWN
        of = f"{ENCOUNTER_SETTLED} {encounter_id} {said} {occasion}"
        return self._event(of, ENCOUNTER_SETTLED, encounter_id, patient_id)

    def _event(
        self,
        of: str,
        event_type: str,
        encounter_id: UUID,
        patient_id: str | None,
        *,
        of_traces: tuple[int, ...] = (),
    ) -> NewEvent:
        return NewEvent(
            id=self._proof.key.id_of(of),
            encounter_id=encounter_id,
            agent_name=SERVICE,
            event_type=event_type,
            payload=orjson.dumps({"seqs": of_traces} if of_traces else {}),
            recorded_by=SERVICE,
            recorded_by_kind=CallerKind.SERVICE.value,
            patients=frozenset(() if patient_id is None else (patient_id,)),
            owner=patient_id,
            said=Verdict.UNKNOWN if patient_id is None else Verdict.KNOWN,
            settles_encounter=event_type == ENCOUNTER_SETTLED,
            settles_of_traces=of_traces,
        )

    def _loop(self, settle: Callable[[], Awaitable[int]], most: int) -> Loop:
        async def step() -> bool:
            with suppress(Problem, *NO_ANSWER):
                return await settle() >= most
            return False

        return Loop(step, self._interval_s, "settling events failed")
