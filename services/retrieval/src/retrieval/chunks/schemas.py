from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from chassis.http.fields import STORABLE, ExternalId, RequestBody, ResponseBody
from chassis.invisible_characters import without_invisible

SourceType = Annotated[str, Field(max_length=64), STORABLE]
SourceRef = Annotated[str, Field(max_length=512), STORABLE]


def visible(text: str) -> str:
    """Remove characters that people do not see but models read. Raises PydanticCustomError if
    nothing remains.
    """
    shown, _ = without_invisible(text)
    if text and not shown.strip():
        raise PydanticCustomError("not_blank", "the text is blank")
    return shown


Visible = AfterValidator(visible)
ChunkText = Annotated[str, Field(max_length=50_000), STORABLE, Visible]


class DeletionReason(StrEnum):
    """Why the data is deleted. The reason is recorded in the audit event."""

    ENTERED_IN_ERROR = "entered-in-error"
    SUPERSEDED = "superseded"
    NOT_NEEDED = "not-needed"
    RETENTION = "retention"
    PATIENT_REQUEST = "patient-request"
    OTHER = "other"


class ChunkCreate(RequestBody):
    """A passage to store."""

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
        ExternalId,
        Field(
            description=(
                "The patient's id in the records service, or an identifier from another system"
            )
        ),
    ]
    source_type: Annotated[
        SourceType, Field(description="Kind of source: discharge_summary, lab_report, policy, …")
    ]
    source_ref: Annotated[SourceRef, Field(description="The source's own reference")]
    chunk_text: Annotated[
        ChunkText,
        Field(
            description=(
                "The text of the passage. It is embedded in full, whatever its length, and stored "
                "without invisible characters"
            )
        ),
    ]


class ChunkStored(ResponseBody):
    """The stored chunk, which searches find from now on."""

    chunk_id: UUID
    status: Literal["stored"]
