"""Asks the records service whether encounters exist. The check never loses an event, and delays an
event at most by the configured time.
"""

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
from chassis.patient_names.names import Named, PatientNames
from chassis.peers import PeerRefused
from chassis.problems.problem import PeerUnavailable
from chassis.tlog.merkle import leaf_hash

BATCH = 500
CONNECTIONS = 2  # Dedicated, so that an event never waits for readers.
SETTLE_DEADLINE_S = 5.0
CACHE_SIZE = 100_000
EncounterAndPatients = tuple[UUID, tuple[str, ...]]
NO_ANSWER = (PeerUnavailable, PeerRefused, ValidationError)


class EncounterChecks:
    """Caches confirmed encounters, because a confirmation never changes. A stored confirmation
    counts only if the leaf of its event confirms it, because someone else may have written the row.
    """

    def __init__(
        self,
        database: Database,
        records: RecordsClient,
        names: PatientNames,
        proof: ProofFolder,
        *,
        wait_s: float,
    ) -> None:
        self._connection = database.dedicated_pool("encounter-checks", CONNECTIONS)
        self._records = records
        self._names = names
        self._proof = proof
        self._wait_s = wait_s
        self._patients: dict[UUID, str] = {}

    async def check(self, encounter_ids: Collection[UUID]) -> dict[UUID, Checked]:
        """Ask the records service about new encounters. MUST NOT be called while a database
        connection is held.
        """
        found, _ = await self._look_up_stored(encounter_ids)
        missing = [one for one in encounter_ids if one not in found]
        if not missing:
            return found
        answers = await self._ask(missing)
        self.keep(answers)
        return found | answers

    async def known(self, encounter_ids: Collection[UUID]) -> dict[UUID, Checked]:
        """Return the encounters that the records service has confirmed before. The service is asked
        again about stored answers that no leaf confirms. MUST NOT be called while a connection is
        held.
        """
        found, doubtful = await self._look_up_stored(encounter_ids)
        if doubtful:
            answers = await self._ask(doubtful)
            self.keep(answers)
            found |= {
                one: check for one, check in answers.items() if check.verdict is not Verdict.UNKNOWN
            }
        return found

    async def _look_up_stored(
        self, encounter_ids: Iterable[UUID]
    ) -> tuple[dict[UUID, Checked], Sequence[UUID]]:
        found = self.cached(encounter_ids)
        missing = [one for one in encounter_ids if one not in found]
        if not missing:
            return found, []
        async with self._connection() as connection:
            rows = await repository.answers(connection, missing)
        confirmed = confirmed_by_leaves(rows, self._proof)
        self._cache(confirmed)
        doubtful = [row.encounter_id for row in rows if row.encounter_id not in confirmed]
        return found | _known(confirmed), doubtful

    async def stored(self, encounter_ids: Sequence[UUID]) -> dict[UUID, str]:
        """Return the patients of the encounters in the table, whether or not a leaf confirms them.
        Uses the same statement for cached encounters, so that its time does not depend on the
        cache.
        """
        async with self._connection() as connection:
            return await repository.patients_of(connection, encounter_ids)

    def cached(self, encounter_ids: Iterable[UUID]) -> dict[UUID, Checked]:
        patients = ((one, self._patients.get(one)) for one in encounter_ids)
        return {
            one: Checked(Verdict.KNOWN, patient) for one, patient in patients if patient is not None
        }

    async def look_up(self, encounter_ids: Sequence[UUID]) -> dict[UUID, Checked]:
        """Always ask the table and the records service, so that existing and missing encounters
        take the same time. Caches nothing. MUST NOT be called while a database connection is held.
        """
        async with self._connection() as connection:
            rows = await repository.answers(connection, encounter_ids)
        confirmed = confirmed_by_leaves(rows, self._proof)
        return await self._ask(encounter_ids) | _known(confirmed)

    async def of_other_patients(
        self, events: Collection[EncounterAndPatients], checked: Mapping[UUID, Checked]
    ) -> set[EncounterAndPatients]:
        """Return the events that name only registered patients other than the encounter's. Merged patients are one. An
        event is not returned while records does not answer. MUST NOT be called while a database connection is held.
        """
        owners = {one: check.patient_id for one, check in checked.items() if check.patient_id}
        doubtful = {
            (encounter, patients)
            for encounter, patients in events
            if (owner := owners.get(encounter)) is not None
            and not any(_is_owner(owner, one, self._names.cached(one)) for one in patients)
        }
        if not doubtful:
            return doubtful
        named = {one for _, patients in doubtful for one in patients}
        found = await self._names.ask(named, deadline_s=self._wait_s)
        others = {one for one in named if one in found and found[one].patient_id is not None}
        return {
            (encounter, patients)
            for encounter, patients in doubtful
            if others.issuperset(patients)
            and not any(_is_owner(owners[encounter], one, found[one]) for one in patients)
        }

    def keep(self, found: Mapping[UUID, Checked]) -> None:
        self._cache(
            {one: check.patient_id for one, check in found.items() if check.patient_id is not None}
        )

    async def ask(self, encounter_ids: Sequence[UUID]) -> dict[UUID, str]:
        patients = await self._records.patients_of(encounter_ids, deadline_s=SETTLE_DEADLINE_S)
        self._cache(patients)
        return patients

    async def _ask(self, encounter_ids: Sequence[UUID]) -> dict[UUID, Checked]:
        parts = [encounter_ids[at : at + BATCH] for at in range(0, len(encounter_ids), BATCH)]
        found: dict[UUID, Checked] = {}
        for answer in await asyncio.gather(*(self._ask_batch(part) for part in parts)):
            found |= answer
        return found

    async def _ask_batch(self, encounter_ids: Sequence[UUID]) -> dict[UUID, Checked]:
        try:
            patients = await self._records.patients_of(encounter_ids, deadline_s=self._wait_s)
        except NO_ANSWER:
            return dict.fromkeys(encounter_ids, Checked(Verdict.UNVERIFIED))
        return dict.fromkeys(encounter_ids, Checked(Verdict.UNKNOWN)) | _known(patients)

    def _cache(self, patients: dict[UUID, str]) -> None:
        for encounter_id, patient_id in patients.items():
            while len(self._patients) >= CACHE_SIZE:
                del self._patients[next(iter(self._patients))]
            self._patients[encounter_id] = patient_id


def confirmed_by_leaves(rows: Iterable[StoredAnswer], proof: ProofFolder) -> dict[UUID, str]:
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


def _is_owner(owner: str, patient: str, named: Named | None) -> bool:
    return patient.lower() == owner or (named is not None and owner in named.names)


def _known(patients: Mapping[UUID, str]) -> dict[UUID, Checked]:
    return {one: Checked(Verdict.KNOWN, patient) for one, patient in patients.items()}
