from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import msgspec
from pydantic import BaseModel, Field

from chassis.any_types import JSONObject
from chassis.first_calls import FirstCall
from chassis.identity.caller import Caller
from chassis.peers import PeerClient
from chassis.problems.problem import PeerUnavailable

FIRST_CALL_OF_AUDIT = FirstCall(path=f"/agent-events?encounter_id={UUID(int=0)}&limit=1")
FIRST_CALL_OF_RETRIEVAL = FirstCall(
    "POST",
    "/retrieve",
    {"question": "?", "patient_id": str(UUID(int=0)), "top_k": 1, "require": "complete"},
)
DOCUMENTS = "/internal/documents"


class AgentEvent(msgspec.Struct, frozen=True):
    id: UUID
    encounter_id: UUID | None
    agent_name: str
    event_type: str
    payload: msgspec.Raw
    recorded_by: str
    recorded_at: datetime


class _AgentEvents(msgspec.Struct, frozen=True):
    events: list[AgentEvent]


def read_events(answer: bytes) -> list[AgentEvent]:
    try:
        return msgspec.json.decode(answer, type=_AgentEvents).events
    except msgspec.DecodeError as failure:
        raise ValueError from failure


class AuditClient:
    def __init__(self, peer: PeerClient) -> None:
        self._peer = peer

    async def latest_events(
        self, caller: Caller, encounter_id: UUID, *, limit: int, deadline_s: float
    ) -> list[AgentEvent]:
        """Return the oldest first."""
        query: dict[str, str | int] = {
            "encounter_id": str(encounter_id),
            "changes": "false",  # The encounter itself shows its changes.
            "order": "desc",
            "limit": limit,
        }
        events = await self._peer.get_as(
            read_events,
            "/agent-events",
            params=query,
            deadline_s=deadline_s,
            caller_token=caller.claims.token,
        )
        return events[::-1]


class Scores(BaseModel):
    """`dense`: the cosine, null if the question was not embedded. `lexical`: BM25. `fused`: the
    score that orders passages; scores of two searches are not comparable.
    """

    dense: float | None
    lexical: float
    fused: float


class UnreadPage(BaseModel):
    page: int
    reason: str


class Passage(BaseModel):
    """A passage. If the passage is from a document, `chunk_text` is the text of `document_version`
    from `start` to before `end`, in code points; otherwise these fields are null.
    """

    id: UUID
    patient_id: str | None = Field(description="Null for a passage of a shared document")
    source_type: str
    source_ref: str
    chunk_text: str
    similarity: float | None = Field(
        description="The cosine of question and passage, at most 1; null if the question could not "
        "be embedded"
    )
    document_id: UUID | None
    document_version: int | None
    title: str | None
    section: str | None
    start: int | None
    end: int | None
    occurred_at: datetime | None
    review_status: str | None
    author_kind: str | None
    scores: Scores
    table_head: str | None = Field(
        None, description="First row of the table in which the passage begins"
    )
    unread: list[UnreadPage] = Field(
        [], description="The document's first 20 pages that were not read"
    )
    newer_document: UUID | None = Field(
        None,
        description="A document of the same source, with a later text under another identifier "
        "of the patient; this passage may be outdated",
    )


class Matches(BaseModel):
    """`unavailable`: some passages may be missing. `degraded`: only words were compared."""

    matches: list[Passage]
    unavailable: list[str]
    degraded: bool


class DocumentsClient:
    def __init__(self, peer: PeerClient) -> None:
        self._peer = peer

    async def put(
        self,
        documents: Sequence[JSONObject],
        *,
        within_s: float,
        deadline_s: float,
    ) -> list[JSONObject]:
        """Send documents; retrieval stores nothing after the time limit. Return a `status` or a
        problem for each document.
        """
        body = {"within_s": within_s, "documents": documents}
        # Not retried, because a second attempt might overtake the first.
        answer = await self._peer.call_once("PUT", DOCUMENTS, body, deadline_s=deadline_s)
        results: Any = answer.get("results") if isinstance(answer, dict) else None
        if not isinstance(results, list) or len(results) != len(documents):
            raise PeerUnavailable
        return results


class ComparedClaim(BaseModel):
    start: int
    end: int
    sources: list[int]


class ComparedMark(BaseModel):
    kind: Literal[
        "number",
        "dose",
        "drug",
        "date",
        "negation",
        "negation-outside",
        "not-cited",
        "source-replaced",
        "source-foreign",
        "source-missing",
        "source-unread",
    ]
    start: int
    end: int
    text: str
    expected: str | None = Field(description="The value in the source instead, if known")
    source: int | None = Field(
        description="Index of the source in `sources`, if the mark is about one source"
    )
    detail: str = Field(description="A sentence for the reviewer")


class CitedDocument(BaseModel):
    """`length` of the cited version's text, in code points; None if the version does not exist."""

    is_of_patient: bool
    length: int | None


class _CitedDocuments(BaseModel):
    documents: list[CitedDocument]


class Digest(BaseModel):
    digest: str


class Compared(BaseModel):
    """`omitted`: indexes of chart items that the summary does not mention. `digest` is null if the
    installed retrieval service does not send it yet.
    """

    digest: str | None = None
    claims: list[ComparedClaim]
    marks: list[ComparedMark]
    omitted: list[int]


class RetrievalClient:
    def __init__(self, peer: PeerClient) -> None:
        self._peer = peer

    async def passages(
        self,
        caller: Caller,
        question: str,
        patient_id: str,
        *,
        include_shared: bool,
        limit: int,
        deadline_s: float,
    ) -> Matches:
        """Return the best first."""
        body = {
            "question": question,
            "patient_id": patient_id,
            "top_k": limit,
            "include_shared": include_shared,
        }
        answer = await self._peer.post(
            "/retrieve",
            body,
            deadline_s=deadline_s,
            may_repeat=True,
            caller_token=caller.claims.token,
        )
        return Matches.model_validate(answer)

    async def compare(
        self,
        body: dict[str, Any],  # Any: JSON.
        *,
        deadline_s: float,
    ) -> Compared:
        """Call retrieval in this service's name."""
        answer = await self._peer.post(
            "/internal/comparisons", body, deadline_s=deadline_s, may_repeat=True
        )
        return Compared.model_validate(answer)

    async def digest_of_comparison(
        self,
        body: dict[str, Any],  # Any: JSON.
        *,
        deadline_s: float,
    ) -> str:
        """Call retrieval in this service's name."""
        answer = await self._peer.post(
            "/internal/comparisons/digest", body, deadline_s=deadline_s, may_repeat=True
        )
        return Digest.model_validate(answer).digest

    async def cited_documents(
        self, patient: Sequence[str], cited: Sequence[tuple[str, int]], *, deadline_s: float
    ) -> list[CitedDocument]:
        """Call retrieval in this service's name. `cited` are documents and versions, which the answer
        has in the same order.
        """
        body = {
            "patient": [*patient],
            "documents": [{"document_id": id_, "version": version} for id_, version in cited],
        }
        answer = await self._peer.post(
            "/internal/documents/citations", body, deadline_s=deadline_s, may_repeat=True
        )
        documents = _CitedDocuments.model_validate(answer).documents
        if len(documents) != len(cited):
            raise PeerUnavailable
        return documents
