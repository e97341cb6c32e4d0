"""HTTP clients of the records service and of witnesses (C2SP tlog-witness)."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from pydantic import BaseModel

from chassis.first_calls import FirstCall
from chassis.peers import PeerClient
from chassis.problems.problem import PeerUnavailable
from chassis.tlog.notes import Key, NoteBroken, number
from chassis.tlog.witnessing import AddCheckpoint
from chassis.witness.folder import keys_of

LOOKUP = "/internal/encounters/lookup"
# Sent at start, so that appending an encounter's first event does not wait for a slow first call.
FIRST_CALL = FirstCall("POST", LOOKUP, {"ids": [str(UUID(int=0))]})
ADD_CHECKPOINT = "/add-checkpoint"
INTERNAL = f"/internal/witness{ADD_CHECKPOINT}"
DEADLINE_S = 5.0
OK, CONFLICT, UNAVAILABLE = 200, 409, 503


class KnownEncounter(BaseModel):
    id: UUID
    patient_id: UUID


class KnownEncounters(BaseModel):
    """Unknown encounters are absent."""

    encounters: list[KnownEncounter]


class RecordsClient:
    def __init__(self, peer: PeerClient) -> None:
        self._peer = peer

    async def patients_of(
        self, encounter_ids: Sequence[UUID], *, deadline_s: float
    ) -> dict[UUID, str]:
        body = {"ids": [str(encounter_id) for encounter_id in encounter_ids]}
        answer = await self._peer.post(LOOKUP, body, deadline_s=deadline_s, may_repeat=True)
        known = KnownEncounters.model_validate(answer).encounters
        return {encounter.id: str(encounter.patient_id) for encounter in known}


class WitnessRefused(Exception):
    def __init__(self, status: int) -> None:
        super().__init__(f"status {status}")
        self.status = status


@dataclass(frozen=True, slots=True)
class KnownSize:
    """A witness's refusal: the size of the checkpoint that it signed last, if the request assumed
    another size.
    """

    size: int


class WitnessClient:
    def __init__(self, peer: PeerClient, path: str, key: str) -> None:
        self._peer = peer
        self._path = path
        self._key = key

    def key(self) -> Key | None:
        try:
            return next(iter(keys_of(self._key)), None)
        except ValueError:
            return None

    async def add(self, request: AddCheckpoint) -> str | KnownSize:
        answer = await self._peer.post_text(self._path, request.text, deadline_s=DEADLINE_S)
        if answer.status == UNAVAILABLE:
            raise PeerUnavailable
        try:
            text = answer.body.decode("utf-8")
            if answer.status == CONFLICT:
                return KnownSize(number(text.strip()))
        except (UnicodeDecodeError, NoteBroken):
            raise WitnessRefused(answer.status) from None
        if answer.status != OK:
            raise WitnessRefused(answer.status)
        return text
