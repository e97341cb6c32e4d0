"""Appends events that say whom stored events are about, once records or a trace says so.

Promises:

- An answer that settles an event MUST be in a leaf: an `encounter.settled` says what records answered about
  the encounter of events that were stored unverified, a `trace.settled` which events belong to an
  encounter by their trace.
- Events that an older version settled beside this one MUST get their leaf later.
- An event's encounter by its trace that the trace does not name MUST NOT get a leaf: an older version
  did not settle it.
- An answer that no leaf says MUST NOT get one that names another patient than records does now: who
  is the patient of an encounter never changes, and someone else may have written the row.
- A stored answer that its leaf does not confirm MUST NOT settle an event by its trace: records is
  asked.
- Two processes that settle the same MUST say it once: such an event has the same id in both.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from contextlib import asynccontextmanager
from hashlib import sha256
from itertools import groupby
from uuid import UUID

import orjson
import structlog

from audit.encounters import repository
from audit.encounters.repository import OfTrace, Trace, UnsaidAnswer
from audit.encounters.service import BATCH, NO_ANSWER, EncounterChecks, confirmed_by_leaves
from audit.leaves.proof_folder import ProofFolder
from audit.verdicts import Verdict
from audit.writer.entries import NewEvent
from audit.writer.writer import Writer
from chassis.background import in_background
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import CallerKind
from chassis.problems.problem import Problem

SERVICE = "audit"
ENCOUNTER_SETTLED = "encounter.settled"
TRACE_SETTLED = "trace.settled"
OLDER_VERSION = "older-version"  # The outcome of an event that says what an older version settled.
SETTLED = 5_000  # Events; those that append wait while they are settled.
SEARCHED = 10_000  # Events of the log, for traces.
CONNECTIONS = 1  # Its own: readers of the log must not keep it waiting.
Answers = dict[UUID, str | None]  # None: records does not know the encounter.


class _Unconfirmed(Exception):
    """Records has to be asked first, when no connection is held."""

    def __init__(self, encounters: Collection[UUID]) -> None:
        super().__init__()
        self.encounters = sorted(encounters)[:BATCH]


class Settling:
    """Asks records about the encounters of unverified events, and searches the log for traces."""

    def __init__(
        self,
        database: Database,
        checks: EncounterChecks,
        writer: Writer,
        proof: ProofFolder,
        *,
        interval_s: float,
    ) -> None:
        self._connection = database.set_apart("settling", CONNECTIONS)
        self._checks = checks
        self._writer = writer
        self._proof = proof
        self._interval_s = interval_s
        # Encounters that rows without a leaf confirm, and records does not: each is asked about once.
        self._foreign: set[UUID] = set()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Settle in the background while the service runs.

        At an interval, not at each commit: records has just failed to answer, the other spans of a
        trace come later, and other processes store such events as well.
        """
        async with (
            in_background(self._repeatedly(self.settle, BATCH)),
            in_background(self._repeatedly(self.settle_traces, SEARCHED)),
            in_background(self._repeatedly(self.say, BATCH)),
        ):
            yield

    async def settle(self) -> int:
        """Ask records about the encounters of unverified events, and append what it answers and
        which events belong to the same encounters by their traces. Return how many encounters were
        settled.

        Raises PeerUnavailable, PeerRefused, ValidationError, or what keeps the log from taking
        events; what was settled then is said already.
        """
        async with self._connection() as connection:
            unsettled = await repository.unsettled(connection, events=SETTLED, limit=BATCH)
        if not unsettled:
            return 0
        encounters = [one.encounter_id for one in unsettled]
        patients = await self._checks.ask(encounters)
        # First, since an event that waits no longer would not settle those of its trace.
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
        """Let events that name neither an encounter nor a patient belong to the only encounter that
        the same caller names in their trace; return how far the log was searched.

        Each event is looked at once, when it is new. An encounter that records has not confirmed
        settles such events later, with its own (`settle`). Raises what `settle` raises.
        """
        return await self._with_answers(self._settle_next_traces, {})

    async def _settle_next_traces(self, answers: Answers) -> int:
        async with self._connection() as connection, connection.transaction():
            part = await repository.lock_traces(connection, foreign=self._foreign, at_most=SEARCHED)
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
            traces = await repository.traces_of_unsettled(connection, encounters)
            return await self._settle_of(connection, traces, answers)

    async def say(self) -> int:
        """Append what an older version settled without an event; return how much it was.

        Raises what `settle` raises.
        """
        async with self._connection() as connection:
            unsaid = await repository.unsaid(connection, foreign=self._foreign, limit=BATCH)
        if not unsaid:
            return await self._with_answers(self._say_of_traces, {})
        await self._writer.append_all(
            [
                self._encounter_settled(encounter, patient, OLDER_VERSION, outcome=OLDER_VERSION)
                for encounter, patient in await self._confirmed(unsaid)
            ]
        )
        return len(unsaid)

    async def _say_of_traces(self, answers: Answers) -> int:
        async with self._connection() as connection:
            found = await repository.unsaid_of_traces(connection)
            confirmed = await self._with_patients(connection, found, answers)
        await self._writer.append_all(self._traces_settled(confirmed, outcome=OLDER_VERSION))
        return len(confirmed)

    async def _confirmed(
        self, unsaid: Sequence[UnsaidAnswer]
    ) -> Collection[tuple[UUID, str | None]]:
        """Return what to say of these encounters: what records answers, after a stored denial, which
        was true if the encounter is newer.
        """
        encounters = list({one.encounter_id for one in unsaid})
        patients = await self._checks.ask(encounters) if encounters else {}
        confirmed: dict[tuple[UUID, str | None], None] = {}
        wrong = 0
        for one in unsaid:
            patient = patients.get(one.encounter_id)
            if one.patient_id is None:
                confirmed[one.encounter_id, None] = None
            elif patient is None:
                self._foreign.add(one.encounter_id)
            if patient is not None:
                confirmed[one.encounter_id, patient] = None
            wrong += one.patient_id not in {None, patient}
        if wrong:
            structlog.get_logger().error(
                "stored answers about encounters are not those of records", count=wrong
            )
        return confirmed

    async def _with_answers(
        self, settle: Callable[[Answers], Awaitable[int]], answers: Answers
    ) -> int:
        """Settle with these answers of records, and with what it is asked on the way."""
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
        """Return the events with the patients that records or leaves name, without those of unknown
        encounters. Raises _Unconfirmed.
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

    def _traces_settled(
        self, found: Sequence[OfTrace], *, outcome: str | None = None
    ) -> list[NewEvent]:
        events = []
        for (encounter, patient), group in groupby(
            found, lambda one: (one.encounter_id, one.patient_id)
        ):
            seqs = tuple(one.seq for one in group)
            of = f"{TRACE_SETTLED} {encounter} {sha256(str(seqs).encode()).hexdigest()}"
            events.append(
                self._event(of, TRACE_SETTLED, encounter, patient, outcome=outcome, of_traces=seqs)
            )
        return events

    def _encounter_settled(
        self,
        encounter_id: UUID,
        patient_id: str | None,
        occasion: str,
        *,
        outcome: str | None = None,
    ) -> NewEvent:
        said = Verdict.UNKNOWN if patient_id is None else Verdict.KNOWN
        of = f"{ENCOUNTER_SETTLED} {encounter_id} {said} {occasion}"
        return self._event(of, ENCOUNTER_SETTLED, encounter_id, patient_id, outcome=outcome)

    def _event(
        self,
        of: str,
        event_type: str,
        encounter_id: UUID,
        patient_id: str | None,
        *,
        outcome: str | None,
        of_traces: tuple[int, ...] = (),
    ) -> NewEvent:
        return NewEvent(
            id=self._proof.key.id_of(of),
            encounter_id=encounter_id,
            agent_name=SERVICE,
            event_type=event_type,
            outcome=outcome,
            payload=orjson.dumps({"seqs": of_traces} if of_traces else {}),
            recorded_by=SERVICE,
            recorded_by_kind=CallerKind.SERVICE.value,
            patients=frozenset(() if patient_id is None else (patient_id,)),
            owner=patient_id,
            said=Verdict.UNKNOWN if patient_id is None else Verdict.KNOWN,
            settles_encounter=event_type == ENCOUNTER_SETTLED,
            settles_of_traces=of_traces,
        )

    async def _repeatedly(self, settle: Callable[[], Awaitable[int]], most: int) -> None:
        """Settle again at once where as much was done as is done at once."""
        log = structlog.get_logger()
        while True:
            try:
                done = await settle()
            except (Problem, *NO_ANSWER):
                done = 0  # records or the database is away; the events wait in their tables.
            except Exception:
                log.exception("settling events failed")
                done = 0
            if done < most:
                await asyncio.sleep(self._interval_s)
