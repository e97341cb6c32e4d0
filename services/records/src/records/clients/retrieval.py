"""The part of the retrieval service's API that records calls: passages that answer a question, and
documents that say what charts say.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from chassis.first_calls import FirstCall
from chassis.identity.caller import Caller
from chassis.peers import PeerClient
from chassis.problems.problem import PeerUnavailable

# A context searches passages; no patient has this id. It succeeds once retrieval is answered itself.
FIRST_CALL = FirstCall(
    "POST",
    "/retrieve",
    {"question": "?", "patient_id": str(UUID(int=0)), "top_k": 1, "require": "complete"},
)


class Passage(BaseModel):
    """A passage and its similarity to the question (cosine, 1 is identical); null while questions
    cannot be embedded, and passages are found by their words.
    """

    id: UUID
    patient_id: str
    source_type: str
    source_ref: str
    chunk_text: str
    similarity: float | None


class Matches(BaseModel):
    """`unavailable` is not empty where passages under other names of the patient may be missing."""

    matches: list[Passage]
    unavailable: list[str] = []  # Absent from the answers of earlier versions.


DOCUMENTS = "/internal/documents"


class DocumentsClient:
    def __init__(self, peer: PeerClient) -> None:
        self._peer = peer

    async def put(
        self,
        documents: Sequence[dict[str, Any]],  # Any: JSON.
        *,
        within_s: float,
        deadline_s: float,
    ) -> list[dict[str, Any]]:  # Any: JSON.
        """Store or remove documents by their sources, within a time after which nothing is stored any
        more. Return what became of each: a `status`, or a problem.

        Raises PeerUnavailable, PeerRefused.
        """
        body = {"within_s": within_s, "documents": documents}
        # Once: another attempt while the first is at work might overtake it.
        answer = await self._peer.call_once("PUT", DOCUMENTS, body, deadline_s=deadline_s)
        results: Any = answer.get("results") if isinstance(answer, dict) else None
        if not isinstance(results, list) or len(results) != len(documents):
            raise PeerUnavailable
        return results


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
