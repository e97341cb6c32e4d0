"""What audit uses of the records service: whether encounters exist, and whose they are."""

from uuid import UUID

from pydantic import BaseModel

from chassis.first_calls import FirstCall
from chassis.peers import PeerClient

LOOKUP = "/internal/encounters/lookup"
# What the first event of an encounter waits for, asked of one that nobody has.
FIRST_CALL = FirstCall("POST", LOOKUP, {"ids": [str(UUID(int=0))]})


class KnownEncounter(BaseModel):
    """An encounter that exists."""

    id: UUID
    patient_id: UUID


class KnownEncounters(BaseModel):
    """Those of the encounters asked about that exist."""

    encounters: list[KnownEncounter]


class RecordsClient:
    """The records service, as audit sees it."""

    def __init__(self, peer: PeerClient) -> None:
        self._peer = peer

    async def patients_of(self, encounter_ids: list[UUID], *, deadline_s: float) -> dict[UUID, str]:
        """Return the patient of each encounter that exists. Raises PeerUnavailable or
        PeerRefused.
        """
        body = {"ids": [str(encounter_id) for encounter_id in encounter_ids]}
        answer = await self._peer.post(LOOKUP, body, deadline_s=deadline_s, may_repeat=True)
        known = KnownEncounters.model_validate(answer).encounters
        return {encounter.id: str(encounter.patient_id) for encounter in known}
