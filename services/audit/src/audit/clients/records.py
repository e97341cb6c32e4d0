"""Audit's client of the records service: whether encounters exist, and the patient of each."""

from collections.abc import Sequence
from uuid import UUID

from pydantic import BaseModel

from chassis.first_calls import FirstCall
from chassis.peers import PeerClient

LOOKUP = "/internal/encounters/lookup"
# The first event of an encounter waits for this call, made here for an encounter that does not
# exist.
FIRST_CALL = FirstCall("POST", LOOKUP, {"ids": [str(UUID(int=0))]})


class KnownEncounter(BaseModel):
    id: UUID
    patient_id: UUID


class KnownEncounters(BaseModel):
    """Unknown encounters are missing."""

    encounters: list[KnownEncounter]


class RecordsClient:
    def __init__(self, peer: PeerClient) -> None:
        self._peer = peer

    async def patients_of(
        self, encounter_ids: Sequence[UUID], *, deadline_s: float
    ) -> dict[UUID, str]:
        """Raises PeerUnavailable or PeerRefused."""
        body = {"ids": [str(encounter_id) for encounter_id in encounter_ids]}
        answer = await self._peer.post(LOOKUP, body, deadline_s=deadline_s, may_repeat=True)
        known = KnownEncounters.model_validate(answer).encounters
        return {encounter.id: str(encounter.patient_id) for encounter in known}
