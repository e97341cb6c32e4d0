"""The part of the retrieval service's API that records calls: passages that answer a question."""

from uuid import UUID

from pydantic import BaseModel

from chassis.first_calls import FirstCall
from chassis.identity.caller import Caller
from chassis.peers import PeerClient

# A context searches passages; no patient has this id. It succeeds once retrieval is answered itself.
FIRST_CALL = FirstCall(
    "POST",
    "/retrieve",
    {"question": "?", "patient_id": str(UUID(int=0)), "top_k": 1, "require": "complete"},
)


class Passage(BaseModel):
    """A passage and its similarity to the question (cosine, 1 is identical)."""

    id: UUID
    patient_id: str
    source_type: str
    source_ref: str
    chunk_text: str
    similarity: float


class Matches(BaseModel):
    """`unavailable` is not empty where passages under other names of the patient may be missing."""

    matches: list[Passage]
    unavailable: list[str] = []  # Absent from the answers of earlier versions.


class RetrievalClient:
    def __init__(self, peer: PeerClient) -> None:
        self._peer = peer

    async def passages(
        self, caller: Caller, question: str, patient_id: str, *, limit: int, deadline_s: float
    ) -> Matches:
        """Return up to `limit` passages of this patient that the caller may see, best first.

        Raises PeerUnavailable, PeerRefused.
        """
        body = {"question": question, "patient_id": patient_id, "top_k": limit}
        answer = await self._peer.post(
            "/retrieve",
            body,
            deadline_s=deadline_s,
            may_repeat=True,
            caller_token=caller.claims.token,
        )
        return Matches.model_validate(answer)
