"""Wire types of chunks."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import ConfigDict, Field

from chassis.http.fields import STORABLE, PathSegment, RequestBody, ResponseBody

SourceType = Annotated[str, Field(max_length=64), STORABLE]
SourceRef = Annotated[str, Field(max_length=512), STORABLE]
ChunkText = Annotated[str, Field(max_length=50_000), STORABLE]


class ChunkCreate(RequestBody):
    """A passage to store and find again."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "patient_id": "P12345",
                    "source_type": "discharge_summary",
                    "source_ref": "ds-2026-03-14",
                    "chunk_text": "Metoprolol was stopped because of bradycardia.",
                }
            ]
        }
    )

    patient_id: Annotated[
        PathSegment, Field(description="A patient's id in records, or an outside number")
    ]
    source_type: Annotated[
        SourceType,
        Field(description="What the passage is from: discharge_summary, lab_report, policy, …"),
    ]
    source_ref: Annotated[SourceRef, Field(description="Which one, as the source names it")]
    chunk_text: Annotated[ChunkText, Field(description="However long, all of it is embedded")]


class ChunkStored(ResponseBody):
    """The chunk is stored and can be retrieved."""

    chunk_id: UUID
    status: Literal["stored"]
