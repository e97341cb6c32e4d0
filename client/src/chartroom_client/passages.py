"""Found passages with their citations, for retrievers of frameworks."""

import logging
from dataclasses import dataclass
from typing import Any

from chartroom_client.types.retrieval import Match, Matches

# Members of a match that describe its passage.
DESCRIBING = (
    "title",
    "section",
    "source_type",
    "source_ref",
    "patient_id",
    "author_kind",
    "review_status",
    "occurred_at",
    "similarity",
    "confidence",
    "table_head",
    "newer_document",
)
logger = logging.getLogger("chartroom_client")


@dataclass(frozen=True, slots=True)
class Passage:
    """`metadata["citation"]` is a source, as summaries cite it: `text` is the document's text from
    `start` to before `end`. It is None for passages outside of documents.
    """

    id: str
    text: str
    score: float
    metadata: dict[str, Any]


def passages_of(found: Matches) -> list[Passage]:
    """Logs a warning if passages may be missing."""
    if found["truncated"] or found.get("unavailable"):
        logger.warning("some passages are missing, because the answer is incomplete")
    return [_passage(match) for match in found["matches"]]


def _passage(match: Match) -> Passage:
    text, start, end = match["chunk_text"], match["start"], match["end"]
    if (merged := match.get("merged")) is not None:
        text, start, end = merged["text"], merged["start"], merged["end"]
    citation = {"document_id": match["document_id"], "version": match["document_version"]}
    is_cited = match["document_id"] is not None and start is not None
    metadata: dict[str, Any] = {
        name: value for name, value in match.items() if name in DESCRIBING and value is not None
    }
    metadata["citation"] = citation | {"start": start, "end": end} if is_cited else None
    return Passage(match["id"], text, match["scores"]["fused"], metadata)
