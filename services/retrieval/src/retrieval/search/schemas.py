"""Wire types of search."""

from typing import Annotated
from uuid import UUID

from pydantic import ConfigDict, Field

from chassis.http.fields import STORABLE, WHOLE_NUMBER, PathSegment, RequestBody, ResponseBody
from chassis.patient_names.asked import AboutPatient, Require
from retrieval.chunks.schemas import SourceRef, SourceType

Question = Annotated[str, Field(max_length=2000), STORABLE]


class SearchQuery(RequestBody):
    """A question, and filters for the passages that may answer it."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"question": "Why was metoprolol stopped?", "patient_id": "P12345", "top_k": 5}
            ]
        }
    )

    question: Question
    patient_id: Annotated[
        PathSegment | None,
        Field(description="Only this patient's passages, under any name of the patient"),
    ] = None
    require: Require = None
    source_type: SourceType | None = None
    source_ref: SourceRef | None = None
    top_k: Annotated[
        int, Field(ge=1, le=100, description="Maximum number of passages"), WHOLE_NUMBER
    ] = 5


class Match(ResponseBody):
    """A passage. `similarity` is the cosine of question and passage, at most 1."""

    id: UUID
    patient_id: str
    source_type: str
    source_ref: str
    chunk_text: str
    similarity: float


class Matches(AboutPatient):
    """The nearest passages, best first."""

    matches: list[Match]
    truncated: Annotated[
        bool,
        Field(description="Whether passages within `top_k` are missing, at 8 MiB of text"),
    ]
