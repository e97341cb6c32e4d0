"""Wire types of the names of patients."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import ConfigDict, Field

from chassis.http.fields import AtMost, RequestBody, ResponseBody
from records.identifiers import PatientID
from records.patients.names.rows import FullNameRow

MAX_IDS = 100


class NamesQuery(RequestBody):
    """Whose names to read. They come in a body: an address is kept in many places."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"ids": ["0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11"]}]}
    )

    ids: Annotated[list[PatientID], Field(min_length=1), AtMost(MAX_IDS)]


class PatientName(ResponseBody):
    """A patient and the present name."""

    id: UUID
    full_name: Annotated[
        str | None,
        Field(description="Null where there is none, which `GET /patients/{id}` explains"),
    ]

    @classmethod
    def of(cls, row: FullNameRow) -> Self:
        return cls(id=row.id, full_name=row.full_name or None)


class PatientNames(ResponseBody):
    """The names in the order of the ids, each once; those that you may not see are left out."""

    patients: list[PatientName]
