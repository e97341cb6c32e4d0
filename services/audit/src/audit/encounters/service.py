"""The encounter check. It never loses an event, and never delays one for more than a setting."""

import asyncio
from collections.abc import Collection, Iterable, Mapping, Sequence
from uuid import UUID

from pydantic import ValidationError

from audit.clients import RecordsClient
from audit.encounters import repository
from audit.encounters.repository import StoredAnswer
from audit.leaves.leaf import confirms
from audit.leaves.leaf_key import LeafKey
from audit.leaves.proof_folder import ProofFolder
from audit.verdicts import Checked, Verdict
from chassis.database.connections import Database
from chassis.peers import PeerRefused
from chassis.problems.problem import PeerUnavailable
from chassis.tlog.merkle import leaf_hash

BATCH = 500
CONNECTIONS = 2  # Their own: an event must not wait for readers of the log.
SETTLE_DEADLINE_S = 5.0
CACHE_SIZE = 100_000
NO_ANSWER = (PeerUnavailable, PeerRefused, ValidationError)


class EncounterChecks:
    """Asks records about encounters. A positive answer never changes, so it is kept in memory. The
    writer stores it with the first event that says it. A stored one is believed where that event's
    leaf says it: someone else may have written the row.
    """

    def __init__(
        self,
        database: Database,
        records: RecordsClient,
        proof: ProofFolder,
        *,
        wait_s: float,
    ) -> None:
        self._connection = database.set_apart("encounter-checks", CONNECTIONS)
        self._records = records
        self._proof = proof
        self._wait_s = wait_s
        # The patients of known encounters, the oldest first, which goes first when this is full.
        self._patients: dict[UUID, str] = {}

    async def check(self, encounter_ids: Collection[UUID]) -> dict[UUID, Checked]:
        """Return what is known of each encounter, asking records about new ones, all within the
        configured wait. MUST NOT be called while a connection is held.
        """
        found, _ = await self._found(encounter_ids)
        missing = [one for one in encounter_ids if one not in found]
        if not missing:
            return found
        answers = await self._ask(missing)
        self.keep(answers)
        return found | answers

    async def known(self, encounter_ids: Collection[UUID]) -> dict[UUID, Checked]:
        """Return those of the encounters that records has confirmed before. It is asked again about
        stored ones that no leaf confirms; without an answer they are unverified. MUST NOT be called
        while a connection is held.
        """
        found, doubtful = await self._found(encounter_ids)
        if doubtful:
            answers = await self._ask(doubtful)
            self.keep(answers)
            found |= {
                one: check for one, check in answers.items() if check.verdict is not Verdict.UNKNOWN
            }
        return found

    async def _found(
        self, encounter_ids: Iterable[UUID]
    ) -> tuple[dict[UUID, Checked], Sequence[UUID]]:
        """Return the encounters that are in memory or that leaves confirm, and stored ones that no
        leaf does.
        """
        found = self.remembered(encounter_ids)
        missing = [one for one in encounter_ids if one not in found]
        if not missing:
            return found, []
        async with self._connection() as connection:
            rows = await repository.answers(connection, missing)
        confirmed = confirmed_by_leaves(rows, self._proof)
        self._remember(confirmed)
        doubtful = [row.encounter_id for row in rows if row.encounter_id not in confirmed]
        return found | _known(confirmed), doubtful

    async def stored(self, encounter_ids: Sequence[UUID]) -> dict[UUID, str]:
        """Return the patients of those encounters that are in the table, by the same statement
        whatever is in memory: whom readers are shown, whether or not a leaf confirms it.
        """
        async with self._connection() as connection:
            return await repository.patients_of(connection, encounter_ids)

    def remembered(self, encounter_ids: Iterable[UUID]) -> dict[UUID, Checked]:
        """Return those of the encounters whose patients are in memory."""
        patients = ((one, self._patients.get(one)) for one in encounter_ids)
        return {
            one: Checked(Verdict.KNOWN, patient) for one, patient in patients if patient is not None
        }

    async def look_up(self, encounter_ids: Sequence[UUID]) -> dict[UUID, Checked]:
        """Return what is known of each encounter from the table and from records, both asked about
        all of them: it takes the same time for those that exist. Keeps no answer. MUST NOT be
        called while a connection is held.
        """
        async with self._connection() as connection:
            rows = await repository.answers(connection, encounter_ids)
        confirmed = confirmed_by_leaves(rows, self._proof)
        return await self._ask(encounter_ids) | _known(confirmed)

    def keep(self, found: Mapping[UUID, Checked]) -> None:
        """Keep in memory the patients of encounters that were looked up. The writer stores them with
        the events that say so.
        """
        self._remember(
            {one: check.patient_id for one, check in found.items() if check.patient_id is not None}
        )

    async def ask(self, encounter_ids: Sequence[UUID]) -> dict[UUID, str]:
        """Return the patients of those encounters that records knows, and keep them. Raises
        PeerUnavailable, PeerRefused, ValidationError.
        """
        patients = await self._records.patients_of(encounter_ids, deadline_s=SETTLE_DEADLINE_S)
        self._remember(patients)
        return patients

    async def _ask(self, encounter_ids: Sequence[UUID]) -> dict[UUID, Checked]:
        """Ask records about all encounters, within the configured wait."""
        parts = [encounter_ids[at : at + BATCH] for at in range(0, len(encounter_ids), BATCH)]
        found: dict[UUID, Checked] = {}
        for answer in await asyncio.gather(*(self._ask_at_once(part) for part in parts)):
            found |= answer
        return found

    async def _ask_at_once(self, encounter_ids: Sequence[UUID]) -> dict[UUID, Checked]:
        try:
            patients = await self._records.patients_of(encounter_ids, deadline_s=self._wait_s)
        except NO_ANSWER:
            return dict.fromkeys(encounter_ids, Checked(Verdict.UNVERIFIED))
        return dict.fromkeys(encounter_ids, Checked(Verdict.UNKNOWN)) | _known(patients)

    def _remember(self, patients: dict[UUID, str]) -> None:
        for encounter_id, patient_id in patients.items():
            while len(self._patients) >= CACHE_SIZE:
                del self._patients[next(iter(self._patients))]
            self._patients[encounter_id] = patient_id


def confirmed_by_leaves(rows: Iterable[StoredAnswer], proof: ProofFolder) -> dict[UUID, str]:
    """Return the patients of those encounters of which leaves of audit's own say the same."""
    return {row.encounter_id: row.patient_id for row in rows if _is_confirmed(row, proof.key)}


def _is_confirmed(row: StoredAnswer, key: LeafKey) -> bool:
    if row.leaf is None or row.mac is None or row.salt is None:
        return False
    return key.has_made(leaf_hash(row.leaf), row.mac) and confirms(
        row.leaf,
        row.salt,
        key,
        encounter_id=row.encounter_id,
        patient_id=row.patient_id,
        patient_ids=row.patient_ids or [],
    )


def _known(patients: Mapping[UUID, str]) -> dict[UUID, Checked]:
    return {one: Checked(Verdict.KNOWN, patient) for one, patient in patients.items()}
